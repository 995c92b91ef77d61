internal import Diagnostics
internal import RegisterSyntax

/// Puts values into a register's file and leaves every other byte of it as it is.
///
/// A key stays as it is spelled, and new lines end as the file's lines do. A field that is not there
/// yet comes after the last one that the canonical form puts before it. Comments between the lines
/// of a value that is replaced stand above the field afterwards.
public enum RegisterUpdate {
  /// The file with values in it; a field that says the same already is not touched.
  ///
  /// - Parameters:
  ///   - values: The values, a field and language once.
  ///   - file: The file as it is.
  /// - Returns: The bytes; `nil` where the file does not parse: such a file is left alone.
  public static func bytes(stating values: [FieldVariant], in file: RegisterFile) -> [UInt8]? {
    if file.breaksSyntax { return nil }
    let edits = CanonicalForm.sorted(values, file.schema).compactMap {
      edit(stating: $0.value, of: $0.field, in: $0.language, file)
    }
    // What is put before the first field comes before what takes that field's place.
    return file.document.source.applying(
      edits.filter(\.span.isEmpty) + edits.filter { !$0.span.isEmpty })
  }

  /// The edit that makes a file that parses state a value, or state nothing in a field.
  ///
  /// - Parameters:
  ///   - value: The value; `nil` leaves the key alone on its line.
  ///   - field: The field.
  ///   - language: The language of the wording; `nil` for a field that is not translatable.
  ///   - file: The file as it is.
  /// - Returns: The edit; `nil` where the file says so already, or the schema has no such field.
  static func edit(
    stating value: FieldValue?, of field: FieldID, in language: LanguageCode?, _ file: RegisterFile
  ) -> Edit? {
    guard let index = file.schema.index(of: field) else { return nil }
    let key = RegisterFile.Key(field: field, language: language)
    if let field = file.fields.first(where: { file.key(of: $0) == key }) {
      let stated = file.value(of: field)
      if let value, stated?.isSpelled(as: value) == true { return nil }
      return value == nil && stated == nil
        ? nil : replacement(of: field, by: value, in: file.document)
    }
    guard let value else { return nil }
    let lines = CanonicalField.lines(
      stating: value, in: language, file.schema.fields[index], file.schema)
    return insertion(of: lines, CanonicalForm.rank(of: index, language, file.schema), in: file)
  }

  private static func replacement(
    of field: RegisterFile.Field, by value: FieldValue?, in document: SyntaxDocument
  ) -> Edit {
    let (first, last) = (
      document.lines[field.syntax.firstLine], document.lines[field.syntax.endLine - 1]
    )
    let comments = document.lines[field.syntax.lines].filter { $0.kind == .comment }
      .map { document.source.text(SourceSpan($0.start, $0.next)) }.joined()
    let header = document.source.text(SourceSpan(first.start, field.header.colon + 1))
    let lines = CanonicalField.lines(stating: value, behind: header)
    return Edit(
      SourceSpan(first.start, document.contentEnd(of: last)),
      comments + lines.joined(separator: document.lineEnding))
  }

  /// An insertion of lines behind the last field that ranks before a field and language.
  private static func insertion(
    of lines: [String], _ rank: (Int, Int), in file: RegisterFile
  ) -> Edit {
    let document = file.document
    let text = lines.joined(separator: document.lineEnding)
    let before = file.fields.last { field in
      field.definition.map {
        CanonicalForm.rank(of: $0, file.key(of: field)?.language, file.schema) < rank
      } ?? false
    }
    if let last = before?.syntax.endLine ?? (file.fields.isEmpty ? document.lines.count : nil),
      last > 0
    {
      let end = document.contentEnd(of: document.lines[last - 1])
      return Edit(SourceSpan(end, end), document.lineEnding + text)
    }
    let offset = startOfFirstField(in: file)
    return Edit(SourceSpan(offset, offset), text + document.lineEnding)
  }

  /// Where the first field begins, with the comments that belong to it; in a file without lines,
  /// its end.
  private static func startOfFirstField(in file: RegisterFile) -> Int {
    let document = file.document
    guard var line = file.fields.first?.syntax.firstLine else { return document.source.bytes.count }
    while line > 0, document.lines[line - 1].kind == .comment { line -= 1 }
    return document.lines[line].start
  }
}

extension FieldValue {
  /// Whether another value is the same byte by byte: the form of Unicode counts too.
  fileprivate func isSpelled(as other: FieldValue) -> Bool {
    self == other && plainText.utf8.elementsEqual(other.plainText.utf8)
  }
}

extension SyntaxDocument {
  /// What a line of the file ends in: what its first line does.
  var lineEnding: String {
    guard let first = lines.first else { return "\n" }
    return first.next - contentEnd(of: first) == 2 ? "\r\n" : "\n"
  }
}
