internal import Rendering

/// The help topic `review`: in which order whoever approves a publication reads what would change.
extension Messages {
  /// How a change is reviewed.
  var reviewTopic: [TopicPart] {
    [
      .text(
        say(
          sv: "En granskning visar allt som skiljer det som är sparat i Git från den senaste "
            + "publiceringen. Den läses innan något blir offentligt, gärna av någon annan än den "
            + "som har gjort ändringarna.",
          fi: "Katselmus näyttää kaiken, missä Gitiin tallennettu versio eroaa viimeisimmästä "
            + "julkaisusta. Se luetaan, ennen kuin mitään tulee julkiseksi. Mieluiten sen lukee "
            + "joku muu kuin muutosten tekijä.",
          en: "A review shows everything that differs between what is committed and the last "
            + "publication. It is read before anything becomes public, preferably by somebody "
            + "other than whoever made the changes.")),
      .steps([
        CommandExample(
          "dataregister review",
          say(sv: "På skärmen.", fi: "Näytöllä.", en: "On the screen.")),
        CommandExample(
          word(
            sv: "dataregister review --output granskning.html",
            fi: "dataregister review --output katselmus.html",
            en: "dataregister review --output review.html"),
          say(
            sv: "Som en enda sida att skicka, skriva ut eller spara.",
            fi: "Yhtenä sivuna, jonka voi lähettää, tulostaa tai tallentaa.",
            en: "As one page to send, print or keep.")),
      ]),
      .heading(
        say(
          sv: "Läs i den här ordningen", fi: "Lue tässä järjestyksessä",
          en: "Read it in this order")),
      .points([
        say(
          sv: "Sammanfattningen: interna fält som blir offentliga; register som är nya, borttagna "
            + "eller har bytt namn; byten av ansvar; ändrade beskrivningar.",
          fi: "Yhteenveto: sisäiset kentät, jotka tulevat julkisiksi; uudet, poistetut ja "
            + "uudelleen nimetyt rekisterit; muuttuneet vastuut ja kuvaukset.",
          en: "The summary: internal fields that become public; registers that are new, removed "
            + "or renamed; changes of responsibility; changed descriptions."),
        say(
          sv: "Varje ändring för sig: vem som gjorde den, när och varför, och vilka ord som är "
            + "nya. Utan färger står nya ord som \("{+nytt+}", .command) och borttagna som "
            + "\("[-gammalt-]", .command).",
          fi: "Jokainen muutos erikseen: kuka sen teki, milloin ja miksi, ja mitkä sanat ovat "
            + "uusia. Ilman värejä uudet sanat näkyvät muodossa \("{+uusi+}", .command) ja "
            + "poistetut muodossa \("[-vanha-]", .command).",
          en: "Each change on its own: who made it, when and why, and which words are new. Without "
            + "colours new words are shown as \("{+new+}", .command) and removed ones as "
            + "\("[-old-]", .command)."),
        say(
          sv: "Kontrollens resultat, och det som hindrar en publicering.",
          fi: "Tarkistuksen tulokset ja julkaisun esteet.",
          en: "The findings of the check, and what stands in the way of publishing."),
        say(
          sv: "Det som inte är sparat i Git: det publiceras inte.",
          fi: "Gitiin tallentamattomat muutokset: niitä ei julkaista.",
          en: "What is not committed: it is not published."),
      ]),
      .text(
        say(
          sv: "Sist står det kommando som publicerar just den version som lästes. Har något hunnit "
            + "ändras sedan dess vägrar \("dataregister publish", .command), och då behövs en "
            + "ny granskning.",
          fi: "Lopussa on komento, joka julkaisee juuri luetun version. Jos jokin on muuttunut "
            + "lukemisen jälkeen, \("dataregister publish", .command) ei julkaise mitään, ja "
            + "katselmus tehdään uudelleen.",
          en: "At the end is the command that publishes exactly the version that was read. If "
            + "something has changed since, \("dataregister publish", .command) refuses, and a new "
            + "review is needed.")),
    ]
  }
}
