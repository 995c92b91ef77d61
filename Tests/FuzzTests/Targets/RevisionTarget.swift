@testable import Git
@testable import RegisterHistory
@testable import RegisterModel

/// A word that may be a revision, a day, a time or an interval.
enum RevisionTarget: FuzzTarget {
  static let name = "revisions"

  static func run(_ bytes: [UInt8], in folder: String) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    switch Revision(text) {
    case .day(let date): try hold(date.description == text, "a day is written in one way")
    case .time(let date, let seconds):
      try hold(text.hasPrefix("\(date)T"), "a time begins with its day")
      try hold((0..<86_400).contains(seconds), "a time lies in its day")
    case .published(let date):
      try hold(text == (date.map { "published@\($0)" } ?? "published"), "a publication")
    case nil: break
    }
    try checkDates(text)
    if let steps = RevisionSteps(text) {
      try hold(text.utf8.starts(with: steps.name.utf8), "a revision begins with its name")
      try hold(steps.steps.allSatisfy { $0 >= 0 }, "no step leads forward")
    }
    _ = ReviewInterval(text)
    _ = TagPrefix.isValid(text)
    _ = ObjectID(hex: text).map(\.hex)
  }

  /// Sees that days are counted as they are written.
  private static func checkDates(_ text: String) throws {
    if let date = CalendarDate(text) {
      try hold(date.description == text, "a day is written in one way")
      try hold(
        CalendarDate(daysSinceEpoch: date.daysSinceEpoch) == date, "a day is counted both ways")
    }
    if let guess = DateWriting.guess(text) {
      try hold(CalendarDate(guess.text) != nil, "what is guessed is a day: \(guess.text)")
    }
    if let time = Timestamp(gitDate: text) {
      try hold(abs(time.offset) < 24 * 60, "an offset is less than a day")
    }
  }
}
