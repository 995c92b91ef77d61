package import RegisterHistory
package import RegisterModel
package import Rendering

/// What an editor shows beside what the commands say.
extension Messages {
  /// Where a field, a key or a definition stands for the first time.
  package var standsHereFirst: RichText {
    say(
      sv: "Här står det första gången", fi: "Tässä se on ensimmäisen kerran",
      en: "It stands here first")
  }

  /// Where the other register states its name.
  package var otherRegister: RichText {
    say(
      sv: "Här står det andra registrets namn", fi: "Tässä on toisen rekisterin nimi",
      en: "Here the other register states its name")
  }

  /// What writes all fields into an empty file.
  package var wholeRegister: RichText {
    say(
      sv: "Nytt register med alla fält", fi: "Uusi rekisteri, jossa on kaikki kentät",
      en: "New register with every field")
  }

  /// What makes all fixes that may be made unasked.
  package var fixAll: RichText {
    say(
      sv: "Rätta allt som bara kan rättas på ett sätt",
      fi: "Korjaa kaikki, minkä voi korjata vain yhdellä tavalla",
      en: "Correct everything that can be corrected in one way only")
  }

  /// Who gave a value, and when: above a field in an editor.
  package func changed(by commit: CommitInfo) -> RichText {
    let (day, author) = (day(commit.date), commit.author ?? unknownAuthor)
    return say(
      sv: "Ändrad \(day, .date) av \(author, .person)",
      fi: "Muutettu \(day, .date), \(author, .person)",
      en: "Changed \(day, .date) by \(author, .person)")
  }

  /// That a value differs from the one in the latest commit.
  package var notCommitted: RichText {
    say(sv: "Inte sparat i Git ännu", fi: "Ei vielä tallennettu Gitiin", en: "Not committed yet")
  }

  /// That a register must state a field.
  package var requiredField: RichText {
    say(sv: "Måste fyllas i", fi: "pakollinen", en: "Must be filled in")
  }

  /// What stands before the provisions that a field stands on.
  package var lawWord: RichText { say(sv: "Lagrum", fi: "Säännökset", en: "Law") }

  /// The day that it is.
  package var todayWord: String { word(sv: "i dag", fi: "tänään", en: "today") }

  /// What a flag means.
  package func flagWord(_ isSet: Bool) -> String {
    isSet ? word(sv: "ja", fi: "kyllä", en: "yes") : word(sv: "nej", fi: "ei", en: "no")
  }

  /// That a value stands in registers but not in the vocabulary.
  package var outsideVocabulary: String {
    word(sv: "finns inte i ordlistan", fi: "ei ole sanastossa", en: "not in the vocabulary")
  }

  /// Why a file is not written in canonical form.
  package func cannotFormat(_ path: String) -> RichText {
    say(
      sv: "\(path, .path) går inte att tolka och lämnas orörd; rätta felen först",
      fi: "\(path, .path) ei ole tulkittavissa ja jätetään ennalleen; korjaa virheet ensin",
      en: "\(path, .path) cannot be understood and is left as it is; correct the errors first")
  }

  /// Why what stands somewhere cannot be renamed.
  package var notRenamable: RichText {
    say(
      sv: "Bara en enhet eller en ansvarsperson kan bytas i alla register på en gång",
      fi: "Vain yksikön tai vastuuhenkilön voi vaihtaa kaikissa rekistereissä kerralla",
      en: "Only a unit or a person can be renamed in all registers at once")
  }

  /// What kind of value a field has.
  package func word(_ type: FieldType) -> String {
    switch type {
    case .line: word(sv: "en rad", fi: "yksi rivi", en: "one line")
    case .text: word(sv: "text", fi: "teksti", en: "text")
    case .list: word(sv: "en post per rad", fi: "yksi tieto riviä kohti", en: "one item per line")
    case .flag: word(sv: "X eller -", fi: "X tai -", en: "X or -")
    case .choice:
      word(sv: "ett värde ur ordlistan", fi: "arvo sanastosta", en: "a vocabulary value")
    case .date: word(sv: "datum", fi: "päivämäärä", en: "date")
    case .link: word(sv: "webbadress", fi: "verkko-osoite", en: "web address")
    }
  }
}
