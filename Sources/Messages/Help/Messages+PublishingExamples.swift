internal import Rendering

/// The examples in the help of the commands that review and publish, set up, and serve Git.
extension Messages {
  /// The examples of a command that reviews or publishes.
  func publishingExamples(of command: CommandName) -> [CommandExample] {
    switch command {
    case .status:
      [
        CommandExample(
          "dataregister status",
          say(
            sv: "Vad är ändrat, och vad är ännu inte publicerat?",
            fi: "Mitä on muutettu, ja mitä ei ole vielä julkaistu?",
            en: "What is edited, and what is not yet published?"))
      ]
    case .diff:
      [
        CommandExample(
          "dataregister diff",
          say(
            sv: "Vad har jag ändrat sedan jag senast sparade i Git?",
            fi: "Mitä olen muuttanut sen jälkeen, kun viimeksi tallensin Gitiin?",
            en: "What have I changed since I last committed?")),
        CommandExample(
          "dataregister diff published aura",
          say(
            sv: "Hur skiljer sig Aura från det som är publicerat?",
            fi: "Miten Aura eroaa julkaistusta?",
            en: "How does Aura differ from what is published?")),
      ]
    case .review:
      [
        CommandExample(
          "dataregister review",
          say(
            sv: "Vad skulle bli offentligt om vi publicerade nu?",
            fi: "Mitä tulisi julkiseksi, jos julkaisisimme nyt?",
            en: "What would become public if we published now?")),
        CommandExample(
          word(
            sv: "dataregister review --output granskning.html",
            fi: "dataregister review --output katselmus.html",
            en: "dataregister review --output review.html"),
          say(
            sv: "Samma sak som en sida att skicka till den som godkänner.",
            fi: "Sama sivuna, jonka voi lähettää hyväksyjälle.",
            en: "The same as a page to send to whoever approves.")),
      ]
    case .preview:
      [
        CommandExample(
          word(
            sv: "dataregister preview --output ../utkast",
            fi: "dataregister preview --output ../luonnos",
            en: "dataregister preview --output ../draft"),
          say(
            sv: "Hur skulle webbplatsen se ut med filerna som de är nu?",
            fi: "Miltä sivusto näyttäisi, jos nykyiset tiedostot julkaistaisiin?",
            en: "What would the site look like with the files as they are?"))
      ]
    case .serve:
      [
        CommandExample(
          "dataregister serve",
          say(
            sv: "Följ webbplatsen i webbläsaren medan filerna ändras.",
            fi: "Seuraa sivustoa selaimessa, kun tiedostoja muokataan.",
            en: "Follow the site in the browser while the files are edited."))
      ]
    case .publish:
      [
        CommandExample(
          "dataregister publish --output ../www --dry-run",
          say(
            sv: "Vad skulle publiceras? Inget ändras.",
            fi: "Mitä julkaistaisiin? Mitään ei muuteta.",
            en: "What would be published? Nothing changes.")),
        CommandExample(
          "dataregister publish --output ../www",
          say(
            sv: "Läs sammanfattningen, svara ja publicera.",
            fi: "Lue yhteenveto, vastaa ja julkaise.",
            en: "Read the summary, answer, and publish.")),
      ]
    case .verify:
      [
        CommandExample(
          "dataregister verify ../www",
          say(
            sv: "Är mappen precis det som publicerades?",
            fi: "Onko kansio täsmälleen se, mikä julkaistiin?",
            en: "Is the folder exactly what was published?"))
      ]
    default:
      [
        CommandExample(
          "dataregister export --format csv > register.csv",
          say(
            sv: "Alla offentliga uppgifter till ett kalkylprogram.",
            fi: "Julkiset tiedot taulukkolaskentaan.",
            en: "What is public, for a spreadsheet.")),
        CommandExample(
          "dataregister export --format jsonld --at published",
          say(
            sv: "De publicerade uppgifterna som öppna data.",
            fi: "Julkaistut tiedot avoimena datana.",
            en: "What is published, as open data.")),
      ]
    }
  }

