internal import Dispatch
internal import Glibc

/// What asks a process that goes on for ever to end: the keyboard, or whoever started it.
///
/// While this value lives, an interrupt (`SIGINT`), a hang-up (`SIGHUP`) and a request to end
/// (`SIGTERM`) end nothing by themselves; they are noted, and whoever waits is woken.
package struct EndRequest: ~Copyable {
  /// What becomes readable once the process is to end (`pipe`).
  let descriptor: Descriptor
  private let writer: Descriptor
  private let sources: [any DispatchSourceSignal]

  /// Begins to note what asks the process to end.
  ///
  /// - Throws: Where the system has no more open files to give.
  package init() throws(FileError) {
    var ends: [Int32] = [-1, -1]
    try retrying(.open, "pipe") { unsafe pipe(&ends) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    descriptor = Descriptor(owning: ends[0])
    writer = Descriptor(owning: ends[1])
    let number = ends[1]
    sources = [SIGINT, SIGTERM, SIGHUP].map { signal in
      let source = DispatchSource.makeSignalSource(signal: signal, queue: .global())
      source.setEventHandler { _ = unsafe write(number, "x", 1) }
      source.activate()
      return source
    }
  }

  /// Lets the signals mean what they meant before, as far as the system allows.
  deinit {
    for source in sources { source.cancel() }
  }
}
