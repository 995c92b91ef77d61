internal import Files
internal import Messages
internal import Synchronization

/// A line at the foot of a terminal that tells how far work has come, once it has lasted a second.
///
/// It is written over by the next one, and erased before anything else is printed.
final class ProgressLine: Sendable {
  /// What is told.
  let work: Work

  private struct State {
    var isShown = false
    var isSuspended = false
    var isOver = false
    var milliseconds = 0
    var ticker: Ticker?
  }

  private let state = Mutex(State())
  private let text: @Sendable (WorkState, _ seconds: Int) -> String
  private let columns: @Sendable () -> Int
  private let write: @Sendable (String) -> Void

  /// How long work lasts before it is told of, and how long a line stands, in milliseconds.
  private static let (delay, interval) = (1000, 200)

  /// Makes a line.
  ///
  /// - Parameters:
  ///   - work: The work.
  ///   - columns: The columns of the terminal, asked for each time, since it may be made narrower.
  ///   - text: What is told of the work's state after so many seconds, visible in every part.
  ///   - write: Writes to the terminal.
  init(
    of work: Work, columns: @autoclosure @escaping @Sendable () -> Int,
    text: @escaping @Sendable (WorkState, _ seconds: Int) -> String,
    write: @escaping @Sendable (String) -> Void
  ) {
    (self.work, self.columns, self.text, self.write) = (work, columns, text, write)
  }

  /// Begins to watch the work.
  func begin() {
    let ticker = Ticker(after: Self.delay, every: Self.interval) { [self] in show() }
    state.withLock { $0.ticker = ticker }
  }

  /// Shows how far the work has come; it is called from time to time, the first time after a second.
  func show() {
    state.withLock { state in
      if state.isOver || state.isSuspended { return }
      state.milliseconds += state.milliseconds == 0 ? Self.delay : Self.interval
      // The last column is left free: some terminals begin a new line behind it.
      let line = text(work.state, state.milliseconds / 1000).prefix(max(0, columns() - 1))
      write("\r\(line)\u{1B}[K")
      state.isShown = true
    }
  }

  /// Erases the line, so that something else can be printed; it comes back if the work goes on.
  func erase() { state.withLock { erase(&$0) } }

  /// Erases the line until ``resume()``, while somebody is asked.
  func suspend() {
    state.withLock { state in
      state.isSuspended = true
      erase(&state)
    }
  }

  /// Lets the line come back.
  func resume() { state.withLock { $0.isSuspended = false } }

  /// Erases the line for good.
  func end() {
    state.withLock { state in
      state.isOver = true
      erase(&state)
      state.ticker?.stop()
      state.ticker = nil
    }
  }

  private func erase(_ state: inout State) {
    if state.isShown { write("\r\u{1B}[K") }
    state.isShown = false
  }
}
