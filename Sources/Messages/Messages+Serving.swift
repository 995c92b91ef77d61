package import Rendering

/// What a live preview says.
extension Messages {
  /// Where the preview is, and how it ends.
  package func serving(_ address: String) -> RichText {
    say(
      sv:
        "Förhandsvisningen finns på \(address, .path) och uppdateras när filer sparas. Avsluta med "
        + "Ctrl-C.",
      fi: "Esikatselu on osoitteessa \(address, .path) ja päivittyy, kun tiedostoja tallennetaan. "
        + "Lopeta painamalla Ctrl-C.",
      en: "The preview is at \(address, .path) and is updated when files are saved. Stop it with "
        + "Ctrl-C.")
  }

  /// What is said once the preview has ended.
  package var servingEnded: RichText {
    say(
      sv: "Förhandsvisningen är avslutad.", fi: "Esikatselu on lopetettu.",
      en: "The preview has ended.")
  }

  /// What is said where no browser could be started.
  package func noBrowser(_ address: String) -> RichText {
    say(
      sv: "Webbläsaren kunde inte startas. Öppna \(address, .path) i den själv.",
      fi: "Selainta ei voitu käynnistää. Avaa osoite \(address, .path) selaimessa itse.",
      en: "The browser could not be started. Open \(address, .path) in it yourself.")
  }

  /// What a preview is called.
  package var previewLabel: String {
    word(sv: "Förhandsvisning", fi: "Esikatselu", en: "Preview")
  }

  /// The link to the pages of the site.
  package var previewSite: String { word(sv: "Webbplatsen", fi: "Sivusto", en: "The site") }

  /// The link to the review.
  package var previewReview: String { word(sv: "Granskning", fi: "Katselmus", en: "Review") }

  /// The link to what a check finds.
  package var previewCheck: String { word(sv: "Kontroll", fi: "Tarkistus", en: "Check") }

  /// The word before what came in a passage.
  package var addedWord: String { word(sv: "Tillagt", fi: "Lisätty", en: "Added") }

  /// The word before what went from a passage.
  package var removedWord: String { word(sv: "Borttaget", fi: "Poistettu", en: "Removed") }

  /// What a draft is compared with.
  package enum PreviewBase: Hashable, Sendable {
    /// The latest publication; the day of it, or its tag.
    case publication(String)
    /// What is committed, since nothing is published.
    case head
    /// Nothing, since nothing is committed.
    case nothing
  }

  /// How many registers differ from what a draft is compared with.
  package func previewState(_ count: Int, since base: PreviewBase) -> RichText {
    switch base {
    case .publication(let day):
      say(
        sv:
          "\(count == 0 ? "Inget" : "\(count)") datasystem skiljer sig från publiceringen \(day).",
        fi: count == 0
          ? "Julkaisun \(day) jälkeen ei ole muutoksia."
          : "Julkaisun \(day) jälkeen on muuttunut "
            + "\(count == 1 ? "1 tietojärjestelmä" : "\(count) tietojärjestelmää").",
        en: "\(systems(count)) from the publication of \(day).")
    case .head:
      say(
        sv: "Inget är publicerat ännu. \(count == 0 ? "Inget" : "\(count)") datasystem skiljer sig "
          + "från det som är sparat i Git.",
        fi: count == 0
          ? "Mitään ei ole vielä julkaistu. Mikään ei poikkea Gitiin tallennetusta."
          : "Mitään ei ole vielä julkaistu. Gitiin tallennetusta poikkeaa "
            + "\(count == 1 ? "1 tietojärjestelmä" : "\(count) tietojärjestelmää").",
        en: "Nothing is published yet. \(systems(count)) from what is committed.")
    case .nothing:
      say(
        sv: "Inget är sparat i Git ännu.", fi: "Gitiin ei ole vielä tallennettu mitään.",
        en: "Nothing is committed yet.")
    }
  }

