internal import Synchronization

/// A value that several threads use, one at a time.
package final class Shared<Value>: Sendable {
  private let value: Mutex<Value>

  /// Shares a value that nobody else has.
  package init(_ value: consuming sending Value) { self.value = Mutex(value) }

  /// Lends the value to `body`, and to nobody else meanwhile.
  package func withValue<Result: Sendable>(_ body: (borrowing Value) -> Result) -> Result {
    value.withLock { body($0) }
  }
}
