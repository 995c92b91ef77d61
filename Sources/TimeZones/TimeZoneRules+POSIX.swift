/// The form of a rule by which clocks change every year, as TZif files end with one.
extension TimeZoneRules {
  /// Reads a rule as the TZ variable of POSIX has it, such as `EET-2EEST,M3.5.0/3,M10.5.0/4`, with
  /// RFC 8536's hours from -167 to 167.
  ///
  /// - Throws: `TimeZoneRules.Failure.malformedRule`.
  package init(posix rule: String) throws(Failure) {
    let rule = try YearlyRule(posix: rule)
    self.init(firstOffset: rule.standardOffset, rule: rule)
  }
}

extension TimeZoneRules.YearlyRule {
  init(posix text: String) throws(TimeZoneRules.Failure) {
    var reader = RuleReader(rest: text.utf8[...])
    guard let rule = reader.rule(), reader.rest.isEmpty else { throw .malformedRule(text) }
    self = rule
  }
}

/// Takes the parts of a POSIX rule off its beginning; nil where a part is not there.
private struct RuleReader {
  typealias Rule = TimeZoneRules.YearlyRule

  var rest: Substring.UTF8View

  mutating func rule() -> Rule? {
    guard skipName(), let west = time(hours: 0...24) else { return nil }
    if rest.isEmpty { return Rule(standardOffset: -west, summer: nil) }
    guard skipName() else { return nil }
    var summerOffset = 3600 - west
    if rest.first != UInt8(ascii: ",") {
      guard let summerWest = time(hours: 0...24) else { return nil }
      summerOffset = -summerWest
    }
    guard let start = moment(), let end = moment() else { return nil }
    return Rule(
      standardOffset: -west, summer: .init(offset: summerOffset, start: start, end: end))
  }

  /// Skips an abbreviation: three letters or more, or whatever stands in `<` and `>`.
  private mutating func skipName() -> Bool {
    if skip("<") {
      guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
      rest = rest[end...].dropFirst()
      return true
    }
    let name = rest.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0 & ~0x20) }
    rest = rest[name.endIndex...]
    return name.count >= 3
  }

  /// Reads `[+-]hh[:mm[:ss]]` as seconds.
  private mutating func time(hours: ClosedRange<Int>) -> Int? {
    let isNegative = skip("-")
    if !isNegative { _ = skip("+") }
    guard var seconds = number(hours).map({ $0 * 3600 }) else { return nil }
    for unit in [60, 1] where skip(":") {
      guard let count = number(0...59) else { return nil }
      seconds += count * unit
    }
    return isNegative ? -seconds : seconds
  }

  /// Reads `,date[/time]`; the time is 2 o'clock if it is not stated.
  private mutating func moment() -> Rule.Moment? {
    guard skip(","), let day = day() else { return nil }
    guard skip("/") else { return Rule.Moment(day: day, seconds: 2 * 3600) }
    return time(hours: 0...167).map { Rule.Moment(day: day, seconds: $0) }
  }

  private mutating func day() -> Rule.Day? {
    if skip("J") { return number(1...365).map { .withoutLeapDay($0) } }
    guard skip("M") else { return number(0...365).map { .withLeapDay($0) } }
    guard let month = number(1...12), skip("."), let week = number(1...5), skip("."),
      let weekday = number(0...6)
    else { return nil }
    return .weekday(month: month, week: week, weekday: weekday)
  }

  private mutating func number(_ bounds: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    rest = rest[digits.endIndex...]
    guard let number = Int(Substring(digits)), bounds.contains(number) else { return nil }
    return number
  }

  private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: sign) else { return false }
    rest = rest.dropFirst()
    return true
  }
}
