internal import Diagnostics
internal import RegisterModel
internal import Rendering

extension Messages {
  /// What failed in a command that changes files, and what to do about it.
  func explain(_ problem: EditingProblem) -> Explanation {
    switch problem {
    case .doesNotParse(let path, let finding):
      Explanation(
        say(
          sv: "\(path, .path) går inte att tolka, och inget ändrades: \(sentence(finding))",
          fi: "\(path, .path) ei ole tulkittavissa, eikä mitään muutettu: \(sentence(finding))",
          en: "\(path, .path) cannot be understood, and nothing was changed: \(sentence(finding))"),
        seeCheck(path))
    case .someDoNotParse(let paths):
      Explanation(
        say(
          sv: "dessa filer går inte att tolka, och inget ändrades: \(list(paths))",
          fi: "nämä tiedostot eivät ole tulkittavissa, eikä mitään muutettu: \(list(paths))",
          en: "these files cannot be understood, and nothing was changed: \(list(paths))"),
        seeCheck(nil))
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
          sv: "varken ett register eller en ordlista har \(quoted: name)",
          fi: "\(quoted: name) ei ole missään rekisterissä eikä sanastossa",
          en: "neither a register nor a vocabulary has \(quoted: name)"),
        suggestion.map(didYouMean) ?? RichText())
    case .noNewName(let old):
      Explanation(
        say(
          sv: "det som ska stå i stället för \(quoted: old) är tomt",
          fi: "se, minkä pitäisi tulla arvon \(quoted: old) tilalle, on tyhjä",
          en: "what is to stand in the place of \(quoted: old) is empty"),
        say(
          sv: "\("dataregister set", .command) tar bort ett värde ur ett register",
          fi: "\("dataregister set", .command) poistaa arvon yhdestä rekisteristä",
          en: "\("dataregister set", .command) takes a value out of a register"))
    case .spelledOtherwise(let name, let value):
      Explanation(
        say(
          sv: "\(quoted: name) är i ordlistan bara en annan skrivning av \(quoted: value)",
          fi: "\(quoted: name) on sanastossa vain toinen kirjoitusasu arvolle \(quoted: value)",
          en: "\(quoted: name) is in the vocabulary only another spelling of \(quoted: value)"),
        didYouMean(value))
    case .notAllWritten(let error, let changed):
      Explanation(
        "\(explain(.file(error)).error); \(putBack(changed))",
        explain(.file(error)).hints.first ?? RichText())
    case .noEditor:
      Explanation(
        say(
          sv: "ingen editor är angiven, och terminalen kan inte visa någon",
          fi: "muokkausohjelmaa ei ole annettu, eikä pääte pysty näyttämään sellaista",
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
          sv: "ett ensamt tomt värde, \("''", .command), gör att fältet inte anges",
          fi: "yksi ainoa tyhjä arvo, \("''", .command), jättää kentän ilman tietoa",
          en: "a single empty value, \("''", .command), makes the field not stated"))
    case .finding(let finding): explain(finding)
    }
  }

  private func list(_ paths: [String]) -> RichText {
    paths.map { "\($0, .path)" as RichText }.joined(separator: ", ")
  }

  private func seeCheck(_ path: String?) -> RichText {
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
        sv: "dessa filer hann ändras och gick inte att återställa: \(list(changed))",
        fi: "nämä tiedostot ehtivät muuttua, eikä niitä voitu palauttaa: \(list(changed))",
        en: "these files were changed and could not be put back: \(list(changed))")
  }

  private func failed(_ command: String, _ status: Int32?) -> RichText {
    let name = RichText(command, .command)
    guard let status else {
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
      fi: "anna muokkausohjelma: \("git config core.editor nano", .command)",
      en: "name an editor: \("git config core.editor nano", .command)")
  }
}
