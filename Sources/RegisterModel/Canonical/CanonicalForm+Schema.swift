internal import Diagnostics
internal import RegisterSyntax

/// What `format` and an editor may mend in a schema: its lines, and no word in them.
extension CanonicalForm {
  /// A schema's file with its lines mended as clause 1.1 wants them.
  ///
  /// No byte order mark, LF at the end of every line, no white space before it; nothing else of a
  /// schema has a canonical form.
  ///
  /// - Parameter schema: The file.
  /// - Returns: Its bytes; `nil` where it does not parse: such a file is left alone.
  public static func bytes(of schema: SchemaDocument) -> [UInt8]? {
    let document = schema.document
    if schema.findings(SchemaReader.schema(from: schema)).breaksSyntax { return nil }
    var bytes: [UInt8] = []
    for line in document.lines {
      let end = line.kind == .blank ? line.start : document.trimmed(line).end
      bytes += document.source.bytes[line.start..<end]
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
