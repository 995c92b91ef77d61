import Git
import RegisterHistory
import TestSupport
import Testing

@Suite struct RevisionTests {
  @Test(arguments: [
    // The clocks go forward at three in the morning of 29 March 2026 and back on 25 October.
    ("2026-03-28", 1_774_735_200), ("2026-03-29", 1_774_818_000), ("2026-10-24", 1_792_875_600),
    ("2026-10-25", 1_792_965_600),
  ])
  func aDayLastsToItsEndInHelsinki(_ day: String, _ end: Int) throws {
    var builder = try RepositoryBuilder.office()
    let last = try builder.commit(aura: "Namn: A\n", date: "\(end - 1) +0200")
    try builder.commit(aura: "Namn: B\n", date: "\(end) +0200")
    var repository = try builder.open()
    #expect(try repository.resolve(day) == last)
  }

  @Test(arguments: [
    // Shown twice: the second time. Skipped: as if the clocks had not been set forward yet.
    ("2026-10-25T03:30", 1_792_891_800), ("2026-03-29T03:30", 1_774_747_800),
    ("2026-10-25T03:30:00", 1_792_891_800),
  ])
  func aTimeWhereTheClocksChange(_ time: String, _ seconds: Int) throws {
    var builder = try RepositoryBuilder.office()
    let last = try builder.commit(aura: "Namn: A\n", date: "\(seconds) +0000")
    try builder.commit(aura: "Namn: B\n", date: "\(seconds + 1) +0000")
    var repository = try builder.open()
    #expect(try repository.resolve(time) == last)
  }

  @Test func aDayIsCountedInTheSchemasTimeZone() throws {
    var builder = try RepositoryBuilder.office()
    // The end of 28 March in Helsinki is still the evening in Stockholm and in UTC.
    let last = try builder.commit(aura: "Namn: A\n", date: "1774735200 +0200")
    for zone in ["UTC", "Europe/Stockholm"] {
      var repository = try builder.open(schema: "Time zone: \(zone)\n\(Office.schema)")
      #expect(try repository.resolve("2026-03-28") == last)
    }
    var unknown = try builder.open(schema: "Time zone: Mars/Olympus\n\(Office.schema)")
    #expect(throws: HistoryError.unknownTimeZone("Mars/Olympus")) {
      try unknown.resolve("2026-03-28")
    }
  }

  @Test func aDayIsLookedForByFirstParents() throws {
    var builder = try RepositoryBuilder.office()
    try builder.branch("side")
    let main = try builder.commit(aura: Office.aura(["Aura": "A"]), date: "1700100000 +0200")
    try builder.checkout("side")
    try builder.commit(aura: Office.aura(["Bildning": "B"]), date: "1700103000 +0200")
    try builder.checkout("main")
    try builder.record(
      "merge", "--quiet", "--no-ff", "--message", "merged", "side", date: 1_700_300_000)
    var repository = try builder.open()
    #expect(try repository.resolve("2023-11-16") == main)
    #expect(throws: HistoryError.nothingBefore("1999-12-31")) {
      try repository.resolve("1999-12-31")
    }
  }

  @Test func publicationsAreAnnotatedTagsWithThePrefixReachableFromHEAD() throws {
    var builder = try RepositoryBuilder.office()
    var repository = try builder.open()
    #expect(throws: HistoryError.notPublished(until: nil)) { try repository.resolve("published") }
    func tag(_ name: String, at seconds: Int) throws {
      try builder.record("tag", "--annotate", "--message", "p", name, date: seconds)
    }
    // Both at the end of 25 October, the one a second before it and the other at it.
    try tag("publicerad/2026-10-25", at: 1_792_965_599)
    let first = try builder.id(of: "HEAD")
    let second = try builder.commit(aura: Office.aura(["Aura": "A"]))
    try tag("publicerad/2026-10-26", at: 1_792_965_600)
    try tag("annat/2026-10-27", at: 1_792_999_999)
    try builder.git("tag", "publicerad/2026-10-28")
    try builder.commit(aura: Office.aura(["Aura": "B"]))
    try builder.git("checkout", "--quiet", "-b", "other")
    try builder.commit(aura: Office.aura(["Aura": "C"]))
    try tag("publicerad/2026-10-29", at: 1_793_200_000)
    try builder.checkout("main")
    repository = try builder.open()
    #expect(try repository.resolve("published") == second)
    #expect(try repository.resolve("published@2026-10-26") == second)
    #expect(try repository.resolve("published@2026-10-25") == first)
    #expect(throws: HistoryError.notPublished(until: "2026-10-24")) {
      try repository.resolve("published@2026-10-24")
    }
  }

  @Test func aPublicationCountsFromTheDayInItsTagsName() throws {
    var builder = try RepositoryBuilder.office()
    // Both tags were made on 1 March; the name of one says which day it is meant for.
    let march = 1_772_352_000
    try builder.record("tag", "-a", "-m", "p", "publicerad/2026-01-15", date: march)
    let first = try builder.id(of: "HEAD")
    let second = try builder.commit(aura: Office.aura(["Aura": "A"]))
    try builder.record("tag", "-a", "-m", "p", "publicerad/första", date: march)
    var repository = try builder.open()
    #expect(try repository.resolve("published") == second)
    #expect(try repository.resolve("published@2026-03-01") == second)
    #expect(try repository.resolve("published@2026-02-28") == first)
    #expect(try repository.resolve("published@2026-01-15") == first)
    #expect(throws: HistoryError.notPublished(until: "2026-01-14")) {
      try repository.resolve("published@2026-01-14")
    }
    // The second publication of a day comes after the first, whenever their tags were made.
    let third = try builder.commit(aura: Office.aura(["Aura": "B"]))
    try builder.record("tag", "-a", "-m", "p", "publicerad/2026-01-15.2", date: march - 10)
    #expect(try repository.resolve("published@2026-02-28") == third)
  }

  @Test func whatGitResolvesComesFirst() throws {
    var builder = try RepositoryBuilder.office()
    let first = try builder.id(of: "HEAD")
    try builder.git("tag", "published")
    try builder.git("branch", "2020-01-01")
    try builder.commit(aura: Office.aura(["Aura": "A"]))
    var repository = try builder.open()
    for name in ["published", "2020-01-01", "HEAD~1", first.hex, String(first.hex.prefix(8))] {
      #expect(try repository.resolve(name) == first)
    }
  }

  @Test(arguments: [
    "okänd", "", "2026-02-30", "2026-11-22T24:00", "2026-11-22T1:00", "2026-11-22T10",
    "published@", "published@igår", "published@2026-13-01", "HEAD:nothing", "a..b", "\u{0}",
    "HEAD^{tree}", "HEAD:Registers/aura.register",
  ])
  func whatMeansNothingIsUnknown(_ revision: String) throws {
    let builder = try RepositoryBuilder.office()
    var repository = try builder.open()
    #expect(throws: HistoryError.unknownRevision(revision)) { try repository.resolve(revision) }
  }
}
