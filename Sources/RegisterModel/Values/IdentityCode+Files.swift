public import Diagnostics
internal import RegisterSyntax

extension IdentityCode {
  /// The codes in a file, in order, as whoever reads its values finds them: comments between the lines
  /// of a value part nothing.
  ///
  /// - Parameter document: The file.
  /// - Returns: The codes, and the bytes that they stand in: those of the file, with spaces for such
  ///   comments.
  static func codes(
    in document: SyntaxDocument
  ) -> (codes: [IdentityCode], bytes: [UInt8]) {
    let bytes = document.source.bytes
    if !document.traits.contains(.manyDigits) { return ([], bytes) }
    let codes = codes(in: bytes[...])
    guard let joined = document.bytesWithoutInnerComments else { return (codes, bytes) }
    let all = Set(codes).union(self.codes(in: joined[...]))
    return (all.sorted { $0.range.lowerBound < $1.range.lowerBound }, joined)
  }

  /// A file of registers with asterisks for the letters and digits of every code in it.
  ///
  /// It has as many bytes as before, so that a place in the one is a place in the other.
  public static func masked(_ source: SourceText) -> SourceText {
    let codes = codes(in: SyntaxDocument(source)).codes
    return SourceText(path: source.path, bytes: masked(codes, in: source.bytes))
  }
}

extension SyntaxDocument {
  /// The bytes with spaces for the comments between the lines of values; `nil` where there are none.
  fileprivate var bytesWithoutInnerComments: [UInt8]? {
    var bytes: [UInt8]?
    for field in fields {
      for index in field.lines where lines[index].kind == .comment {
        var text = bytes ?? source.bytes
        bytes = nil
        let line = lines[index]
        for offset in line.start..<line.next { text[offset] = UInt8(ascii: " ") }
        bytes = text
      }
    }
    return bytes
  }
}
