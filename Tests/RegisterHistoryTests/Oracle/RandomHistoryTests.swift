import Foundation
import TestSupport
import Testing

/// Histories made at random, held against git and against the small reader.
///
/// `DATAREGISTER_HISTORIES=2000` makes as many; `DATAREGISTER_FIRST_SEED` says where they begin.
@Suite struct RandomHistoryTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let first = environment["DATAREGISTER_FIRST_SEED"].flatMap { Int($0) } ?? 1
  private static let count = environment["DATAREGISTER_HISTORIES"].flatMap { Int($0) } ?? 80

  @Test func `Every history agrees with git and with the second reader`() async throws {
    try await Background {
      for seed in Self.first..<(Self.first + Self.count) {
        let history = RandomHistory(seed: seed, commits: 8 + seed % 30)
        var comparison = try HistoryComparison(history, seed: seed)
        try comparison.run()
      }
    }.value
  }
}
