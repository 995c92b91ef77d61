import Testing

@testable import TimeZones

struct TimeZoneRulesTests {
  @Test func `The rule that is built in is that of Helsinki`() throws {
    #expect(try TimeZoneRules(posix: "EET-2EEST,M3.5.0/3,M10.5.0/4") == .helsinki)
    #expect(
      try TimeZoneRules(posix: "UTC0") == .init(firstOffset: 0, rule: .init(standardOffset: 0)))
  }

  @Test(
    arguments: [
      (1_774_745_999, 7200), (1_774_746_000, 10800),  // 2026-03-29 01:00 UTC
      (1_792_889_999, 10800), (1_792_890_000, 7200),  // 2026-10-25 01:00 UTC
      (0, 7200), (-15_000_000, 10800),
    ] as [(Int64, Int)])
  func `Clocks in Helsinki change on the last Sundays of March and October`(
    instant: Int64, offset: Int
  ) {
    #expect(TimeZoneRules.helsinki.offset(atUTC: instant) == offset)
  }

  @Test func `A civil time that is shown twice is the second, and one that is skipped the later`() {
    let helsinki = TimeZoneRules.helsinki
    let spring: Int64 = 1_774_746_000
    let autumn: Int64 = 1_792_890_000
    #expect(helsinki.utc(fromLocal: spring + 7200 - 1) == spring - 1)
    #expect(helsinki.utc(fromLocal: spring + 7200) == spring)
    #expect(helsinki.utc(fromLocal: spring + 7200 + 1800) == spring + 1800)
    #expect(helsinki.utc(fromLocal: spring + 10800) == spring)
    #expect(helsinki.utc(fromLocal: autumn + 7200 - 1) == autumn - 3601)
    #expect(helsinki.utc(fromLocal: autumn + 7200) == autumn)
    #expect(helsinki.utc(fromLocal: autumn + 10800 - 1) == autumn + 3599)
    #expect(helsinki.utc(fromLocal: autumn + 10800) == autumn + 3600)
  }

  @Test func `The ends of time do no harm`() {
    for extreme in [Int64.min, .min + 1, .max - 1, .max] {
      #expect([7200, 10800].contains(TimeZoneRules.helsinki.offset(atUTC: extreme)))
      _ = TimeZoneRules.helsinki.utc(fromLocal: extreme)
      #expect(TimeZoneRules.utc.utc(fromLocal: extreme) == extreme)
    }
  }

  @Test func `Days are counted with and without the leap day`() throws {
    let rules = try TimeZoneRules(posix: "AAA0BBB,J60/0,305/0")
    // 1 March and 1 November of the leap year 2028, 1 March and 2 November of 2027.
    for (start, end) in [
      (1_835_481_600, 1_856_649_600), (1_803_859_200, 1_825_113_600),
    ] as [(Int64, Int64)] {
      #expect(rules.offset(atUTC: start - 1) == 0)
      #expect(rules.offset(atUTC: start) == 3600)
      #expect(rules.offset(atUTC: end - 3601) == 3600)
      #expect(rules.offset(atUTC: end - 3600) == 0)
    }
  }

  @Test func `Summer time can last all the year`() throws {
    let rules = try TimeZoneRules(posix: "XXX3EDT4,0/0,J365/23")
    for instant in stride(from: Int64(0), to: 100 * 31_556_952, by: 43_199) {
      #expect(rules.offset(atUTC: instant) == -4 * 3600)
    }
  }

  @Test(arguments: [
    "", "E", "EET", "EET-", "EET-25", "EET-2EEST", "EET-2EEST,", "EET-2EEST,M3.5.0",
    "EET-2EEST,M3.5.0,M13.5.0", "EET-2EEST,M3.6.0,M10.5.0", "EET-2EEST,M3.5.7,M10.5.0",
    "EET-2EEST,M3.5.0/168,M10.5.0", "EET-2EEST,J0,J365", "EET-2EEST,366,0", "EET-2:60", "<EET",
    "EET-2 ", "EET99999999999999999999", ":Europe/Helsinki", "EET-2EEST,M3.5.0/3,M10.5.0/4,",
  ])
  func `What is no rule is refused`(text: String) {
    #expect(throws: TimeZoneRules.Failure.malformedRule(text)) { try TimeZoneRules(posix: text) }
  }

  @Test(arguments: [
    "", "/etc/passwd", "..", "../x", "Europe/../../x", "Europe//Helsinki", "Europe/", "a\\b",
    "Europe/Helsinki\u{0}", ".hidden", "-rf", "Åland", "Europe/Stan City",
    String(repeating: "a", count: 65),
  ])
  func `A name that is none is refused before a file is read`(name: String) {
    #expect(throws: TimeZoneRules.Failure.unknownName(name)) {
      try TimeZoneRules.named(name) { path in
        Issue.record("\(path) was read.")
        return nil
      }
    }
  }

  @Test func `Without the database UTC and Helsinki are known`() throws {
    #expect(try TimeZoneRules.named("Europe/Helsinki") { _ in nil } == .helsinki)
    #expect(try TimeZoneRules.named("UTC") { _ in nil } == .utc)
    #expect(throws: TimeZoneRules.Failure.unknownName("Europe/Mariehamn")) {
      try TimeZoneRules.named("Europe/Mariehamn") { _ in nil }
    }
  }

  @Test func `A name is a path below the folder`() throws {
    var paths: [String] = []
    _ = try TimeZoneRules.named("Etc/GMT+1", in: "/zones") { path in
      paths.append(path)
      return Self.file
    }
    #expect(paths == ["/zones/Etc/GMT+1"])
  }

  /// A file with one transition, to two hours east at second 10, and Helsinki's rule.
  private static let file: [UInt8] = {
    func header(_ counts: [UInt8]) -> [UInt8] {
      Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15) + counts.flatMap { [0, 0, 0, $0] }
    }
    return header([0, 0, 0, 0, 0, 0]) + header([0, 0, 0, 1, 2, 4])
      + [0, 0, 0, 0, 0, 0, 0, 10, 1]
      + [0, 0, 0x17, 0x6C, 0, 0] + [0, 0, 0x1C, 0x20, 0, 0]
      + Array("EET\0\nEET-2EEST,M3.5.0/3,M10.5.0/4\n".utf8)
  }()

  @Test func `A file states offsets up to its last transition, and a rule for what follows`() throws
  {
    let rules = try TimeZoneRules(tzif: Self.file)
    #expect(rules.offset(atUTC: 9) == 5996)
    #expect(rules.offset(atUTC: 10) == 7200)
    #expect(rules.offset(atUTC: 1_774_746_000) == 10800)
  }

  @Test func `A file cut short anywhere is refused, and a changed byte does no harm`() {
    for length in Self.file.indices {
      #expect(throws: TimeZoneRules.Failure.self) {
        try TimeZoneRules(tzif: Array(Self.file.prefix(length)))
      }
    }
    for place in Self.file.indices {
      for byte: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
        var file = Self.file
        file[place] = byte
        _ = try? TimeZoneRules(tzif: file).utc(fromLocal: 1_800_000_000)
      }
    }
  }
}
