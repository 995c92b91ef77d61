internal import Diagnostics
internal import RegisterModel
internal import Rendering

/// The errors of commands that write registers, such as `new`, `edit`, `set` and `replace`.
extension Messages {
  /// What failed in a command that changes files, and what to do about it.
  func explain(_ problem: EditingProblem) -> Explanation {
    switch problem {
    case .doesNotParse(let path, let finding):
      Explanation(
        say(
          sv: "inget ändrades, för \(path, .path) går inte att tolka: \(sentence(finding))",
          fi: "mitään ei muutettu, koska tiedostoa \(path, .path) ei voi tulkita: "
            + "\(sentence(finding))",
          en: "\(path, .path) cannot be understood, and nothing was changed: \(sentence(finding))"),
        seeCheck(path))
    case .someDoNotParse(let paths):
      Explanation(
        say(
          sv: "inget ändrades, för \(paths.count == 1 ? "den här filen" : "de här filerna") går "
            + "inte att tolka: \(list(paths))",
          fi: "mitään ei muutettu, koska "
            + "\(paths.count == 1 ? "tätä tiedostoa" : "näitä tiedostoja") ei voi tulkita: "
            + "\(list(paths))",
          en: "nothing was changed, since \(paths.count == 1 ? "this file" : "these files") cannot "
            + "be understood: \(list(paths))"),
        seeCheck(nil))
    case .leftOut(let paths):
      Explanation(
        say(
          sv: "mappen saknar filer som en gles utcheckning utelämnar: \(list(paths))",
          fi: "kansiosta puuttuu tiedostoja, jotka harva työkopio jättää pois: \(list(paths))",
          en: "the folder lacks files that a sparse checkout leaves out: \(list(paths))"),
        say(
          sv: "\("git sparse-checkout disable", .command) hämtar alla filer",
          fi: "\("git sparse-checkout disable", .command) tuo kaikki tiedostot",
          en: "\("git sparse-checkout disable", .command) brings all files"))
    case .registerExists(let id):
      Explanation(
        say(
          sv: "registret \(quoted: id.rawValue, .registerID) finns redan: \(id.path, .path)",
          fi: "rekisteri \(quoted: id.rawValue, .registerID) on jo olemassa: \(id.path, .path)",
          en: "there is a register \(quoted: id.rawValue, .registerID) already: \(id.path, .path)"),
        say(
          sv: "\("dataregister edit \(id.rawValue)", .command) öppnar det; "
            + "\("--id", .command) ger det nya ett annat id",
          fi: "\("dataregister edit \(id.rawValue)", .command) avaa sen; "
            + "\("--id", .command) antaa uudelle toisen tunnuksen",
          en: "\("dataregister edit \(id.rawValue)", .command) opens it; "
            + "\("--id", .command) gives the new one another id"))
    case .nameTaken(let name, let path):
      Explanation(
        say(
          sv: "ett register med namnet \(quoted: name, .registerName) finns redan: \(path, .path)",
          fi: "nimellä \(quoted: name, .registerName) on jo rekisteri: \(path, .path)",
          en: "there is a register named \(quoted: name, .registerName) already: \(path, .path)"),
        say(
          sv: "är det ett annat system? ge det ett id med \("--id", .command)",
          fi:
            "onko kyseessä toinen järjestelmä? anna sille tunnus valitsimella \("--id", .command)",
          en: "is it another system? give it an id with \("--id", .command)"))
    case .noID(let name):
      Explanation(
        say(
          sv: "av namnet \(quoted: name) går det inte att göra ett id",
          fi: "nimestä \(quoted: name) ei voi tehdä tunnusta",
          en: "no id can be made of the name \(quoted: name)"),
        say(
          sv: "ange ett med \("--id", .command): små bokstäver a–z, siffror och bindestreck",
          fi: "anna tunnus valitsimella \("--id", .command): pienet kirjaimet a–z, numerot ja "
            + "yhdysmerkit",
          en: "give one with \("--id", .command): small letters a–z, digits and hyphens"))
    case .invalidID(let finding): explain(finding)
    case .refused(let refusal, let key): explain(refusal, key)
    case .unknownName(let name, let suggestion):
      Explanation(
        say(
          sv: "\(quoted: name) finns varken i något register eller i någon ordlista",
          fi: "\(quoted: name) ei ole missään rekisterissä eikä sanastossa",
          en: "neither a register nor a vocabulary has \(quoted: name)"),
        suggestion.map(didYouMean) ?? seeList)
    case .noNewName(let old):
      Explanation(
        say(
          sv: "det som ska stå i stället för \(quoted: old) är tomt",
          fi: "se, minkä pitäisi tulla arvon \(quoted: old) tilalle, on tyhjä",
          en: "what is to stand in the place of \(quoted: old) is empty"),
        say(
          sv: "ange ett nytt namn; \("dataregister set", .command) tar bort ett värde ur ett "
            + "register",
          fi: "anna uusi nimi; \("dataregister set", .command) poistaa arvon yhdestä rekisteristä",
          en: "name a new one; \("dataregister set", .command) takes a value out of one register"))
    case .spelledOtherwise(let name, let value):
      Explanation(
        say(
          sv: "\(quoted: name) är enligt ordlistan bara ett annat skrivsätt för \(quoted: value)",
          fi: "\(quoted: name) on sanaston mukaan vain arvon \(quoted: value) toinen kirjoitusasu",
          en: "\(quoted: name) is in the vocabulary only another spelling of \(quoted: value)"),
        didYouMean(value))
    case .notAllWritten(let error, let changed):
      Explanation(
        "\(explain(.file(error)).error); \(putBack(changed))",
        explain(.file(error)).hints.first ?? RichText())
    case .changedMeanwhile(let path):
      Explanation(
        say(
          sv: "någon sparade \(path, .path) medan kommandot arbetade; filen lämnades som den är",
          fi: "joku tallensi tiedoston \(path, .path) komennon ollessa käynnissä; "
            + "tiedosto jätettiin ennalleen",
          en: "somebody saved \(path, .path) while the command was at work; the file was left as "
            + "it is"),
        say(
          sv: "ge kommandot en gång till", fi: "anna komento uudelleen",
          en: "give the command once more"))
    case .noEditor:
      Explanation(
        say(
          sv: "ingen editor är angiven, och terminalen kan inte visa någon",
          fi: "muokkausohjelmaa ei ole määritetty, eikä pääte pysty näyttämään sellaista",
          en: "no editor is named, and the terminal cannot show one"),
        nameEditor)
    case .editorFailed(let command, let status, let path):
      Explanation(
        "\(failed(command, status)); \(leftAsItIs(path))",
        Self.isMissing(status) ? nameEditor : openAgain(path))
    }
  }

