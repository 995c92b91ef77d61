import Foundation
import Git
import ModelTestSupport
import TestSupport
import Testing

@testable import RegisterHistory

extension HistoryComparison {
  /// The publications that git finds behind HEAD, the latest first: by the day and then by the
  /// number that they are named after.
  func publications() throws -> [(tag: String, commit: String, day: String)] {
    let prefix = "published/"
    // What git gives for --merged is wrong where clocks are.
    let behind = try Set(builder.git("rev-list", "main").split(separator: "\n").map(String.init))
    let tags = try builder.git("tag", "--format=%(refname:short) %(*objectname)")
    let found = tags.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    return found.filter { $0[0].hasPrefix(prefix) && behind.contains($0[1]) }
      .map { words in
        let name = words[0].dropFirst(prefix.count).split(separator: ".").map(String.init)
        let number = name.count > 1 ? Int(name[1]) ?? 0 : 1
        return (tag: words[0], commit: words[1], day: name[0], number: number)
      }
      .sorted { ($1.day, $1.number) < ($0.day, $0.number) }
      .map { ($0.tag, $0.commit, $0.day) }
  }

  /// `published` and `published@DAY` mean what the names of the tags say.
  mutating func checkPublications() throws {
    let publications = try publications()
    checkRevision("published", means: publications.first?.commit)
    for day in Set(RandomHistory.days + publications.map(\.day)) {
      let expected = publications.first { $0.day <= day }?.commit
      checkRevision("published@\(day)", means: expected)
    }
  }

  /// Days and times mean what a walk along first parents finds.
  mutating func checkDates() throws {
    let log = try builder.git("log", "--first-parent", "--format=%H %ct", "main")
    let commits = log.split(separator: "\n").map { line in
      let words = line.split(separator: " ")
      return (id: String(words[0]), time: Int(words[1]) ?? 0)
    }
    func last(notAfter time: Int) -> String? { commits.first { $0.time <= time }?.id }
    var random = SeededGenerator(seed: seed)
    for _ in 0..<4 {
      let time = random.pick(commits).time - 2 + random.below(4)
      checkRevision(Self.written(time, "yyyy-MM-dd'T'HH:mm:ss"), means: last(notAfter: time))
      let minute = Self.written(time, "yyyy-MM-dd'T'HH:mm")
      checkRevision(minute, means: last(notAfter: time - time % 60))
      // In November the clocks of Helsinki are two hours ahead.
      let midnight = time - (time + 7_200) % 86_400 + 86_400
      checkRevision(Self.written(time, "yyyy-MM-dd"), means: last(notAfter: midnight - 1))
    }
  }

  private mutating func checkRevision(_ revision: String, means expected: String?) {
    let found = Result { () throws(HistoryError) in try repository.resolve(revision) }
    let what: Comment = "seed \(seed), \(revision)"
    switch found {
    case .success(let commit): #expect(commit.hex == expected, what)
    case .failure(.nothingBefore), .failure(.notPublished): #expect(expected == nil, what)
    case .failure(let error): Issue.record(error, what)
    }
  }

  private static func written(_ time: Int, _ format: String) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(secondsFromGMT: 7_200)
    formatter.dateFormat = format
    return formatter.string(from: Date(timeIntervalSince1970: TimeInterval(time)))
  }
}
