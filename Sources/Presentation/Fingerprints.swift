internal import Diagnostics
internal import RegisterModel

/// Gives each finding of a check a name that it keeps from one check to the next, as long as it is
/// about the same text in the same file, on whatever line and in whatever language.
struct Fingerprints {
  private var seen: [UInt64: UInt64] = [:]

  /// The name of the next finding in a file, in 16 hexadecimal digits.
  ///
  /// Findings that are alike are told apart by their order. Identity codes have no part in it: there
  /// are few enough of them to be found out from a hash.
  mutating func next(_ diagnostic: Diagnostic, in source: SourceText) -> String {
    let start = diagnostic.span.start
    let end = min(diagnostic.span.end, start + Self.mostBytes)
    let written = source.text(SourceSpan(start, end))
    let masked = IdentityCode.masked(written)
    // A code that a comment stands in is not seen as one without the rest of the file.
    let isHidden = diagnostic.code == .identityCode && masked == written
    let text = isHidden ? "" : masked
    return next(source.shownPath, diagnostic.code.rawValue, text)
  }

  /// So many bytes tell one text from the next; those after them need not be read.
  private static let mostBytes = 1024

  /// The name of what is said about a file, or about a text in it.
  mutating func next(_ path: String, _ name: String, _ text: String = "") -> String {
    var hash = Self.hash(Array("\(path)\0\(name)\0\(text)".utf8), from: Self.offsetBasis)
    let count = seen[hash, default: 0]
    seen[hash] = count + 1
    if count > 0 { hash = Self.hash(Array("\0\(count)".utf8), from: hash) }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static let offsetBasis: UInt64 = 0xCBF2_9CE4_8422_2325

  /// FNV-1a of 64 bits (Fowler, Noll and Vo), which needs to be the same in every run only.
  private static func hash(_ bytes: [UInt8], from start: UInt64) -> UInt64 {
    bytes.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
