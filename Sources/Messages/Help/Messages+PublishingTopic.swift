internal import Rendering

/// The help topic `publishing`: from a look at the draft to the proof of what was published.
extension Messages {
  /// What is published, and how.
  var publishingTopic: [TopicPart] {
    [
      .text(
        say(
          sv: "Det som publiceras är den version som är sparad i Git (HEAD), aldrig filerna som de "
            + "råkar se ut. Interna fält och anteckningar kommer aldrig med, och namnen på dem som har "
            + "gjort ändringarna bara om schemat säger det.",
          fi: "Julkaistaan aina Gitiin tallennettu versio (HEAD), ei tiedostoja sellaisina kuin "
            + "ne sattuvat kansiossa olemaan. Sisäisiä kenttiä ja muistiinpanoja ei koskaan "
            + "julkaista. Muutosten tekijöiden nimet julkaistaan vain, jos skeema niin määrää.",
          en:
            "What is published is what is committed (HEAD), never the files as they happen to be. "
            + "Internal fields and notes are never part of it, and the names of those who made the "
            + "changes only if the schema says so.")),
      .steps([
        CommandExample(
          word(
            sv: "dataregister preview --output ../utkast",
            fi: "dataregister preview --output ../luonnos",
            en: "dataregister preview --output ../draft"),
          say(
            sv: "Titta på sidorna i förväg, märkta som utkast.",
            fi: "Katso sivuja etukäteen; ne merkitään luonnoksiksi.",
            en: "Look at the pages beforehand, marked as a draft.")),
        CommandExample(
          "dataregister serve",
          say(
            sv: "Följ sidorna i webbläsaren medan du ändrar filerna.",
            fi: "Seuraa sivuja selaimessa, kun muokkaat tiedostoja.",
            en: "Follow the pages in the browser while you edit the files.")),
        CommandExample(
          "dataregister review",
          say(sv: "Granska ändringarna.", fi: "Katselmoi muutokset.", en: "Review the changes.")),
        CommandExample(
          "dataregister publish --output ../www",
          say(
            sv: "Publicera i en mapp som webbservern visar. Du får läsa sammanfattningen och svara "
              + "på en fråga.",
            fi: "Julkaise kansioon, jonka verkkopalvelin näyttää. Saat ensin lukea yhteenvedon "
              + "ja vahvistaa julkaisun.",
            en: "Publish into a folder that the web server shows. You read the summary and answer "
              + "a question.")),
        CommandExample(
          "dataregister publish --output ../www --reviewed COMMIT",
          say(
            sv:
              "Samma sak utan fråga: COMMIT är versionen som har granskats, så som review skriver "
              + "den.",
            fi: "Sama ilman kysymystä: COMMIT on katselmoitu versio sellaisena kuin review "
              + "näyttää sen.",
            en: "The same without a question: COMMIT is the version that was reviewed, as review "
              + "prints it.")),
      ]),
      .text(
        say(
          sv: "Publiceringen hindras om det finns fel, om något i registren inte är sparat i Git, "
            + "om klonen saknar delar av historiken eller om HEAD inte bygger på den senaste "
            + "publiceringen.",
          fi: "Julkaiseminen estyy, jos tarkistus löytää virheitä, jos rekisterien muutoksia on "
            + "tallentamatta Gitiin, jos kloonista puuttuu osa historiasta tai jos HEAD ei "
            + "perustu viimeisimpään julkaisuun.",
          en: "Publishing is refused while there are errors, while something in the registers is "
            + "not committed, where the clone lacks part of the history, and where HEAD does not "
            + "build on the last publication.")),
      .text(
        say(
          sv: "Mappen byts ut i sin helhet: ingen ser en blandning av gammalt och nytt. Versionen "
            + "märks med en tagg, vars text är ändringsloggen. Taggen skickas till de andra med det "
            + "kommando som står sist. Avbryts publiceringen, slutför eller ångrar "
            + "\("dataregister publish", .command) eller \("dataregister status", .command) den.",
          fi: "Kansio vaihdetaan kerralla kokonaan: kukaan ei näe vanhan ja uuden sekoitusta. "
            + "Versio merkitään tagilla, jonka viestinä on muutosloki. Viimeisenä näytetään "
            + "komento, jolla tagi lähetetään muille. Jos julkaisu keskeytyy, "
            + "\("dataregister publish", .command) tai \("dataregister status", .command) vie "
            + "sen loppuun tai peruu sen.",
          en: "The folder is replaced as a whole: nobody sees a mix of old and new. The version is "
            + "marked with a tag, whose message is the change log. The command that is shown last "
            + "sends the tag to the others. If publishing is interrupted, "
            + "\("dataregister publish", .command) or \("dataregister status", .command) completes "
            + "or undoes it.")),
      .steps([
        CommandExample(
          "dataregister verify ../www",
          say(
            sv: "Visar att mappen är precis det som publicerades.",
            fi: "Tarkistaa, onko kansio täsmälleen se, mikä julkaistiin.",
            en: "Shows that the folder is exactly what was published.")),
        CommandExample(
          "dataregister list --public --at published",
          say(
            sv: "Vad är offentligt just nu?", fi: "Mikä on julkista juuri nyt?",
            en: "What is public right now?")),
      ]),
    ]
  }
}
