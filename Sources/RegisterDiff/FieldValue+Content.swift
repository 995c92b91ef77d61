public import RegisterModel

/// What decides whether a field has changed: what its value says, not how that is laid out.
extension FieldValue {
  /// Whether two values say the same (section 2): items in another order are the same list, and
  /// values of different types are the same where their words are.
  ///
  /// Texts are the same when their bytes are: a letter in another Unicode form is a change.
  public func saysTheSame(as other: FieldValue) -> Bool {
    switch (self, other) {
    case (.list(let items), .list(let others)):
      items.hasSameBytes(as: others)
        || Set(items.map(ExactText.init)) == Set(others.map(ExactText.init))
    case (.text(let paragraphs), .text(let others)): paragraphs.hasSameBytes(as: others)
    case (.flag(let isSet), .flag(let other)): isSet == other
    case (.date(let date), .date(let other)): date == other
    case (.line, .line), (.choice, .choice), (.link, .link), (.raw, .raw):
      [plainText].hasSameBytes(as: [other.plainText])
    default: words == other.words
    }
  }

  /// The words, however they are parted: all that a text and a list of the same lines share.
  var words: [ExactText] {
    plainText.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
      .map { ExactText(String(Substring($0))) }
  }
}

extension [String] {
  /// Whether others are the same texts in the same order, byte by byte.
  fileprivate func hasSameBytes(as others: [String]) -> Bool {
    guard count == others.count else { return false }
    for (text, other) in zip(self, others) {
      let (bytes, otherBytes) = (text.utf8Span.span, other.utf8Span.span)
      guard bytes.count == otherBytes.count else { return false }
      for index in bytes.indices where bytes[index] != otherBytes[index] { return false }
    }
    return true
  }
}

/// A text that equals another only when their bytes are equal, and is ordered by them.
struct ExactText: Hashable, Comparable {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  static func < (left: ExactText, right: ExactText) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
