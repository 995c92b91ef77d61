/// Personal identity codes that nobody may have, and numbers that only look like one.
///
/// A code is six digits of a day from 1850 to 2049, a sign for the century, a number from 002 to 899
/// and a check character: the nine digits modulo 31 (Digital and Population Data Services Agency).
package enum RandomIdentityCode {
  /// A valid code, the same for the same seed.
  package static func code(seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    let year = Int.random(in: 1850...2049, using: &generator)
    let month = Int.random(in: 1...12, using: &generator)
    let day = Int.random(in: 1...days(in: month, of: year), using: &generator)
    let sign = generator.pick(Array(signs[year / 100 - 18]))
    let number = Int.random(in: 2...899, using: &generator)
    return written(day, month, year, String(sign), number)
  }

  /// Something that looks like a code and is none, the same for the same seed.
  package static func nearMiss(seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    let code = Array(Self.code(seed: seed ^ 0xABCDEF))
    func digits(_ count: Int) -> String {
      (0..<count).map { _ in String(Int.random(in: 0...9, using: &generator)) }.joined()
    }
    switch Int.random(in: 0..<9, using: &generator) {
    case 0: return String(code.dropLast()) + String(otherCheckCharacter(than: code[10], &generator))
    case 1:
      return written(
        Int.random(in: 32...99, using: &generator), Int.random(in: 1...12, using: &generator), 1980,
        "-", Int.random(in: 2...899, using: &generator))
    case 2:
      return written(
        Int.random(in: 1...28, using: &generator), Int.random(in: 13...99, using: &generator), 1980,
        "-", Int.random(in: 2...899, using: &generator))
    case 3: return digits(1) + String(code)
    case 4: return String(code) + digits(1)
    case 5: return "\(Int.random(in: 1990...2030, using: &generator))-\(digits(6))"
    case 6: return "\(digits(7))-\(digits(1))"
    case 7: return "040 \(digits(3)) \(digits(4))"
    default: return "\(digits(6))-\(digits(4))"
    }
  }

  /// The signs of the centuries from 1800 on.
  private static let signs = ["+", "-YXWVU", "ABCDEF"]
  private static let checkCharacters = Array("0123456789ABCDEFHJKLMNPRSTUVWXY")

  private static func written(
    _ day: Int, _ month: Int, _ year: Int, _ sign: String, _ number: Int
  ) -> String {
    let date = (day * 100 + month) * 100 + year % 100
    let check = checkCharacters[(date * 1000 + number) % 31]
    return padded(date, 6) + sign + padded(number, 3) + String(check)
  }

  private static func otherCheckCharacter(
    than right: Character, _ generator: inout SeededGenerator
  ) -> Character {
    let wrong = generator.pick(checkCharacters)
    return wrong == right ? otherCheckCharacter(than: right, &generator) : wrong
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: width - digits.count) + digits
  }
}
