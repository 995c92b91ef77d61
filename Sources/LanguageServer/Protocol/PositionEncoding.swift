/// The units in which a place on a line is counted (LSP 3.17, `PositionEncodingKind`).
enum PositionEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf32 = "utf-32"

  /// The encoding to agree on: the first that the client offers and that is known; else the one that
  /// every client has.
  init(offered: [String]?) {
    self = offered?.lazy.compactMap(PositionEncoding.init(rawValue:)).first ?? .utf16
  }

  /// The units of the character that a byte of UTF-8 begins; none for a byte that begins none.
  func units(begunBy byte: UInt8) -> Int {
    if UTF8.isContinuation(byte) { return 0 }
    switch self {
    case .utf8: return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    case .utf16: return byte < 0xF0 ? 1 : 2
    case .utf32: return 1
    }
  }
}