  /// The examples of a command that is needed once.
  func setupExamples(of command: CommandName) -> [CommandExample] {
    switch command {
    case .initialize:
      [
        CommandExample(
          word(
            sv: "dataregister init kommunen", fi: "dataregister init kunta",
            en: "dataregister init town"),
          say(
            sv: "En ny mapp med ett första register att fylla i.",
            fi: "Omien rekisterien runko uuteen kansioon.",
            en: "A new folder with a first register to fill in.")),
        CommandExample(
          word(
            sv: "dataregister init prov --example", fi: "dataregister init kokeilu --example",
            en: "dataregister init trial --example"),
          say(
            sv: "En ny mapp med en påhittad kommuns register att öva med.",
            fi: "Valmiiksi täytetyt rekisterit harjoitteluun.",
            en: "A new folder with an invented municipality's registers to practise on.")),
      ]
    case .install:
      [
        CommandExample(
          "dataregister install",
          say(
            sv: "En gång i varje klon, så att Git kontrollerar registren före en commit.",
            fi: "Kerran jokaisessa kloonissa, jotta Git tarkistaa rekisterit ennen committia.",
            en: "Once in each clone, so that Git checks the registers before a commit."))
      ]
    case .uninstall:
      [
        CommandExample(
          "dataregister uninstall",
          say(
            sv: "Återställ Git i klonen till det läge som rådde före install.",
            fi: "Palauta kloonin Git tilaan, jossa se oli ennen komentoa install.",
            en: "Put Git in the clone back to how it was before install."))
      ]
    case .editor:
      [
        CommandExample(
          "dataregister editor vim --output ~/.vim",
          say(
            sv: "Lär Vim att känna igen registrens filer.",
            fi: "Opeta Vim tunnistamaan rekisterien tiedostot.",
            en: "Teach Vim to recognise the files of registers."))
      ]
    default:
      [
        CommandExample(
          "dataregister help review",
          say(
            sv: "Hur kommandot review används, och hur en granskning går till.",
            fi: "Miten komentoa review käytetään ja miten katselmointi etenee.",
            en: "How the command review is used, and how a review is done.")),
        CommandExample(
          "dataregister help revisions",
          say(
            sv: "Vad som kan stå där det står VERSION.",
            fi: "Mitä kohtaan VERSIO voi kirjoittaa.",
            en: "What can be written for REVISION.")),
      ]
    }
  }

  /// The examples of a command that Git or an editor calls.
  func machineryExamples(of command: CommandName) -> [CommandExample] {
    switch command {
    case .index:
      [
        CommandExample(
          "dataregister index",
          say(
            sv: "Finns det ett index, och är det aktuellt?",
            fi: "Onko historiahakemisto olemassa ja ajan tasalla?",
            en: "Is there an index, and is it up to date?")),
        CommandExample(
          "dataregister index --rebuild",
          say(
            sv: "Skapa ett nytt index ur historiken i Git.",
            fi: "Luo historiahakemisto uudelleen Gitin historiasta.",
            en: "Make a new index from the history in Git.")),
      ]
    case .hook:
      [
        CommandExample(
          "dataregister hook pre-commit",
          say(
            sv: "Samma kontroll som Git gör före en commit.",
            fi: "Sama tarkistus, jonka Git tekee ennen committia.",
            en: "The same check that Git makes before a commit."))
      ]
    case .mergeFile:
      [
        CommandExample(
          "dataregister merge-file base.register ours.register theirs.register "
            + "Registers/aura.register",
          say(
            sv: "Slå ihop två versioner; resultatet skrivs i ours.register.",
            fi: "Yhdistä kaksi versiota; tulos kirjoitetaan tiedostoon ours.register.",
            en: "Merge two versions; the result is written into ours.register."))
      ]
    case .textconv:
      [
        CommandExample(
          "dataregister textconv Registers/aura.register",
          say(
            sv: "Filen så som git diff jämför den.",
            fi: "Tiedosto sellaisena kuin git diff vertaa sitä.",
            en: "The file as git diff compares it."))
      ]
    default:
      [
        CommandExample(
          "dataregister lsp",
          say(
            sv: "Det som en editor startar; de talar med varandra via standardinmatning och "
              + "standardutmatning.",
            fi: "Muokkausohjelma käynnistää tämän; viestit kulkevat vakiosyötteessä ja "
              + "-tulosteessa.",
            en: "What an editor starts; the two talk on standard input and output."))
      ]
    }
  }
}
