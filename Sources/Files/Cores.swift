internal import Dispatch
internal import Synchronization

/// Work that falls into many parts, done on the cores that there are.
package enum Cores {
  /// The most parts that are worked on at once: what each of them has in memory adds up.
  private static let most = 8

  /// Does the work for each number from 0, in whatever order, and gives what came of each in theirs.
  ///
  /// The thread that asks works along, so that nobody waits for a thread that others have taken.
  ///
  /// - Parameters:
  ///   - count: How many parts there are.
  ///   - work: The work for a number; it runs on several threads at once.
  /// - Returns: What came of each part.
  /// - Throws: What failed first; what has begun then ends, and nothing more is begun.
  package static func map<Result: Sendable, Failure: Error>(
    _ count: Int, _ work: @Sendable (Int) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    let progress = Mutex(Progress<Result, Failure>(count))
    DispatchQueue.concurrentPerform(iterations: min(most, count)) { _ in
      while let part = progress.withLock({ $0.begin() }) {
        do throws(Failure) {
          let result = try work(part)
          progress.withLock { $0.results[part] = result }
        } catch {
          progress.withLock { $0.fail(error) }
        }
      }
    }
    return try progress.withLock(\.outcome).get()
  }

  /// How far the work has come.
  private struct Progress<Result: Sendable, Failure: Error>: Sendable {
    var results: [Result?]
    private var failure: Failure?
    private var next = 0

    init(_ count: Int) { results = Array(repeating: nil, count: count) }

    /// The next part that somebody is to do; `nil` where none is left, or one has failed.
    mutating func begin() -> Int? {
      guard failure == nil, next < results.count else { return nil }
      next += 1
      return next - 1
    }

    mutating func fail(_ error: Failure) { failure = failure ?? error }

    var outcome: Swift.Result<[Result], Failure> {
      if let failure { return .failure(failure) }
      return .success(results.compactMap(\.self))
    }
  }
}
