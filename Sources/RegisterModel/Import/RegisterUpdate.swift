internal import Diagnostics
internal import RegisterSyntax

/// Puts values into a register's file and leaves every other byte of it as it is.
public enum RegisterUpdate {
  /// The file with the values in it.
  ///
  /// A field that says the same already is not touched. One that is not there yet comes after the
  /// last field that the schema puts before it. Comments between the lines of a value that is
  /// replaced stand above the field afterwards.
  ///
  /// - Parameters:
  ///   - values: The values, a field and language once.
  ///   - file: The file as it is.
  /// - Returns: The bytes; `nil` where the file does not parse: such a file is left alone.
  public static func bytes(stating values: [FieldVariant], in file: RegisterFile) -> [UInt8]? {
    if file.findings.breaksSyntax { return nil }
    var edits: [Edit] = []
    for value in values {
      guard let index = file.schema.index(of: value.field) else { continue }
      let lines = CanonicalField.lines(
        stating: value.value, in: value.language, file.schema.fields[index], file.schema)
      let text = lines.map { $0 + "\n" }.joined()
      let key = RegisterFile.Key(field: value.field, language: value.language)
      if let field = file.fields.first(where: { file.key(of: $0) == key }) {
        if field.value == value.value { continue }
        edits.append(replacement(of: field, in: file.document, by: text))
      } else {
        edits.append(insertion(of: text, at: index, in: file))
      }
    }
    return file.document.source.applying(edits)
  }

  private static func replacement(
    of field: RegisterFile.Field, in document: SyntaxDocument, by text: String
  ) -> Edit {
    let lines = document.lines[field.syntax.lines]
    let comments = lines.filter { $0.kind == .comment }
      .map { document.source.text(document.trimmed($0)) + "\n" }.joined()
    let start = document.lines[field.syntax.firstLine].start
    let end = document.lines[field.syntax.endLine - 1].next
    return Edit(SourceSpan(start, end), comments + text)
  }

  /// An insertion behind the last field that the schema puts before the one at `index`.
  private static func insertion(of text: String, at index: Int, in file: RegisterFile) -> Edit {
    let document = file.document
    let before = file.fields.last { ($0.definition ?? Int.max) <= index }
    let offset = before.map { document.lines[$0.syntax.endLine - 1].next } ?? 0
    let endsLine = offset == 0 || document.source.bytes[offset - 1] == UInt8(ascii: "\n")
    return Edit(SourceSpan(offset, offset), (endsLine ? "" : "\n") + text)
  }
}
