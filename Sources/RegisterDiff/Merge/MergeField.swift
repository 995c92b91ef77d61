internal import Diagnostics
internal import RegisterModel
internal import RegisterSyntax

/// A field of a file that is merged, with the lines it takes and those above it.
struct MergeField {
  /// What makes fields of different versions the same one.
  enum Identity: Hashable {
    case known(RegisterFile.Key)
    /// A key that the schema does not know; such keys may repeat, and are counted from 0.
    case unknown(FoldedName, language: FoldedName?, occurrence: Int)
  }

  var identity: Identity
  /// The key as the schema spells it or, for an unknown one, as the file does.
  var key: String
  /// The language of the wording, spelled likewise; `nil` for the main one.
  var language: String?
  /// Where it comes in the canonical form; `nil` for a key that the schema does not know.
  var rank: (Int, Int)?
  /// The comments and blank lines between the field above and this one.
  var above: [MergeLine]
  /// The lines from the key to the last of the value.
  var body: [MergeLine]
  /// The key, its language and the colon, as they are written.
  var header: String
  /// What it says; the lines as they are where the schema does not know the key.
  var value: FieldValue?
  /// The lines of the value, an empty one where paragraphs part.
  var valueLines: [String]

  /// Whether there are marks of a conflict in it: it then says what no side says.
  var isInConflict: Bool

  /// The comments between the lines of the value.
  var comments: [MergeLine] { body.filter(\.isComment) }

  /// The comments between the lines of the value and above the key.
  var allComments: [MergeLine] { comments + above.filter(\.isComment) }

  /// Reads a field of a file.
  ///
  /// - Parameters:
  ///   - field: The field.
  ///   - file: The file it stands in.
  ///   - above: The lines between the field above and this one.
  ///   - body: The lines of the field.
  ///   - isInConflict: Whether there are marks of a conflict in it.
  ///   - occurrence: How many fields above have a key that the schema does not know.
  init(
    _ field: RegisterFile.Field, in file: RegisterFile, above: [MergeLine], body: [MergeLine],
    isInConflict: Bool, occurrence: (FoldedName, FoldedName?) -> Int
  ) {
    let (document, source) = (file.document, file.document.source)
    self.above = above
    self.body = body
    self.isInConflict = isInConflict
    key = file.definition(of: field)?.key ?? file.key(asWrittenIn: field)
    let start = document.lines[field.syntax.firstLine].start
    header = source.text(SourceSpan(start, field.header.colon + 1))
    valueLines = file.lines(of: field).flatMap { line in
      (line.followsBlankLine ? [""] : []) + [source.text(line.span)]
    }
    if let key = file.key(of: field), let definition = field.definition {
      identity = .known(key)
      language = key.language == file.schema.mainLanguage ? nil : key.language?.rawValue
      rank = CanonicalForm.rank(of: definition, key.language, file.schema)
      value = file.value(of: field)
    } else {
      let tag = file.tag(of: field)
      let (name, folded) = (FoldedName(file.key(asWrittenIn: field)), tag.map(FoldedName.init))
      identity = .unknown(name, language: folded, occurrence: occurrence(name, folded))
      language = tag
      value = valueLines.isEmpty ? nil : .raw(valueLines.joined(separator: "\n"))
    }
    if isInConflict {
      valueLines = body.dropFirst().map { String(decoding: $0.text, as: UTF8.self) }
      value = .raw(valueLines.joined(separator: "\n"))
    }
  }

  /// The lines that say the value below the key, not indented.
  static func lines(of field: MergeField?) -> [String] {
    guard let field, let value = field.value else { return [] }
    switch value {
    case .text(let paragraphs):
      return Array(paragraphs.map { CanonicalField.wrapped($0) }.joined(separator: [""]))
    case .list(let items): return items
    case .raw: return field.valueLines
    default: return [value.plainText]
    }
  }
}
