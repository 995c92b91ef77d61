internal import Diagnostics
internal import RegisterSyntax

/// When a schema of another time need not be read, since registers mean the same by it.
extension SchemaDocument {
  /// Whether registers are certainly read just so with the schema in another file, whose bytes these
  /// are: whether nothing differs but comments and what fields and values are called and explained by.
  ///
  /// It is told without reading the other file as a schema, which takes several times as long. What is
  /// suggested in the place of a wrong value may still differ.
  package func readsRegisters(as bytes: [UInt8]) -> Bool {
    if bytes == document.source.bytes { return true }
    let other = SyntaxDocument(SourceText(path: path, bytes: bytes))
    guard document.hasFieldsForCertain, other.hasFieldsForCertain else { return false }
    var (index, otherIndex) = (0, 0)
    while true {
      let field = index < document.fields.count ? document.fields[index] : nil
      let otherField = otherIndex < other.fields.count ? other.fields[otherIndex] : nil
      if let field, let otherField, document.hasSameBytes(in: field, as: otherField, of: other) {
        (index, otherIndex) = (index + 1, otherIndex + 1)
      } else if let field, SchemaKey.isWording(field, in: document) {
        index += 1
      } else if let otherField, SchemaKey.isWording(otherField, in: other) {
        otherIndex += 1
      } else {
        return field == nil && otherField == nil
      }
    }
  }
}

extension SchemaKey {
  /// Whether a field of a schema's file says, in whatever section, only what something is called or
  /// explained by; one without a language that opens a section does not.
  fileprivate static func isWording(_ field: SyntaxField, in document: SyntaxDocument) -> Bool {
    let header = document.header(of: field)
    guard !header.isMalformed, let place = place(spelled: header.key, in: document.source) else {
      return false
    }
    let key = all[place]
    return key.isTranslatable && (header.language != nil || key.opens == nil)
  }
}

extension SyntaxDocument {
  /// Whether it is certain which field each line belongs to.
  fileprivate var hasFieldsForCertain: Bool {
    !traits.contains(.missingColons) && conflicts.isEmpty
  }

  /// Whether the lines that a field takes have the same bytes as those of a field of another document.
  fileprivate func hasSameBytes(
    in field: SyntaxField, as otherField: SyntaxField, of other: SyntaxDocument
  ) -> Bool {
    let (start, end) = (lines[field.firstLine].start, lines[field.endLine - 1].next)
    let otherStart = other.lines[otherField.firstLine].start
    guard end - start == other.lines[otherField.endLine - 1].next - otherStart else { return false }
    let bytes = source.bytes.span.extracting(start..<end)
    let otherBytes = other.source.bytes.span.extracting(otherStart..<otherStart + (end - start))
    for offset in bytes.indices where bytes[offset] != otherBytes[offset] { return false }
    return true
  }
}
