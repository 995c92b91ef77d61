import Diagnostics
import ModelTestSupport
import RegisterModel
import Testing

@Suite("Conditions and reviews") struct ConditionTests {
  private func findings(_ schema: String, _ text: String, today: String = "2026-11-22") throws
    -> [Finding]
  {
    var checker = RegisterChecker(
      schema: SourceText(path: "s", text: "Languages: sv\n" + schema),
      options: .init(today: CalendarDate(today)))
    checker.check(exampleID, SourceText(path: "a", text: text))
    return checker.finish().files.flatMap(\.diagnostics).map(\.finding)
  }

  private let fields = """
    Field: flag
    Key: F
    Type: flag
    Field: kinds
    Key: K
    Type: list
    Values: v
    Vocabulary: v
    Value: Ett
    Aliases: 1
    Value: Två

    """

  @Test(
    "a field is required when another says what the schema names",
    arguments: [
      ("flag is yes", "F: X\n", "X"), ("flag is no", "F: nej\n", "-"),
      ("FLAG IS ja", "F: X\n", nil),
      ("flag is yes", "F: -\n", nil), ("flag is yes", "", nil),
      ("flag is yes", "F: X\nA: b\n", nil),
      ("kinds is Ett", "K:\n    Två\n    1\n", "Ett"), ("kinds is 1", "K: Ett\n", "1"),
      ("kinds is Ett", "K: Två\n", nil), ("kinds  is   Två", "K: Två\n", "Två"),
    ] as [(String, String, String?)])
  func conditions(condition: String, text: String, value: String?) throws {
    let schema = "Field: a\nKey: A\nType: line\nRequired when: \(condition)\n" + fields
    let expected = value.map { value in
      Finding.missingField(
        key: "A",
        condition: Finding.Condition(key: condition.hasPrefix("f") ? "F" : "K", value: value))
    }
    let found = try findings(schema, text).filter { $0.code == .missingField }
    #expect(found == (expected.map { [$0] } ?? []))
  }

  @Test(
    "a review is overdue when its interval has passed",
    arguments: [
      ("12 months", "2025-11-22", nil), ("12 months", "2025-11-21", "2026-11-21"),
      ("1 year", "2025-11-21", "2026-11-21"), ("2 Years", "2024-11-22", nil),
      ("1 month", "2026-10-31", nil), ("1 month", "2026-01-31", "2026-02-28"),
      ("30 days", "2026-10-22", "2026-11-21"), ("1 week", "2026-11-15", nil),
      ("1 week", "2026-11-14", "2026-11-21"),
    ])
  func reviews(interval: String, reviewed: String, due: String?) throws {
    let schema = "Review: \(interval)\nReviewed in: r\nField: r\nKey: R\nType: date\n"
    let expected = due.map { Finding.overdueReview(key: "R", reviewed: reviewed, due: $0) }
    #expect(try findings(schema, "R: \(reviewed)\n") == (expected.map { [$0] } ?? []))
  }

  @Test("a register that does not say when it was reviewed is told, unless that is an error anyway")
  func unstatedReviews() throws {
    let schema = "Review: 1 year\nReviewed in: r\nField: r\nKey: R\nType: date\n"
    let unstated = Finding.overdueReview(key: "R", reviewed: nil, due: nil)
    #expect(try findings(schema, "R:\n") == [unstated])
    #expect(try findings(schema, "") == [unstated])
    #expect(
      try findings(schema + "Required: yes\n", "R:\n") == [.missingField(key: "R", condition: nil)])
    #expect(try findings(schema, "R: igår\n").map(\.code) == [.invalidDate])
  }

  @Test("a review that lies in the future is told")
  func futureReviews() throws {
    let schema = "Review: 1 year\nReviewed in: r\nField: r\nKey: R\nType: date\n"
    #expect(
      try findings(schema, "R: 2062-11-22\n") == [
        .overdueReview(key: "R", reviewed: "2062-11-22", due: nil)
      ])
    #expect(try findings(schema, "R: 2026-11-22\n") == [])
  }

  @Test("a year that ends after the calendar is never overdue")
  func farReviews() throws {
    let schema = "Review: 9999 years\nReviewed in: r\nField: r\nKey: R\nType: date\n"
    #expect(try findings(schema, "R: 2000-01-01\n") == [])
  }
}
