internal import Dispatch
internal import Synchronization

/// The thread that the process began with, which does what is asynchronous by itself.
///
/// Swift would start a pool of threads for it, and its queues, and take them down again: three times
/// as much as all the rest of a short command.
package final class FirstThread: TaskExecutor {
  private let jobs = Mutex<[UnownedJob]>([])
  private let waiting = DispatchSemaphore(value: 0)

  private init() {}

  /// Does the work on the thread that calls; the work ends the process.
  ///
  /// - Parameter work: The work. What it waits for may be done on other threads.
  package static func run(_ work: sending @escaping () async -> Never) -> Never {
    let thread = FirstThread()
    Task(executorPreference: thread) { await work() }
    while true {
      thread.waiting.wait()
      let job = thread.jobs.withLock { $0.removeFirst() }
      unsafe job.runSynchronously(on: thread.asUnownedTaskExecutor())
    }
  }

  /// Takes a piece of the work, on whatever thread it became ready.
  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
    waiting.signal()
  }
}
