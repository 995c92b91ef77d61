package import Git
internal import RegisterHistory
package import RegisterModel

/// How days and authors stand in a sentence, also where a commit does not tell them.
extension Messages {
  /// The day of a timestamp by the clock that showed it, such as `22.11.2026`.
  package func day(_ timestamp: Timestamp?) -> String {
    guard let timestamp, let date = timestamp.localDate else {
      return word(sv: "okänt datum", fi: "tuntematon päivämäärä", en: "unknown date")
    }
    return day(date)
  }

  /// A day, such as `22.11.2026`; in English `2026-11-22`.
  package func day(_ date: CalendarDate) -> String {
    let finnish = "\(date.day).\(date.month).\(date.year)"
    return word(sv: finnish, fi: finnish, en: date.description)
  }

  /// A day that is written as in files; any other text as it is.
  func day(_ text: String) -> String {
    CalendarDate(text).map { day($0) } ?? text
  }

  /// What stands in the place of an author that a commit does not name.
  package var unknownAuthor: String {
    word(sv: "okänd", fi: "tuntematon", en: "unknown")
  }
}
