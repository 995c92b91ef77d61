package import Rendering

/// What is wrong with the manifest of a published folder.
package enum ManifestProblem: Error, Hashable, Sendable {
  /// It has more bytes than are read.
  case tooLarge
  /// It is no JSON, or members are missing or of another type.
  case notJSON
  /// A member says what none of our manifests says.
  case member(String)
  /// The path of a file leads out of the folder, or is none.
  case path(String)
  /// A file is listed twice.
  case repeated(String)
}

extension Messages {
  /// What is wrong with a manifest.
  package func sentence(_ problem: ManifestProblem) -> RichText {
    switch problem {
    case .tooLarge:
      say(sv: "filen är för stor", fi: "tiedosto on liian suuri", en: "the file is too large")
    case .notJSON:
      say(
        sv: "filen är inte JSON, eller så saknas något i den",
        fi: "tiedosto ei ole JSONia, tai siitä puuttuu jotain",
        en: "the file is not JSON, or lacks something")
    case .member(let name):
      say(
        sv: "\(quoted: name) har ett värde som verktyget inte skriver",
        fi: "kohdassa \(quoted: name) on arvo, jota työkalu ei kirjoita",
        en: "\(quoted: name) has a value that the tool does not write")
    case .path(let path):
      say(
        sv: "\(quoted: path, .path) kan inte vara en fil i mappen",
        fi: "\(quoted: path, .path) ei voi olla kansion tiedosto",
        en: "\(quoted: path, .path) cannot be a file in the folder")
    case .repeated(let path):
      say(
        sv: "\(quoted: path, .path) finns med två gånger",
        fi: "\(quoted: path, .path) on luettelossa kahdesti",
        en: "\(quoted: path, .path) is listed twice")
    }
  }
}
