package import Messages
package import RegisterModel

/// A provision that a field stands on: how it is cited, and when it is in force.
///
/// A schema writes the days behind the citation: `621/1999 18 § (– 2019-12-31)`.
package struct LawCitation: Hashable, Sendable {
  /// How the provision is cited.
  package let citation: String
  /// The first day on which it is in force; `nil` where that is not said.
  package let first: CalendarDate?
  /// The last day on which it is in force; `nil` where that is not said.
  package let last: CalendarDate?

  /// Reads a citation; one that says no days that can be read is left as it is.
  package init(_ text: String) {
    if let open = text.lastIndex(of: "("), text.hasSuffix(")") {
      let days = text[text.index(after: open)...].dropLast()
        .split(separator: "–", omittingEmptySubsequences: false)
        .map { $0.split(separator: " ").joined() }
      let (first, last) = (
        days.first.flatMap { CalendarDate($0) }, days.last.flatMap { CalendarDate($0) }
      )
      if days.count == 2, days != ["", ""], (first != nil) != days[0].isEmpty,
        (last != nil) != days[1].isEmpty
      {
        citation = text[..<open].split(separator: " ").joined(separator: " ")
        (self.first, self.last) = (first, last)
        return
      }
    }
    citation = text
    (first, last) = (nil, nil)
  }

  /// Whether it is in force on a day; where the day is not known, whether no end is known either.
  package func isInForce(on day: CalendarDate?) -> Bool {
    guard let day else { return last == nil }
    return (first.map { $0.daysSinceEpoch <= day.daysSinceEpoch } ?? true)
      && (last.map { day.daysSinceEpoch <= $0.daysSinceEpoch } ?? true)
  }

  /// The citation, with its days as readers of a page write them.
  package func text(_ messages: Messages) -> String {
    messages.law(citation, from: first, to: last)
  }
}