  private func systems(_ count: Int) -> String {
    switch count {
    case 0: "No information system differs"
    case 1: "1 information system differs"
    default: "\(count) information systems differ"
    }
  }

  /// That what was saved last cannot be shown.
  package var previewStale: RichText {
    say(
      sv: "Det som sparades sist kan inte visas. Sidorna visar läget innan dess, tills felen nedan "
        + "har rättats.",
      fi: "Viimeksi tallennettua ei voida näyttää. Sivut pysyvät sitä edeltävässä tilassa, "
        + "kunnes alla olevat virheet on korjattu.",
      en: "What was saved last cannot be shown. The pages are as they were before it, until the "
        + "errors below are corrected.")
  }

  /// That some files cannot be understood, and nothing of them is shown.
  package var previewUnreadable: RichText {
    say(
      sv: "Filerna nedan kan inte tolkas. Sidorna visar inget av vad de innehåller.",
      fi: "Alla olevia tiedostoja ei voida tulkita. Sivuilla ei näy mitään niiden sisällöstä.",
      en: "The files below cannot be understood. The pages show nothing of what they hold.")
  }

  /// What is said on a page of a preview whose server has stopped.
  package var previewLost: String {
    word(
      sv: "Förhandsvisningen svarar inte. Den kan vara avslutad.",
      fi: "Esikatselu ei vastaa. Se on ehkä lopetettu.",
      en: "The preview does not answer. It may have ended.")
  }

  /// The title of what is shown in the place of a page that is not there.
  package var previewMissing: RichText {
    say(sv: "Sidan finns inte", fi: "Sivua ei ole", en: "There is no such page")
  }

  /// What to do where a page is not there.
  package var previewMissingHint: RichText {
    say(
      sv: "Datasystemets fil kan ha bytt namn. Börja om från webbplatsens första sida.",
      fi: "Tietojärjestelmän tiedostonimi on ehkä vaihtunut. Aloita sivuston etusivulta.",
      en: "The file of the information system may have been renamed. Begin at the first page.")
  }

  /// Why a preview cannot be served, and what to do about it.
  func explain(_ problem: ServingProblem) -> Explanation {
    switch problem {
    case .portTaken(let port, let free):
      Explanation(
        say(
          sv: "porten \(port) används av ett annat program",
          fi: "portti \(port) on toisen ohjelman käytössä",
          en: "port \(port) is used by another program"),
        free.map { free in
          say(
            sv: "porten \(free) är ledig: \("--port \(free)", .command)",
            fi: "portti \(free) on vapaa: \("--port \(free)", .command)",
            en: "port \(free) is free: \("--port \(free)", .command)")
        }
          ?? say(
            sv: "ange en annan med \("--port", .command)",
            fi: "anna toinen valitsimella \("--port", .command)",
            en: "name another one with \("--port", .command)"))
    case .portForbidden(let port):
      Explanation(
        say(
          sv: "porten \(port) får bara datorns administratör använda",
          fi: "porttia \(port) saa käyttää vain tietokoneen ylläpitäjä",
          en: "only the computer's administrator may use port \(port)"),
        say(
          sv: "ange en port från 1024 uppåt", fi: "anna portti, joka on vähintään 1024",
          en: "name a port from 1024 up"))
    case .noPort(let port):
      Explanation(
        say(
          sv: "det finns ingen port \(port)", fi: "porttia \(port) ei ole",
          en: "there is no port \(port)"),
        say(
          sv: "en port är ett tal från 0 till 65535", fi: "portti on luku väliltä 0–65535",
          en: "a port is a number from 0 to 65535"))
    case .notListening(let reason):
      Explanation(
        say(
          sv: "förhandsvisningen kan inte ta emot anslutningar på den här datorn: \(reason)",
          fi: "tietokoneella ei ole omaa osoitetta, jota kuunnella: \(reason)",
          en: "the preview cannot take connections on this computer: \(reason)"))
    }
  }
}
