import Files
import Synchronization
import Testing

@Suite struct AheadTests {
  @Test func workIsDoneOnceWhoeverDoesIt() {
    let done = Mutex(0)
    let works = (0..<200).map { number in
      Ahead {
        done.withLock { $0 += 1 }
        return number * number
      }
    }
    #expect(works.map(\.result) == (0..<200).map { $0 * $0 })
    #expect(works.map(\.result) == (0..<200).map { $0 * $0 })
    #expect(done.withLock(\.self) == 200)
  }

  @Test func whatSeveralAskForAtOnceIsTheSameToAll() {
    let works = (0..<50).map { number in Ahead { (0...number).reduce(0, +) } }
    let asked = Cores.map(400) { part in works[part % 50].result }
    #expect(asked == (0..<400).map { part in (0...(part % 50)).reduce(0, +) })
  }

  @Test func aSharedValueIsUsedByOneAtATime() {
    let values = Shared(Counter())
    let seen = Cores.map(1000) { _ in values.withValue { $0.next() } }
    #expect(seen.sorted() == Array(1...1000))
  }

  private final class Counter {
    private var count = 0

    func next() -> Int {
      count += 1
      return count
    }
  }
}
