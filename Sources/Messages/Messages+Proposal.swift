internal import RegisterHistory
internal import Rendering

/// The words of a message that is proposed for a commit.
///
/// They stand behind the name of a register and a colon, or in a list of what changed, so each
/// begins in lower case.
extension Messages {
  /// A register that came as a whole.
  package var newRegister: String {
    word(sv: "nytt register", fi: "uusi rekisteri", en: "new register")
  }

  /// A register that went as a whole.
  package var removedRegister: String {
    word(sv: "registret borttaget", fi: "rekisteri poistettu", en: "register removed")
  }

  /// What the name of a register's file is called.
  package var fileName: String { word(sv: "filnamn", fi: "tiedostonimi", en: "file name") }

  /// A change of nothing but the form.
  package var onlyForm: String { word(sv: "bara formen", fi: "vain muotoilu", en: "only the form") }

  /// Fields of which a message that others may read tells neither what they are called nor what they
  /// say.
  package func internalFields(_ number: Int) -> String {
    number == 1
      ? word(sv: "ett internt fält", fi: "sisäinen kenttä", en: "an internal field")
      : say(
        sv: "\(number) interna fält", fi: "\(number) sisäistä kenttää",
        en: "\(number) internal fields"
      ).plainText
  }

  /// A number of changes that are not named.
  package func changes(_ number: Int) -> String {
    say(sv: "\(number) ändringar", fi: "\(number) muutosta", en: "\(number) changes").plainText
  }

  /// A number of registers, and the schema where it changed too.
  package func registers(_ number: Int, areNew: Bool, andSchema: Bool) -> String {
    let registers =
      areNew
      ? say(
        sv: number == 1 ? "1 nytt register" : "\(number) nya register",
        fi: number == 1 ? "1 uusi rekisteri" : "\(number) uutta rekisteriä",
        en: number == 1 ? "1 new register" : "\(number) new registers")
      : say(
        sv: "\(number) register", fi: number == 1 ? "1 rekisteri" : "\(number) rekisteriä",
        en: number == 1 ? "1 register" : "\(number) registers")
    return
      (andSchema
      ? say(
        sv: "Schemat och \(registers)", fi: "Skeema ja \(registers)",
        en: "The schema and \(registers)") : registers).plainText
  }

  /// Lines that are left out of a list.
  package func andMore(_ number: Int) -> String {
    say(sv: "och \(number) till", fi: "ja \(number) muuta", en: "and \(number) more").plainText
  }

  /// What stands before a register's name where a line may not begin with that.
  package var registerWord: String { word(sv: "Register", fi: "Rekisteri", en: "Register") }

  /// The vocabularies of the schema.
  package var vocabularies: String { word(sv: "ordlistor", fi: "sanastot", en: "vocabularies") }

  /// A schema that came where there was none, behind its name.
  package var newOne: String { word(sv: "nytt", fi: "uusi", en: "new") }

  /// What is said in the file of a message, where a decision is wanted for changes.
  ///
  /// - Parameters:
  ///   - places: What changes.
  ///   - marker: What a comment begins with.
  ///   - isBelow: Whether the words stand below what becomes the message.
  /// - Returns: The lines; the last is the one to fill in.
  package func decisionWanted(
    for places: String, marker: String, isBelow: Bool
  ) -> [String] {
    let demand = say(
      sv: "Schemat kräver att beslutet nämns när detta ändras: \(places)",
      fi: "Skeema vaatii mainitsemaan päätöksen, kun tämä muuttuu: \(places)",
      en: "The schema wants the decision to be named when this changes: \(places)")
    let task =
      isBelow
      ? say(
        sv: "Skriv beslutet sist i meddelandet, på en egen rad efter en tom rad, så här:",
        fi: "Kirjoita päätös viestin loppuun omalle rivilleen tyhjän rivin jälkeen, näin:",
        en: "Write the decision at the end of the message, on a line of its own after an empty "
          + "line, like this:")
      : say(
        sv: "Fyll i beslutet på raden nedan, och ta bort tecknet \(marker) framför den:",
        fi: "Täytä päätös alla olevalle riville ja poista sen alusta merkki \(marker):",
        en: "Fill in the decision on the line below, and take away the \(marker) before it:")
    return [demand.visibleText, task.visibleText, "\(UndecidedChange.trailer): §"]
  }
}
