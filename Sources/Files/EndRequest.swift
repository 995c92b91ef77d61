internal import Dispatch
internal import Glibc

/// What asks a process that goes on for ever to end: the keyboard, or whoever started it.
///
/// While this value lives, an interrupt (`SIGINT`), a hang-up (`SIGHUP`) and a request to end
/// (`SIGTERM`) end nothing by themselves; they are noted, and whoever waits is woken.
package struct EndRequest: ~Copyable {
  /// What becomes readable once the process is to end (`pipe`).
  let descriptor: Descriptor
  private let sources: [any DispatchSourceSignal]

  /// Begins to note what asks the process to end.
  ///
  /// - Throws: Where the system has no more open files to give.
  package init() throws(FileError) {
    var ends: [Int32] = [-1, -1]
    try retrying(.open, "pipe") { unsafe pipe(&ends) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    descriptor = Descriptor(owning: ends[0])
    // What a late signal writes to must not be closed, and its number somebody else's, before the last
    // handler is gone: a source is cancelled only some time after it was told to be.
    let writer = Writer(number: ends[1])
    sources = [SIGINT, SIGTERM, SIGHUP].map { signal in
      let source = DispatchSource.makeSignalSource(signal: signal, queue: .global())
      source.setEventHandler { _ = unsafe write(writer.number, "x", 1) }
      source.activate()
      return source
    }
  }

  /// The end of the pipe that signals write to, closed with the last of the handlers that hold it.
  private final class Writer: Sendable {
    let number: Int32

    init(number: Int32) { self.number = number }

    deinit { close(number) }
  }

  /// Lets the signals mean what they meant before, as far as the system allows.
  deinit {
    for source in sources { source.cancel() }
  }
}
