internal import Dispatch
internal import Synchronization

/// Work whose result somebody will ask for, and that another thread does meanwhile if one is free.
///
/// Whoever asks before it was begun does it at once, so that nobody waits for a thread that others
/// have taken. Work that nobody asks for any more may be left undone.
package final class Ahead<Result: Sendable>: Sendable {
  private enum State {
    case waiting, begun
    case done(Result)
  }

  private let work: @Sendable () -> Result
  private let state = Mutex(State.waiting)
  private let end = DispatchSemaphore(value: 0)

  /// Offers work to other threads.
  package init(_ work: @escaping @Sendable () -> Result) {
    self.work = work
    DispatchQueue.global().async { [weak self] in
      guard let self, begin() else { return }
      finish()
    }
  }

  /// What came of it, as soon as it is done.
  package var result: Result {
    if begin() { return finish() }
    while true {
      if let result = done { return result }
      end.wait()
      // Somebody else may wait as well.
      end.signal()
    }
  }

  /// What came of it; `nil` where it is not done.
  package var done: Result? {
    state.withLock { state in
      if case .done(let result) = state { result } else { nil }
    }
  }

  /// Takes the work on; says whether nobody had.
  private func begin() -> Bool {
    state.withLock { state in
      guard case .waiting = state else { return false }
      state = .begun
      return true
    }
  }

  @discardableResult
  private func finish() -> Result {
    let result = work()
    state.withLock { $0 = .done(result) }
    end.signal()
    return result
  }
}
