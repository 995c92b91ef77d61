import RegisterHistory

@testable import TimeZones

/// A file of the time zone database or, behind a first byte that is odd, a rule of POSIX.
enum TimeZoneTarget: FuzzTarget {
  static let name = "time-zones"

  static func run(_ bytes: [UInt8], in folder: String) throws {
    var reader = ByteReader(bytes)
    let isRule = reader.byte() & 1 != 0
    let times = (0..<4).map { _ in
      Int64(reader.word()) << 48 | Int64(reader.word()) << 24 | Int64(reader.word())
    }
    let rest = reader.all()
    let rules =
      isRule
      ? try? TimeZoneRules(posix: String(decoding: rest, as: UTF8.self))
      : try? TimeZoneRules(tzif: rest)
    guard let rules else { return }
    for time in times + [.min, .max, 0, 1_795_348_800, -62_135_596_800, 253_402_300_799] {
      let offset = rules.offset(atUTC: time)
      try hold(abs(offset) < 8 * 86_400, "an offset is that of a clock: \(offset)")
      _ = rules.day(atUTC: time)
      // Beyond what any clock shows there is nothing to find.
      guard abs(time / 2) < Int64(1) << 60 else { continue }
      let utc = rules.utc(fromLocal: time)
      try hold(abs(utc - time) < 8 * 86_400, "what a clock shows is near the time")
    }
  }
}