  private func explain(_ finding: Finding) -> Explanation {
    Explanation(sentence(finding), hints: hints(for: finding))
  }

  private func explain(_ refusal: FieldInput.Refusal, _ key: String) -> Explanation {
    switch refusal {
    case .lineBreak:
      Explanation(
        say(
          sv: "ett värde för \(quoted: key, .fieldName) innehåller en radbrytning",
          fi: "kentän \(quoted: key, .fieldName) arvossa on rivinvaihto",
          en: "a value for \(quoted: key, .fieldName) holds a line break"),
        say(
          sv: "skriv varje punkt i en lista och varje stycke i en text som ett eget värde",
          fi: "kirjoita luettelon jokainen kohta ja tekstin jokainen kappale omaksi arvokseen",
          en: "write each item of a list and each paragraph of a text as a value of its own"))
    case .notText:
      Explanation(
        say(
          sv: "ett värde för \(quoted: key, .fieldName) är inte text i UTF-8",
          fi: "kentän \(quoted: key, .fieldName) arvo ei ole UTF-8-tekstiä",
          en: "a value for \(quoted: key, .fieldName) is not text in UTF-8"),
        say(
          sv: "ställ in terminalen på UTF-8 och skriv värdet på nytt",
          fi: "aseta päätteen merkistöksi UTF-8 ja kirjoita arvo uudelleen",
          en: "set the terminal to UTF-8 and write the value anew"))
    case .emptyPart:
      Explanation(
        say(
          sv: "ett av värdena för \(quoted: key, .fieldName) är tomt",
          fi: "yksi kentän \(quoted: key, .fieldName) arvoista on tyhjä",
          en: "one of the values for \(quoted: key, .fieldName) is empty"),
        say(
          sv: "ange bara ett enda tomt värde, \("''", .command), om fältet ska vara tomt",
          fi: "jos kentän pitää olla tyhjä, anna vain yksi tyhjä arvo: \("''", .command)",
          en: "a single empty value, \("''", .command), makes the field not stated"))
    case .finding(let finding): explain(finding)
    }
  }

