internal import RegisterModel

/// What a revision can mean beyond what Git knows.
enum Revision: Equatable {
  /// The latest publication, or the last one not later than a day.
  case published(until: CalendarDate?)
  /// The state at the end of a day.
  case day(CalendarDate)
  /// The state at a time of a day, in seconds since its midnight.
  case time(CalendarDate, seconds: Int)

  /// Reads `published`, `published@2026-11-22`, `2026-11-22`, `2026-11-22T10:00` or
  /// `2026-11-22T10:00:30`; `nil` for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    if parts[0] == "published" {
      guard parts.count == 2 else {
        self = .published(until: nil)
        return
      }
      guard let date = CalendarDate(String(parts[1])) else { return nil }
      self = .published(until: date)
      return
    }
    let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let date = CalendarDate(String(halves[0])) else { return nil }
    guard halves.count == 2 else {
      self = .day(date)
      return
    }
    guard let seconds = Self.secondsOfDay(halves[1]) else { return nil }
    self = .time(date, seconds: seconds)
  }

  /// `10:00` or `10:00:30` as seconds since midnight.
  private static func secondsOfDay(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3,
      parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    let (hour, minute, second) = (numbers[0], numbers[1], numbers.count == 3 ? numbers[2] : 0)
    guard hour < 24, minute < 60, second < 60 else { return nil }
    return hour * 3600 + minute * 60 + second
  }
}
