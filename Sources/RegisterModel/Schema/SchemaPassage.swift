internal import Diagnostics
internal import RegisterSyntax

/// Lines of a schema's file that together are one text, which is made when it is asked for: most of a
/// schema is in languages that nobody reads just now.
struct SchemaPassage: Sendable {
  /// The file.
  let source: SourceText
  /// The lines, trimmed.
  let lines: [ValueLine]

  /// The lines joined by a line feed, paragraphs parted by a blank line.
  var text: String {
    if lines.count == 1 { return source.text(lines[0].span) }
    var bytes: [UInt8] = []
    for line in lines {
      if !bytes.isEmpty { bytes += line.followsBlankLine ? [0x0A, 0x0A] : [0x0A] }
      bytes += source.bytes[line.span.range]
    }
    return source.text(bytes[...])
  }
}
