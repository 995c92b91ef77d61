internal import Rendering

/// The help topic `git`: the few commands and words of Git that one needs to edit registers.
extension Messages {
  /// What one needs to know of Git.
  var gitTopic: [TopicPart] {
    [
      .text(
        say(
          sv: "Git sparar varje version av filerna: vem som ändrade vad, när och varför. Verktyget "
            + "läser det som finns i Git; dina ändringar sparar du med Gits egna kommandon.",
          fi: "Git tallentaa tiedostojen jokaisen version sekä sen, kuka muutti, milloin ja "
            + "miksi. Työkalu lukee Gitiin tallennetun; omat muutoksesi tallennat Gitin omilla "
            + "komennoilla.",
          en: "Git keeps every version of the files: who changed what, when and why. The tool "
            + "reads what is in Git; you commit your changes with Git's own commands.")),
      .heading(say(sv: "Varje dag", fi: "Joka päivä", en: "Every day")),
      .steps([
        CommandExample(
          "git pull",
          say(
            sv: "Hämta de andras ändringar innan du börjar.",
            fi: "Hae muiden muutokset, ennen kuin aloitat.",
            en: "Fetch what others have changed before you begin.")),
        CommandExample(
          word(
            sv: "git commit -a -m \"Aura: ny ansvarsperson\" -m \"Decision: § 45/2026\"",
            fi: "git commit -a -m \"Aura: uusi vastuuhenkilö\" -m \"Decision: § 45/2026\"",
            en: "git commit -a -m \"Aura: new responsible person\" -m \"Decision: § 45/2026\""),
          say(
            sv: "Spara dina ändringar, och skriv varför. Utan \("-m", .command) föreslås en text.",
            fi: "Tallenna muutoksesi ja niiden syy. Ilman valitsinta \("-m", .command) viestiä "
              + "ehdotetaan.",
            en: "Commit your changes, and say why. Without \("-m", .command) a text is proposed.")),
        CommandExample(
          "git push",
          say(
            sv: "Skicka dem till de andra.", fi: "Lähetä ne muille.", en: "Send them to the others."
          )
        ),
      ]),
      .heading(say(sv: "En gång", fi: "Kerran", en: "Once")),
      .steps([
        CommandExample(
          "dataregister install",
          say(
            sv: "I varje klon. Sedan gör Git mer av sig självt:",
            fi: "Jokaisessa kloonissa. Sen jälkeen Git tekee enemmän puolestasi:",
            en: "In each clone. After that Git does more by itself:"))
      ]),
      .points([
        say(
          sv: "registren kontrolleras före en commit och en push, som stoppas om det finns fel;",
          fi: "rekisterit tarkistetaan ennen committia ja pushia, ja virheet estävät ne;",
          en: "the registers are checked before a commit and a push, and errors stop it;"),
        say(
          sv: "en text till varje commit föreslås, och en text med en personbeteckning stoppas;",
          fi: "commitille ehdotetaan viestiä, ja viestissä oleva henkilötunnus estää commitin;",
          en: "a text is proposed for a commit, and one with a personal identity code is stopped;"),
        say(
          sv: "\("git diff", .command) visar varje mening för sig;",
          fi: "\("git diff", .command) näyttää jokaisen virkkeen omalla rivillään;",
          en: "\("git diff", .command) shows each sentence on its own;"),
        say(
          sv:
            "två personers ändringar slås ihop fält för fält. Det som bara en människa kan avgöra "
            + "märks ut i fältet.",
          fi: "kahden henkilön muutokset yhdistetään kenttä kentältä. Ristiriita, jonka vain "
            + "ihminen voi ratkaista, merkitään kenttään.",
          en: "two people's changes are merged field by field. What only a person can decide is "
            + "marked within its field."),
      ]),
      .heading(say(sv: "Ord", fi: "Sanoja", en: "Words")),
      .terms([
        (
          "commit",
          say(
            sv: "En sparad ändring: vem som gjorde den, när och varför.",
            fi: "Tallennettu muutos sekä sen tekijä, aika ja syy.",
            en: "A saved change: who made it, when and why.")
        ),
        (
          "HEAD",
          say(
            sv: "Den senaste commiten på den gren du arbetar på.",
            fi: "Viimeisin commit siinä haarassa, jossa työskentelet.",
            en: "The latest commit on the branch that you work on.")
        ),
        (
          "tag",
          say(
            sv: "En tagg: ett namn på en commit. Varje publicering har en.",
            fi: "Tagi: commitille annettu nimi. Jokaisella julkaisulla on oma taginsa.",
            en: "A name for a commit. Every publication has one.")
        ),
        (
          "git add",
          say(
            sv: "Köar filer för nästa commit; en ny fil kommer med först då. "
              + "\("dataregister check --staged", .command) kontrollerar det som är köat.",
            fi: "Valmistelee tiedostot seuraavaan committiin; uusi tiedosto tulee mukaan vasta "
              + "silloin. \("dataregister check --staged", .command) tarkistaa valmistellut "
              + "tiedostot.",
            en: "Stages files for the next commit; a new file is part of it only then. "
              + "\("dataregister check --staged", .command) checks what is staged.")
        ),
      ]),
    ]
  }
}
