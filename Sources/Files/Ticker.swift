internal import Dispatch
internal import Glibc

/// Calls something again and again on a thread of its own, until it is stopped (`pthread_create`).
///
/// A timer of the system's queues would start a pool of threads, which costs more than a short command
/// does.
package final class Ticker: Sendable {
  private let stopping = DispatchSemaphore(value: 0)
  private let delay: Int
  private let interval: Int
  private let tick: @Sendable () -> Void

  /// Begins to call; where no thread can be had, nothing is ever called.
  ///
  /// - Parameters:
  ///   - delay: How long the first call waits, in milliseconds.
  ///   - interval: How long the others wait for the one before, in milliseconds.
  ///   - tick: What is called.
  package init(after delay: Int, every interval: Int, _ tick: @escaping @Sendable () -> Void) {
    (self.delay, self.interval, self.tick) = (delay, interval, tick)
    let context = unsafe Unmanaged.passRetained(self)
    var thread = pthread_t()
    let result = unsafe pthread_create(
      &thread, nil,
      { context in
        guard let context = unsafe context else { return nil }
        unsafe Unmanaged<Ticker>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }, context.toOpaque())
    if result == 0 {
      pthread_detach(thread)
    } else {
      unsafe context.release()
    }
  }

  /// Lets nothing more be called; a call that has begun goes on.
  package func stop() { stopping.signal() }

  private func run() {
    var wait = delay
    while stopping.wait(timeout: .now() + .milliseconds(wait)) == .timedOut {
      tick()
      wait = interval
    }
  }
}
