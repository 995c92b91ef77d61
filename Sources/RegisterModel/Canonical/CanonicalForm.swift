internal import Diagnostics
internal import RegisterSyntax

/// The canonical form of a register's file (section 4): it changes no value, and formatting twice
/// is formatting once.
public enum CanonicalForm {
  /// The file in canonical form, or `nil` where it does not parse: such a file is left alone.
  ///
  /// So is one with a key or a language that is not known, even where that is no error of the file,
  /// since the schema itself has mistakes: what it means cannot be told.
  public static func bytes(of file: RegisterFile) -> [UInt8]? {
    if file.breaksSyntax || file.fields.contains(where: { file.place(of: $0) == nil }) {
      return nil
    }
    let trivia = LeadingTrivia(of: file)
    let order = file.fields.indices.sorted { rank(of: $0, in: file) < rank(of: $1, in: file) }
    var lines = trivia.head
    for index in order {
      lines += trivia.lines(before: index)
      lines += CanonicalField.lines(of: file.fields[index], in: file)
    }
    lines += trivia.tail
    return bytes(of: lines)
  }

  /// A new file that states values, with nothing else in it.
  ///
  /// - Parameters:
  ///   - values: The values with their fields, in any order.
  ///   - schema: The schema that the file is to be read with.
  /// - Returns: The text of the file; empty where nothing is stated.
  public static func text(of values: [FieldVariant], schema: Schema) -> String {
    let lines = sorted(values, schema).flatMap { value in
      schema.field(value.field).map {
        CanonicalField.lines(stating: value.value, in: value.language, $0, schema)
      } ?? []
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Values in the order of the schema's fields, then of the languages.
  static func sorted(_ values: [FieldVariant], _ schema: Schema) -> [FieldVariant] {
    values.map { (rank(of: schema.index(of: $0.field) ?? Int.max, $0.language, schema), $0) }
      .sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// The lines as bytes, without blank ones at the start and the end, and no two in a row: sorting
  /// brings together blank lines that stood apart.
  private static func bytes(of lines: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    var isBlankAbove = false
    for line in lines {
      if line.isEmpty {
        isBlankAbove = !bytes.isEmpty
        continue
      }
      if isBlankAbove { bytes.append(UInt8(ascii: "\n")) }
      isBlankAbove = false
      bytes += line.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// Where a field comes: the schema's order first, then the languages', then the file's.
  private static func rank(of index: Int, in file: RegisterFile) -> (Int, Int, Int) {
    let field = file.fields[index]
    let rank = rank(of: field.definition ?? Int.max, file.key(of: field)?.language, file.schema)
    return (rank.definition, rank.language, index)
  }

  /// Where the field at a place of the schema comes, in a language.
  package static func rank(
    of definition: Int, _ language: LanguageCode?, _ schema: Schema
  ) -> (definition: Int, language: Int) {
    (definition, languageRank(language, schema))
  }

  private static func languageRank(_ language: LanguageCode?, _ schema: Schema) -> Int {
    language.flatMap { schema.languages.firstIndex(of: $0) } ?? 0
  }
}
