public import Diagnostics
internal import RegisterSyntax

/// How identity codes are found and masked in a file, between whose lines comments may stand.
extension IdentityCode {
  /// The codes in a file, in order, as whoever reads its values finds them: comments between the lines
  /// of a value part nothing.
  ///
  /// - Parameters:
  ///   - document: The file.
  ///   - endAnywhere: Whether a letter or a digit may stand behind a code.
  /// - Returns: The codes, by where they stand in the file.
  static func codes(in document: SyntaxDocument, endAnywhere: Bool = false) -> [IdentityCode] {
    if !document.traits.contains(.manyDigits) { return [] }
    let codes = codes(in: document.source.bytes[...], endAnywhere: endAnywhere)
    guard let joined = document.bytesWithoutInnerComments else { return codes }
    let all = Set(codes).union(self.codes(in: joined[...], endAnywhere: endAnywhere))
    return all.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// A file of registers with asterisks for the letters and digits of every code in it, and of what
  /// looks like one right before it.
  ///
  /// It has as many bytes as before, so that a place in the one is a place in the other.
  public static func masked(_ source: SourceText) -> SourceText {
    let document = SyntaxDocument(source)
    if codes(in: document).isEmpty { return source }
    let codes = codes(in: document, endAnywhere: true)
    return SourceText(path: source.path, bytes: masked(codes, in: source.bytes))
  }
}

extension SyntaxDocument {
  /// The bytes with spaces for the comments between the lines of values; `nil` where there are none.
  fileprivate var bytesWithoutInnerComments: [UInt8]? {
    let comments = fields.flatMap(\.lines).filter { lines[$0].kind == .comment }
    if comments.isEmpty { return nil }
    var bytes = source.bytes
    for line in comments.map({ lines[$0] }) {
      for offset in line.start..<line.next { bytes[offset] = UInt8(ascii: " ") }
    }
    return bytes
  }
}
