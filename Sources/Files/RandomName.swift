/// The part of a hidden name that no two share.
enum RandomName {
  /// How many digits of base 36 it has: all that 64 bits may need, so that each is as long as any other.
  static let length = 13

  /// A new one.
  static func make() -> String {
    let number = String(UInt64.random(in: 0...UInt64.max), radix: 36)
    return String(repeating: "0", count: length - number.utf8.count) + number
  }
}
