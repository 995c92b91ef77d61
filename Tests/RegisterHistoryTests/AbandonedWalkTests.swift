import Git
import Synchronization
import TestSupport
import Testing

@testable import RegisterHistory

/// A question that nobody wants the answer of any more.
struct AbandonedWalkTests {
  private final class Interest: Sendable {
    private let count = Mutex(0)

    /// Whether it is lost, from the tenth time on.
    func isLost() -> Bool {
      count.withLock { count in
        count += 1
        return count > 10
      }
    }

    var timesAsked: Int { count.withLock { $0 } }
  }

  /// Forty commits, of which the last ones changed what is not asked about.
  private func office() throws -> RepositoryBuilder {
    var builder = try RepositoryBuilder.office()
    for number in 0..<20 {
      try builder.commit(aura: Office.aura(["Aura": "A\(number)"]), "name \(number)")
    }
    for number in 0..<20 {
      try builder.write("other", "\(number)")
      try builder.commit("other \(number)")
    }
    return builder
  }

  @Test func `A walk ends at the next commit, whether or not that changed the register`() throws {
    let builder = try office()
    for revision in ["HEAD", "HEAD~20"] {
      var repository = try builder.open()
      let interest = Interest()
      repository.isAbandoned = interest.isLost
      let head = try builder.id(of: revision)
      #expect(throws: HistoryError.abandoned) { _ = try repository.blame("aura", at: head) }
      // Each step that was under way ends by itself.
      #expect(interest.timesAsked < 16)
    }
  }

  @Test func `A register that is blamed makes the index, unless that is abandoned`() throws {
    let builder = try office()
    let head = try builder.id(of: "HEAD")
    for isAbandoned in [true, false] {
      var repository = try builder.openIndexed()
      _ = try repository.blame("aura", at: head)
      repository.isAbandoned = { isAbandoned }
      repository.endWalk(from: [head])
      #expect(builder.hasIndex != isAbandoned)
    }
    try builder.expectIndex(holds: ["HEAD"])
  }
}
