import Foundation
import Testing

@testable import TimeZones

/// Compares with Python's `zoneinfo`, which reads the same database.
struct TimeZoneOracleTests {
  private static let python = "/usr/bin/python3"
  private static let database = "/usr/share/zoneinfo"

  private static var canRun: Bool {
    FileManager.default.isExecutableFile(atPath: python)
      && FileManager.default.fileExists(atPath: "\(database)/Europe/Helsinki")
  }

  @Test(
    .enabled(if: canRun),
    arguments: [
      "Europe/Helsinki", "Europe/Dublin", "Europe/Lisbon", "America/New_York", "America/St_Johns",
      "America/Nuuk", "Antarctica/Troll", "Asia/Kathmandu", "Asia/Tehran", "Africa/Casablanca",
      "Australia/Lord_Howe", "Pacific/Apia", "Pacific/Chatham", "Pacific/Kiritimati", "UTC",
    ])
  func `Offsets and instants are those that Python finds`(zone: String) throws {
    let rules = try TimeZoneRules.named(zone, in: Self.database) { path in
      FileManager.default.contents(atPath: path).map { Array($0) }
    }
    let answers = try Self.askPython(zone).split(separator: "\n")
    #expect(answers.count >= 2000)
    for answer in answers {
      let numbers = answer.split(separator: " ").compactMap { Int64($0) }
      try #require(numbers.count == 3)
      let (seconds, offset, instant) = (numbers[0], numbers[1], numbers[2])
      #expect(rules.offset(atUTC: seconds) == Int(offset), "at \(seconds)")
      #expect(rules.utc(fromLocal: seconds) == instant, "of \(seconds)")
    }
  }

  /// Random seconds, and those around every change of the clocks from 1850 to 2100; for each the
  /// offset when they are UTC, and the later instant when they are civil time.
  private static func askPython(_ zone: String) throws -> String {
    let script = """
      import random, sys
      from datetime import datetime, timedelta, timezone
      from zoneinfo import ZoneInfo
      zone = ZoneInfo(sys.argv[1])
      start = datetime(1970, 1, 1)
      def offset(seconds):
          instant = (start + timedelta(seconds=seconds)).replace(tzinfo=timezone.utc)
          return int(instant.astimezone(zone).utcoffset().total_seconds())
      def later(seconds):
          civil = (start + timedelta(seconds=seconds)).replace(tzinfo=zone)
          return max(seconds - int(civil.replace(fold=fold).utcoffset().total_seconds())
                     for fold in (0, 1))
      choose = random.Random(1)
      places = [choose.randrange(-4000000000, 12000000000) for _ in range(2000)]
      for low in range(-3786912000, 4102444800, 86400):
          high = low + 86400
          if offset(low) != offset(high):
              while high - low > 1:
                  middle = (low + high) // 2
                  low, high = (middle, high) if offset(middle) == offset(low) else (low, middle)
              before, after = offset(low), offset(high)
              for shift in (0, before, after, (before + after) // 2):
                  places += [high + shift - 1, high + shift, high + shift + 1]
      for place in places:
          print(place, offset(place), later(place))
      """
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = ["-c", script, zone]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }
}
