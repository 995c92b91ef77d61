import Foundation
import TestSupport
import Testing

@testable import RegisterHistory

/// Histories made at random, held against git and against the small reader.
///
/// `DATAREGISTER_HISTORIES=2000` makes as many; `DATAREGISTER_FIRST_SEED` says where they begin.
@Suite struct RandomHistoryTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let first = environment["DATAREGISTER_FIRST_SEED"].flatMap { Int($0) } ?? 1
  private static let wanted = environment["DATAREGISTER_HISTORIES"].flatMap { Int($0) }

  @Test(arguments: HistoryMode.allCases)
  func `Every history agrees with git and with the second reader`(_ mode: HistoryMode)
    async throws
  {
    // With nothing but the objects everything that is asked is looked up; the other modes are held
    // against the same oracle by fewer.
    let count = Self.wanted ?? (mode == .plain ? 80 : 12)
    let first = Self.first
    try await Background {
      for seed in first..<(first + count) {
        let history = RandomHistory(seed: seed, commits: 8 + seed % 30)
        var comparison = try HistoryComparison(history, seed: seed, mode)
        try comparison.run()
        let (hasIndex, hasGraph) = comparison.has
        #expect(hasIndex == mode.hasIndex && hasGraph == mode.hasGraph, "seed \(seed)")
      }
    }.value
  }
}
