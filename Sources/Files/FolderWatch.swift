internal import Glibc

/// Waits until something happens in some folders (`inotify`), but never for long.
///
/// What happened is not told: whoever waits looks at the files itself. That is also why nothing is lost
/// where a folder cannot be watched, as on some network file systems: it is then found a little later.
package struct FolderWatch: ~Copyable {
  /// What a wait can end with.
  package enum Happening: Sendable {
    /// Something happened in a folder, or nothing did for as long as was to be waited.
    case look
    /// The process is asked to end.
    case end
  }

  /// The queue of what happened; `nil` where the system gives none.
  private let queue: Descriptor?
  /// The system's number for it; negative where there is none.
  private let number: Int32
  /// The folders that are watched.
  private var watched: Set<String> = []
  /// Whether the system tells of changes in all folders that were named.
  private(set) var isTold = false

  /// What tells of a change: a file that was written and closed, and names that came, went or moved.
  private static let events =
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
    | IN_MOVE_SELF

  /// Makes a watch of no folder yet.
  ///
  /// - Parameter usesEvents: Whether the system is asked to tell of changes.
  package init(usesEvents: Bool = true) {
    number = usesEvents ? inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK)) : -1
    queue = number >= 0 ? Descriptor(owning: number) : nil
  }

  /// Watches just some folders from now on; a folder that has come back under its name is watched anew.
  ///
  /// - Parameter folders: The absolute paths of the folders.
  package mutating func watch(_ folders: [String]) {
    guard number >= 0 else { return }
    for folder in folders {
      // The system finds out itself whether it watches the folder already.
      let mask = UInt32(Self.events) | UInt32(IN_ONLYDIR)
      if unsafe inotify_add_watch(number, folder, mask) >= 0 { watched.insert(folder) }
    }
    watched.formIntersection(folders)
    isTold = watched.count == Set(folders).count
  }

  /// How often is looked, in milliseconds: where the system tells of changes, and where it does not.
  private static let (seldom, often) = (2000, 300)

  /// Waits until something happens.
  ///
  /// - Parameters:
  ///   - milliseconds: How long at most; `nil` for as long as is sensible.
  ///   - request: What asks the process to end.
  /// - Returns: What to do.
  package func wait(_ milliseconds: Int? = nil, unless request: borrowing EndRequest) -> Happening {
    var files = [
      pollfd(fd: request.descriptor.number, events: Int16(POLLIN), revents: 0),
      // A negative number is passed over.
      pollfd(fd: number, events: Int16(POLLIN), revents: 0),
    ]
    // What interrupts it is a reason to look, too.
    let usual = isTold ? Self.seldom : Self.often
    guard unsafe poll(&files, 2, Int32(clamping: milliseconds ?? usual)) > 0 else { return .look }
    if files[0].revents != 0 { return .end }
    drain()
    return .look
  }

  /// Takes what is in the queue, so that it tells only of what happens after it.
  private func drain() {
    guard number >= 0 else { return }
    var bytes = [UInt8](repeating: 0, count: 4096)
    while unsafe read(number, &bytes, bytes.count) > 0 {}
  }
}
