import Files
import Synchronization
import Testing

@Suite struct CoresTests {
  struct Failed: Error, Equatable { var part: Int }

  @Test(arguments: [0, 1, 7, 1000])
  func whatComesOfEachPartStandsInItsPlace(count: Int) {
    #expect(Cores.map(count) { $0 * $0 } == (0..<count).map { $0 * $0 })
  }

  @Test func nothingMoreIsBegunOnceAPartHasFailed() {
    let begun = Mutex(0)
    #expect(throws: Failed(part: 0)) {
      _ = try Cores.map(100_000) { part throws(Failed) in
        begun.withLock { $0 += 1 }
        throw Failed(part: 0)
      }
    }
    // Each thread may have begun one before it learned of it.
    #expect(begun.withLock(\.self) <= 8)
  }

  @Test func partsOfAPartAreDoneToo() {
    let sums = Cores.map(20) { outer in Cores.map(20) { outer * $0 }.reduce(0, +) }
    #expect(sums == (0..<20).map { $0 * 190 })
  }
}
