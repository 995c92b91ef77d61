internal import Diagnostics
internal import Rendering

/// The sentences and hints of diagnostics about `register.schema`, for whoever keeps it.
extension Messages {
  /// What was found in a schema, as a sentence without a full stop.
  func sentence(_ finding: SchemaFinding) -> RichText {
    switch finding {
    case .missingKey(let section, let key) where section.isEmpty:
      say(
        sv: "Schemat saknar nyckeln \(quoted: key)",
        fi: "Skeemasta puuttuu avain \(quoted: key)",
        en: "The key \(quoted: key) is missing from the schema")
    case .missingKey(let section, let key):
      say(
        sv: "Avsnittet \(quoted: section) saknar nyckeln \(quoted: key)",
        fi: "Osiosta \(quoted: section) puuttuu avain \(quoted: key)",
        en: "The key \(quoted: key) is missing from the section \(quoted: section)")
    case .misplacedKey(let key, let section) where section.isEmpty:
      say(
        sv: "Nyckeln \(quoted: key) hör hemma före det första avsnittet",
        fi: "Avain \(quoted: key) kuuluu ensimmäisen osion edelle",
        en: "The key \(quoted: key) belongs before the first section")
    case .misplacedKey(let key, let section):
      say(
        sv: "Nyckeln \(quoted: key) hör hemma i ett avsnitt av typen \(quoted: section)",
        fi: "Avain \(quoted: key) kuuluu osioon, jonka tyyppi on \(quoted: section)",
        en: "The key \(quoted: key) belongs in a section of the kind \(quoted: section)")
    case .clashingKeys(let key, let firstLine):
      say(
        sv: "\(quoted: key) används redan av ett annat fält, på rad \(firstLine)",
        fi: "\(quoted: key) on jo toisen kentän käytössä rivillä \(firstLine)",
        en: "\(quoted: key) is already used by another field, on line \(firstLine)")
    case .undefinedVocabulary(let name, _):
      say(
        sv: "Ordlistan \(quoted: name) finns inte i schemat",
        fi: "Sanastoa \(quoted: name) ei ole skeemassa",
        en: "The schema has no vocabulary \(quoted: name)")
    case .invalidValue(let key, let value, _), .invalidAddress(let key, let value):
      say(
        sv: "\(quoted: value) duger inte som värde för nyckeln \(quoted: key)",
        fi: "\(quoted: value) ei kelpaa avaimen \(quoted: key) arvoksi",
        en: "\(quoted: value) cannot be the value of the key \(quoted: key)")
    case .undefinedField(let id, _):
      say(
        sv: "Fältet \(quoted: id) finns inte i schemat",
        fi: "Kenttää \(quoted: id) ei ole skeemassa",
        en: "The schema has no field \(quoted: id)")
    case .repeatedDefinition(let name, let firstLine):
      say(
        sv: "\(quoted: name) står redan på rad \(firstLine)",
        fi: "\(quoted: name) on jo rivillä \(firstLine)",
        en: "\(quoted: name) already stands on line \(firstLine)")
    case .emptyVocabulary(let name):
      say(
        sv: "Ordlistan \(quoted: name) har inga värden",
        fi: "Sanastossa \(quoted: name) ei ole arvoja",
        en: "The vocabulary \(quoted: name) has no values")
    case .unsuitableKey(let key, let type):
      say(
        sv: "Nyckeln \(quoted: key) har ingen verkan i ett fält av typen \(quoted: type)",
        fi: "Avain \(quoted: key) ei vaikuta kenttään, jonka tyyppi on \(quoted: type)",
        en: "The key \(quoted: key) does nothing in a field of the type \(quoted: type)")
    }
  }

  /// What to do about a finding in a schema, the most useful first.
  func hints(for finding: SchemaFinding) -> [RichText] {
    switch finding {
    case .undefinedVocabulary(_, let suggestion?), .undefinedField(_, let suggestion?):
      [didYouMean(suggestion)]
    case .missingKey(_, let key):
      [
        say(
          sv: "fyll i: \("\(key): …", .command)", fi: "täytä: \("\(key): …", .command)",
          en: "fill in: \("\(key): …", .command)")
      ]
    case .misplacedKey:
      [say(sv: "flytta raden dit", fi: "siirrä rivi sinne", en: "move the line there")]
    case .clashingKeys:
      [
        say(
          sv: "ge fältet en nyckel som inget annat fält har",
          fi: "anna kentälle avain, jota ei ole millään muulla kentällä",
          en: "give the field a key that no other field has")
      ]
    case .undefinedVocabulary(let name, nil):
      [
        say(
          sv: "lägg till ett avsnitt: \("Vocabulary: \(name)", .command)",
          fi: "lisää osio: \("Vocabulary: \(name)", .command)",
          en: "add a section: \("Vocabulary: \(name)", .command)")
      ]
    case .invalidValue(_, _, let allowed) where !allowed.isEmpty:
      [
        say(
          sv: "möjliga värden: \(quoted: allowed)", fi: "mahdolliset arvot: \(quoted: allowed)",
          en: "possible values: \(quoted: allowed)")
      ]
    case .invalidValue, .undefinedField(_, nil):
      [
        say(
          sv: "se efter i beskrivningen av schemat vad som kan stå här",
          fi: "katso skeeman kuvauksesta, mitä tässä voi olla",
          en: "see in the description of the schema what can stand here")
      ]
    case .invalidAddress:
      [
        say(
          sv: "skriv adressen som webbplatsen publiceras på, som "
            + "\("https://register.example.fi/", .command): utan användarnamn, frågetecken, # och "
            + "namnet på en sida, och med å, ä och ö så som webbläsaren kopierar dem",
          fi: "kirjoita osoite, jossa sivusto julkaistaan, kuten "
            + "\("https://register.example.fi/", .command): ilman käyttäjätunnusta, kysymysmerkkiä, "
            + "#-merkkiä ja sivun nimeä, ja å, ä ja ö siinä muodossa, jossa selain kopioi ne",
          en: "write the address that the site is published at, such as "
            + "\("https://register.example.fi/", .command): without user name, question mark, # and "
            + "the name of a page, and with letters such as ä in the form that a browser copies")
      ]
    case .repeatedDefinition:
      [
        say(
          sv: "ta bort det ena, eller ge det ett annat namn",
          fi: "poista toinen tai anna sille toinen nimi",
          en: "take one away, or give it another name")
      ]
    case .emptyVocabulary:
      [
        say(
          sv: "lägg till ett avsnitt för varje värde: \("Value: …", .command)",
          fi: "lisää osio kullekin arvolle: \("Value: …", .command)",
          en: "add a section for each value: \("Value: …", .command)")
      ]
    case .unsuitableKey:
      [
        say(
          sv: "ta bort raden, eller ändra fältets typ", fi: "poista rivi tai muuta kentän tyyppi",
          en: "take the line away, or change the type of the field")
      ]
    }
  }
}
