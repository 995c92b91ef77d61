internal import Rendering

/// The help topic `start`: the way of one edit, command by command, for whoever begins.
extension Messages {
  /// From an edit to a publication.
  var startTopic: [TopicPart] {
    [
      .text(
        say(
          sv: "Varje datasystem har en fil i mappen \("Registers", .path). Filen ändras, ändringen "
            + "sparas i Git med en mening om varför, någon granskar den, och sedan publiceras den. "
            + "Inget blir offentligt av sig självt.",
          fi: "Jokaisella tietojärjestelmällä on tiedosto kansiossa \("Registers", .path). "
            + "Tiedostoa muokataan, muutos tallennetaan Gitiin perusteluineen, joku katselmoi "
            + "sen, ja lopuksi se julkaistaan. Mikään ei tule julkiseksi itsestään.",
          en: "Every information system has a file in the folder \("Registers", .path). The file "
            + "is edited, the edit is committed to Git with a sentence that says why, somebody "
            + "reviews it, and then it is published. Nothing becomes public by itself.")),
      .heading(say(sv: "Steg för steg", fi: "Askel askeleelta", en: "Step by step")),
      .steps([
        CommandExample(
          "dataregister list",
          say(
            sv: "Vilka register finns det, och vilka id har de?",
            fi: "Mitä rekistereitä on, ja mitkä ovat niiden tunnukset?",
            en: "Which registers are there, and what are their ids?")),
        CommandExample(
          "dataregister edit aura",
          say(
            sv: "Ändra ett register. En vanlig editor duger också.",
            fi: "Muokkaa rekisteriä. Mikä tahansa muokkausohjelma kelpaa.",
            en: "Edit a register. Any editor will do.")),
        CommandExample(
          "dataregister check",
          say(
            sv: "Vad är fel, var, och vad ska det stå i stället?",
            fi: "Mikä on vialla, missä kohdassa, ja mitä siinä pitäisi lukea?",
            en: "What is wrong, where, and what should be written instead?")),
        CommandExample(
          "dataregister diff",
          say(
            sv: "Läs igenom det du har ändrat.", fi: "Lue, mitä olet muuttanut.",
            en: "Read through what you have changed.")),
        CommandExample(
          word(
            sv: "git commit -a -m \"Aura: ny ansvarsperson\"",
            fi: "git commit -a -m \"Aura: uusi vastuuhenkilö\"",
            en: "git commit -a -m \"Aura: new responsible person\""),
          say(
            sv: "Spara ändringen i Git, och skriv varför den gjordes.",
            fi: "Tallenna muutos Gitiin ja kirjoita, miksi se tehtiin.",
            en: "Commit the edit, and write why it was made.")),
        CommandExample(
          "dataregister review",
          say(
            sv: "Vad skulle bli offentligt? Det här läser den som godkänner.",
            fi: "Mitä tulisi julkiseksi? Tämän lukee hyväksyjä.",
            en: "What would become public? Whoever approves reads this.")),
        CommandExample(
          "dataregister publish --output ../www",
          say(
            sv: "Publicera det som har granskats.", fi: "Julkaise katselmoitu versio.",
            en: "Publish what was reviewed.")),
      ]),
      .heading(
        say(
          sv: "Om något går fel", fi: "Jos jokin menee vikaan", en: "If something goes wrong")),
      .text(
        say(
          sv: "Det som har sparats i Git går inte förlorat. \("dataregister status", .command) "
            + "visar läget, \("git restore Registers/aura.register", .command) tar bort "
            + "ändringar som inte är sparade, och varje felmeddelande säger vad man kan göra.",
          fi: "Gitiin tallennettu ei katoa. \("dataregister status", .command) kertoo tilanteen, "
            + "\("git restore Registers/aura.register", .command) peruu Gitiin tallentamattomat "
            + "muutokset, ja jokainen virheilmoitus kertoo, mitä voi tehdä.",
          en: "What is committed is not lost. \("dataregister status", .command) says how things "
            + "stand, \("git restore Registers/aura.register", .command) discards what is not "
            + "committed, and every error says what can be done.")),
    ]
  }
}
