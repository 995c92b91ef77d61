/// A second reader of registers, written from the format alone and for few cases: what the tests
/// hold the real one against.
struct SmallReader {
  struct Place: Hashable {
    var field: String
    var language: String
  }

  struct Value: Hashable {
    var type: String
    /// Items and lines parted by a line feed, paragraphs by two.
    var text: String

    func isSame(as other: Value) -> Bool {
      if type != other.type { return words == other.words }
      if type == "list" { return Set(bytes) == Set(other.bytes) }
      return Array(text.utf8) == Array(other.text.utf8)
    }

    private var words: [[UInt8]] {
      text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) }
    }
    private var bytes: [[UInt8]] { text.split(separator: "\n").map { Array($0.utf8) } }
  }

  struct Field {
    var id = ""
    var type = ""
    var group = "other"
    var isTranslatable = false
  }

  private var fields: [String: Field] = [:]
  private(set) var languages: [String] = []
  /// The fields by id.
  private(set) var fieldsByID: [String: Field] = [:]

  /// Reads a schema; `nil` where it does not parse.
  init?(schema: String) {
    let (pairs, parse) = Self.pairs(schema)
    if !parse { return nil }
    var key = ""
    var field = Field()
    for (name, lines) in pairs + [(key: "Field", lines: [""])] {
      let text = lines.filter { !$0.isEmpty }.joined(separator: "\n")
      switch name {
      case "Languages": languages = lines.filter { !$0.isEmpty }
      case "Field":
        fields[key] = field
        fieldsByID[field.id] = field
        field = Field(id: text)
      case "Key": key = text
      case "Type": field.type = text
      case "Group": field.group = text
      case "Translatable": field.isTranslatable = text == "yes"
      default: continue
      }
    }
    fields[""] = nil
  }

  func isTranslatable(_ field: String) -> Bool? { fieldsByID[field]?.isTranslatable }

  /// What a register states, as far as it can be understood, and whether its file parses.
  func read(_ text: String) -> (values: [Place: Value], parses: Bool) {
    let pairs = Self.pairs(text)
    var parses = pairs.parse
    var values: [Place: Value] = [:]
    var seen: Set<Place> = []
    for (name, lines) in pairs.pairs {
      let parts = name.split(separator: "[")
      guard let field = fields[String(parts[0])] else {
        parses = false
        continue
      }
      var language = field.isTranslatable ? languages[0] : ""
      if parts.count > 1 {
        language = String(parts[1].dropLast())
        guard field.isTranslatable, languages.contains(language) else {
          parses = false
          continue
        }
      }
      let place = Place(field: field.id, language: language)
      guard seen.insert(place).inserted else {
        parses = false
        continue
      }
      let stated = lines.filter { !$0.isEmpty }
      guard !stated.isEmpty else { continue }
      switch field.type {
      case "list": values[place] = Value(type: "list", text: stated.joined(separator: "\n"))
      case "text":
        let paragraphs = lines.drop(while: \.isEmpty).split(whereSeparator: \.isEmpty)
        values[place] = Value(
          type: "text",
          text: paragraphs.map { $0.joined(separator: " ") }.joined(separator: "\n\n"))
      default:
        if stated.count > 1 { parses = false }
        values[place] = Value(
          type: stated.count > 1 ? "raw" : field.type, text: stated.joined(separator: "\n"))
      }
    }
    return (values, parses)
  }

  /// The keys and their lines, empty ones included, and whether every line is one of a field's.
  private static func pairs(
    _ text: String
  ) -> (pairs: [(key: String, lines: [String])], parse: Bool) {
    var parse = true
    var pairs: [(key: String, lines: [String])] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("#") { continue }
      let isContinuation = line.hasPrefix(" ") || line.isEmpty
      if isContinuation, pairs.isEmpty {
        if !line.isEmpty { parse = false }
        continue
      }
      if isContinuation {
        pairs[pairs.count - 1].lines.append(Self.folded(line))
      } else {
        let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else {
          parse = false
          continue
        }
        pairs.append((String(parts[0]), [Self.folded(parts[1])]))
      }
    }
    return (pairs, parse)
  }

  private static func folded(_ text: Substring) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}
