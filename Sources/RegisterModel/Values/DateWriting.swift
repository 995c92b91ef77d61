/// The ways in which people write a day, beside the one that files take.
enum DateWriting {
  /// The day that was probably meant, as files write it.
  ///
  /// Day, month and year stand in this order, parted by full stops, hyphens, slashes or spaces, or
  /// the year first; the month is a number or its name in Swedish, Finnish or English. A day and a
  /// month as numbers may stand the other way round, so there it is not certain, unless full stops
  /// part them, as in Finland and Sweden.
  static func guess(_ text: String) -> Guess? {
    guard text.utf8.count <= longest else { return nil }
    let parts = text.split { ".-/, ".unicodeScalars.contains($0.unicodeScalars.first ?? "x") }
    if parts.count == 1, let compact = compact(parts[0]) { return compact }
    guard parts.count == 3 else { return nil }
    let year = parts.firstIndex { $0.utf8.count == 4 && number($0) != nil }
    let order: (year: Int, month: Int, day: Int)
    switch year {
    case 0: order = (0, 1, 2)
    case 2 where number(parts[0]) == nil: order = (2, 0, 1)
    case 2: order = (2, 1, 0)
    default: return nil
    }
    guard let day = number(parts[order.day]), let inYear = number(parts[order.year]),
      let month = number(parts[order.month]) ?? month(named: parts[order.month]),
      let date = CalendarDate(year: inYear, month: month, day: day)
    else { return nil }
    let isNumeric = number(parts[order.month]) != nil
    let isDotted = text.contains(".") && !text.contains { "-/".contains($0) }
    let isAmbiguous = isNumeric && !isDotted && order.year == 2 && day <= 12 && day != month
    return Guess(date.description, isCertain: !isAmbiguous)
  }

  /// `20261122`.
  private static func compact(_ text: Substring) -> Guess? {
    guard text.utf8.count == 8, let digits = number(text),
      let date = CalendarDate(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
    else { return nil }
    return Guess(date.description, isCertain: true)
  }

  /// The longest text, in UTF-8 bytes, that is looked at.
  private static let longest = 64

  private static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy(\.isDigit) ? Int(text) : nil
  }

  private static func month(named name: Substring) -> Int? { months[FoldedName(String(name))] }

  private static let months: [FoldedName: Int] = {
    let names = [
      "januari jan tammikuu tammikuuta january", "februari feb helmikuu helmikuuta february",
      "mars maaliskuu maaliskuuta march mar", "april apr huhtikuu huhtikuuta",
      "maj toukokuu toukokuuta may", "juni jun kesäkuu kesäkuuta june",
      "juli jul heinäkuu heinäkuuta july", "augusti aug elokuu elokuuta august",
      "september sep sept syyskuu syyskuuta", "oktober okt lokakuu lokakuuta october oct",
      "november nov marraskuu marraskuuta", "december dec joulukuu joulukuuta",
    ]
    var months: [FoldedName: Int] = [:]
    for (index, spellings) in names.enumerated() {
      for spelling in spellings.split(separator: " ") {
        months[FoldedName(String(spelling))] = index + 1
      }
    }
    return months
  }()
}
