import ModelTestSupport
import Testing

@testable import RegisterDiff

@Suite("The fewest elements that go and come")
struct ShortestEditTests {
  @Test("what stays is the same in both, and no more goes and comes than by the standard library")
  func fewest() {
    var generator = SeededGenerator(seed: 3)
    for round in 0..<3000 {
      let kinds = 1...Int.random(in: 1...6, using: &generator)
      func sequence() -> [Int] {
        (0..<Int.random(in: 0...30, using: &generator)).map { _ in
          Int.random(in: kinds, using: &generator)
        }
      }
      let (old, new) = (sequence(), sequence())
      let edit = ShortestEdit(from: old, to: new)
      let kept = zip(old, edit.removed).filter { !$1 }.map(\.0)
      #expect(kept == zip(new, edit.added).filter { !$1 }.map(\.0), "round \(round)")
      let count = (edit.removed + edit.added).count { $0 }
      #expect(count == new.difference(from: old).count, "round \(round)")
    }
  }
}
