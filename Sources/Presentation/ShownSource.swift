package import Diagnostics
internal import RegisterModel
package import Rendering

/// A checked file as far as it may be shown: without the personal identity codes in it (clause 5.1).
struct ShownSource {
  /// The places in the file.
  let lines: LineIndex

  private let source: SourceText
  /// The file with asterisks for identity codes, once a line of it is asked for: a code may begin on
  /// one line and end on the next.
  private lazy var masked = IdentityCode.masked(source)
  /// The line that was shown last: findings come in order, and a line may be long.
  private var latest: (number: Int, text: String)?

  /// Makes what may be shown of a file.
  init(_ source: SourceText) {
    self.source = source
    lines = LineIndex(source)
  }

  /// Whether the file begins with a byte order mark.
  var hasByteOrderMark: Bool { source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) }

  /// The text of a line, counted from 1, with asterisks for identity codes.
  mutating func line(_ number: Int) -> String {
    if let latest, latest.number == number { return latest.text }
    let text = masked.text(lines.span(ofLine: number))
    latest = (number, text)
    return text
  }
}

extension SourceText {
  /// The path with asterisks for identity codes.
  var shownPath: String { IdentityCode.masked(path) }
}

extension Diagnostic {
  /// The fixes that may be shown: none that would write an identity code, which would then stand in
  /// full in what is shown.
  package var shownFixes: [Fix] {
    fixes.filter { fix in
      fix.edits.allSatisfy { IdentityCode.masked($0.text) == $0.text }
    }
  }
}

extension RichText {
  /// The longest value that a finding repeats, in scalars.
  private static let longestQuotation = 400

  /// The text with asterisks for the personal identity codes in it, which a value that it quotes may
  /// hold, and with a value that is very long cut short.
  package var masked: RichText {
    RichText(
      spans.map { span in
        let text = IdentityCode.masked(span.text)
        guard text.utf8.count > Self.longestQuotation,
          text.unicodeScalars.count > Self.longestQuotation
        else { return span.saying(text) }
        let beginning = text.unicodeScalars.prefix(Self.longestQuotation)
        return span.saying("\(Substring(beginning))…")
      })
  }
}
