import Foundation

/// Work that waits for something outside, on a thread of its own.
///
/// A task that waits holds one of the few threads that all tests share: two such tests, each waiting
/// for a task of its own that finds no thread, would wait for ever.
package struct Background<Value: Sendable>: Sendable {
  private let results: AsyncThrowingStream<Value, any Error>

  /// Begins the work.
  package init(_ work: @escaping @Sendable () throws -> Value) {
    let (results, continuation) = AsyncThrowingStream.makeStream(of: Value.self)
    self.results = results
    Thread.detachNewThread {
      continuation.yield(with: Result { try work() })
      continuation.finish()
    }
  }

  /// What came of the work, once it is done; it can be asked for once.
  package var value: Value {
    get async throws {
      for try await value in results { return value }
      throw CancellationError()
    }
  }
}