  /// Names files.
  func list(_ paths: [String]) -> RichText {
    paths.map { "\($0, .path)" as RichText }.joined(separator: ", ")
  }

  func seeCheck(_ path: String?) -> RichText {
    let command = path.map { "dataregister check \($0)" } ?? "dataregister check"
    return say(
      sv: "\(command, .command) visar felen", fi: "\(command, .command) näyttää virheet",
      en: "\(command, .command) shows the errors")
  }

  private func putBack(_ changed: [String]) -> RichText {
    changed.isEmpty
      ? say(
        sv: "inget ändrades", fi: "mitään ei muutettu", en: "nothing was changed")
      : say(
        sv: "\(changed.count == 1 ? "denna fil" : "dessa filer") hann ändras och gick inte att "
          + "återställa: \(list(changed))",
        fi:
          "\(changed.count == 1 ? "tämä tiedosto ehti muuttua, eikä sitä" : "nämä tiedostot ehtivät muuttua, eikä niitä") voitu palauttaa: \(list(changed))",
        en: "\(changed.count == 1 ? "this file was" : "these files were") changed and could not be "
          + "put back: \(list(changed))")
  }

  private func failed(_ command: String, _ status: Int32?) -> RichText {
    let name = RichText(command, .command)
    guard let status, !Self.isMissing(status) else {
      return say(
        sv: "editorn ”\(name)” gick inte att starta",
        fi: "muokkausohjelmaa ”\(name)” ei voitu käynnistää",
        en: "the editor ”\(name)” could not be started")
    }
    return say(
      sv: "editorn ”\(name)” avslutades med returkod \(Int(status))",
      fi: "muokkausohjelma ”\(name)” päättyi paluukoodiin \(Int(status))",
      en: "the editor ”\(name)” ended with status \(Int(status))")
  }

  private func leftAsItIs(_ path: String) -> RichText {
    say(
      sv: "\(path, .path) är som den lämnades", fi: "\(path, .path) on siinä tilassa, johon se jäi",
      en: "\(path, .path) is as it was left")
  }

  /// Whether an editor is not there: a shell then ends with 126 or 127 (POSIX, "Exit Status for
  /// Commands").
  private static func isMissing(_ status: Int32?) -> Bool {
    status.map { $0 == 126 || $0 == 127 } ?? true
  }

  private func openAgain(_ path: String) -> RichText {
    let command = "dataregister edit \(path)"
    return say(
      sv: "\(command, .command) öppnar den igen", fi: "\(command, .command) avaa sen uudelleen",
      en: "\(command, .command) opens it again")
  }

  private var nameEditor: RichText {
    say(
      sv: "ange en editor: \("git config core.editor nano", .command)",
      fi: "määritä muokkausohjelma: \("git config core.editor nano", .command)",
      en: "name an editor: \("git config core.editor nano", .command)")
  }
}
