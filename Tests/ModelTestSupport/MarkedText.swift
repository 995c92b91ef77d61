package import Diagnostics

/// A text with places marked in it, as in `Namn: ‹Aura›`.
///
/// The marks are no part of the text.
package struct MarkedText: Sendable {
  /// The text without its marks.
  package let text: String
  /// The marked places as spans of the text's bytes, in the order in which they begin.
  package let spans: [SourceSpan]

  /// Takes the marks out of a text.
  ///
  /// Marks may stand inside one another.
  package init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var spans: [SourceSpan] = []
    var open: [(index: Int, start: Int)] = []
    var length = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "‹":
        open.append((spans.count, length))
        spans.append(SourceSpan(length, length))
      case "›":
        guard let opening = open.popLast() else { continue }
        spans[opening.index] = SourceSpan(opening.start, length)
      default:
        text.append(scalar)
        length += UTF8.width(scalar)
      }
    }
    precondition(open.isEmpty, "a mark is closed")
    self.text = String(text)
    self.spans = spans
  }

  /// The text as a file.
  package var source: SourceText { SourceText(path: "Registers/a.register", text: text) }
}

extension Fix {
  /// The bytes with the fix's edits made.
  package func applied(to bytes: [UInt8]) -> [UInt8] {
    edits.reversed().reduce(into: bytes) { bytes, edit in
      bytes.replaceSubrange(edit.span.range, with: edit.text.utf8)
    }
  }
}
