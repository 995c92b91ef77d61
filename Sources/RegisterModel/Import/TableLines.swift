/// The lines of a text, whichever of LF, CRLF and a lone CR ends them.
///
/// What follows the last line end is a line, even if empty.
struct TableLines: Sequence, IteratorProtocol {
  private let breaksAtPages: Bool
  private var rest: ArraySlice<UInt8>?
  private var number = 1

  /// Takes a text apart.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - breaksAtPages: Whether a form feed, with which documents part pages, ends a line too.
  ///     Editors do not count it as one: what follows has the number of the line before.
  init(_ bytes: ArraySlice<UInt8>, breaksAtPages: Bool = false) {
    rest = bytes
    self.breaksAtPages = breaksAtPages
  }

  /// The next line with its number, from 1, without what ends it.
  mutating func next() -> (number: Int, bytes: ArraySlice<UInt8>)? {
    guard let bytes = rest else { return nil }
    let line = (number: number, bytes: bytes.prefix { !endsLine($0) })
    let end = line.bytes.endIndex
    guard end < bytes.endIndex else {
      rest = nil
      return line
    }
    let isPair =
      bytes[end] == UInt8(ascii: "\r") && end + 1 < bytes.endIndex
      && bytes[end + 1] == UInt8(ascii: "\n")
    if bytes[end] != Self.formFeed { number += 1 }
    rest = bytes[(end + (isPair ? 2 : 1))...]
    return line
  }

  private static let formFeed: UInt8 = 0x0C

  private func endsLine(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      || (breaksAtPages && byte == Self.formFeed)
  }
}
