package import Rendering

/// The help topic `output`, and the exit statuses that the manual pages list too.
extension Messages {
  /// Colours, pager, language, formats for programs and exit statuses.
  var outputTopic: [TopicPart] {
    [
      .heading(say(sv: "Färger", fi: "Värit", en: "Colours")),
      .text(
        say(
          sv:
            "Färger används bara i en terminal, och är aldrig det enda kännetecknet: det tillagda "
            + "är också understruket, det borttagna överstruket. Utan färger står de som "
            + "\("{+tillagt+}", .command) och \("[-borttaget-]", .command). Välj med "
            + "\("--color", .command), eller stäng av dem för gott med miljövariabeln "
            + "\("NO_COLOR=1", .command).",
          fi: "Värejä käytetään vain päätteessä, eivätkä ne koskaan ole ainoa merkki: lisätty "
            + "teksti on myös alleviivattu ja poistettu yliviivattu. Ilman värejä ne näkyvät "
            + "muodossa \("{+lisätty+}", .command) ja \("[-poistettu-]", .command). Värit "
            + "valitaan valitsimella \("--color", .command), ja muuttuja "
            + "\("NO_COLOR=1", .command) poistaa ne käytöstä.",
          en: "Colours are used only on a terminal, and are never the only sign: what is added is "
            + "also underlined, what is removed is struck through. Without colours they are shown as "
            + "\("{+added+}", .command) and \("[-removed-]", .command). Choose with "
            + "\("--color", .command), or turn them off for good with the variable "
            + "\("NO_COLOR=1", .command).")),
      .heading(say(sv: "Långa utskrifter", fi: "Pitkät tulosteet", en: "Long output")),
      .text(
        say(
          sv: "Det som inte ryms på skärmen visas sida för sida: mellanslag bläddrar, "
            + "\("/", .command) söker och \("q", .command) avslutar. Programmet är det som Git "
            + "använder (GIT_PAGER, core.pager, PAGER, annars less). Med "
            + "\("--no-pager", .command) skrivs allt på en gång.",
          fi: "Tuloste, joka ei mahdu näytölle, näytetään sivu kerrallaan: välilyönti vaihtaa "
            + "sivua, \("/", .command) hakee ja \("q", .command) lopettaa. Ohjelma on sama, jota "
            + "Git käyttää (GIT_PAGER, core.pager, PAGER, muuten less). Valitsimella "
            + "\("--no-pager", .command) kaikki tulostetaan kerralla.",
          en: "What does not fit on the screen is shown page by page: space turns the page, "
            + "\("/", .command) searches and \("q", .command) ends. The program is the one that "
            + "Git uses (GIT_PAGER, core.pager, PAGER, else less). With "
            + "\("--no-pager", .command) all is printed at once.")),
      .heading(say(sv: "Språk", fi: "Kieli", en: "Language")),
      .text(
        say(
          sv: "\("--language", .command) väljer språk; annars avgör LC_ALL, LC_MESSAGES och LANG, "
            + "och till sist registrens huvudspråk.",
          fi: "\("--language", .command) valitsee kielen; muuten sen ratkaisevat LC_ALL, "
            + "LC_MESSAGES ja LANG, viime kädessä rekisterien pääkieli.",
          en: "\("--language", .command) chooses the language; else LC_ALL, LC_MESSAGES and LANG "
            + "decide, and finally the main language of the registers.")),
      .heading(say(sv: "För program", fi: "Ohjelmille", en: "For programs")),
      .steps([
        CommandExample(
          "dataregister list --format json",
          say(
            sv: "Samma sak för program. Felmeddelanden skrivs för sig, på standardfel.",
            fi: "Rekisterit ohjelman luettavassa muodossa. Virheilmoitukset kirjoitetaan "
              + "erikseen vakiovirhevirtaan.",
            en: "The same for programs. Errors are written separately, on standard error."))
      ]),
      .terms(exitStatuses),
    ]
  }

  /// What the program exits with, by number.
  package var exitStatuses: [(word: String, meaning: RichText)] {
    [
      (
        "0",
        say(
          sv: "Klart, och inget hittades.",
          fi: "Komento onnistui, eikä virheitä tai esteitä löytynyt.",
          en: "Done, and nothing was found.")
      ),
      (
        "1",
        say(
          sv: "Något hittades: fel, en skillnad eller ett hinder för publicering.",
          fi: "Jotakin löytyi: virheitä, eroja tai este julkaisulle.",
          en: "Something was found: errors, a difference or an obstacle to publishing.")
      ),
      (
        "3",
        say(
          sv: "Något utanför verktyget gick fel: en fil, disken, en port eller ett annat program.",
          fi: "Tiedostoa, levyä, porttia tai toista ohjelmaa ei voitu käyttää.",
          en: "Something outside the tool failed: a file, the disk, a port or another program.")
      ),
      (
        "4",
        say(
          sv: "Git-arkivet går inte att läsa.", fi: "Git-arkistoa ei voi lukea.",
          en: "The repository cannot be read.")
      ),
      (
        "64",
        say(
          sv: "Kommandot användes fel.", fi: "Komentoa käytettiin väärin.",
          en: "The command was used wrongly.")
      ),
    ]
  }
}
