internal import Glibc

/// What the process was started with: its variables, its folder and its terminal.
///
/// Only the outermost room of the program asks; everybody else is told.
package struct ProcessEnvironment: Sendable {
  /// The environment's variables.
  package let variables: [String: String]
  /// The absolute path of the working folder, links resolved; empty where it has gone, or where it is
  /// not UTF-8: what stands for such bytes would name another folder.
  package let folder: String

  /// When the process asked, in seconds since 1970-01-01 UTC without leap seconds.
  package let now: Int64

  /// Reads the environment of this process (`environ`, `getcwd`, `time`).
  package init() {
    var variables = [String: String](minimumCapacity: 64)
    var next = unsafe environ
    while let entry = unsafe next.pointee {
      if let sign = unsafe strchr(entry, Int32(UInt8(ascii: "="))) {
        let name = unsafe UnsafeRawBufferPointer(start: entry, count: sign - entry)
        unsafe variables[String(decoding: name, as: UTF8.self)] = String(cString: sign + 1)
      }
      unsafe next = unsafe next.advanced(by: 1)
    }
    self.variables = variables
    folder = Self.resolved(".") ?? ""
    now = Int64(time(nil))
  }

  /// The absolute path of a folder, links resolved; `nil` where there is none, or where it is not
  /// UTF-8, as `Folder.resolved(_:)`.
  package static func resolved(_ path: String) -> String? {
    (try? Folder.resolved(path)) ?? nil
  }

  /// A number that tells the program that runs from any other, and from itself once it has been built
  /// anew; `nil` where the system does not know it (`stat` of `/proc/self/exe`).
  package static var programStamp: UInt64? {
    var status = stat()
    guard unsafe stat("/proc/self/exe", &status) == 0 else { return nil }
    let parts = [
      UInt64(status.st_dev), UInt64(status.st_ino), UInt64(bitPattern: Int64(status.st_size)),
      UInt64(bitPattern: Int64(status.st_mtim.tv_sec)),
      UInt64(bitPattern: Int64(status.st_mtim.tv_nsec)),
    ]
    return parts.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ $1) &* 0x100_0000_01B3 }
  }

  /// A stream that a person may be looking at.
  package enum Stream: Sendable {
    case standardInput, standardOutput, standardError

    fileprivate var descriptor: Int32 {
      switch self {
      case .standardInput: STDIN_FILENO
      case .standardOutput: STDOUT_FILENO
      case .standardError: STDERR_FILENO
      }
    }
  }

  /// Whether a stream is a terminal (`isatty`).
  package static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.descriptor) == 1 }

  /// Whether a stream is a regular file, so that nobody reads along (`fstat`).
  package static func isFile(_ stream: Stream) -> Bool {
    var status = stat()
    guard unsafe fstat(stream.descriptor, &status) == 0 else { return false }
    return FileKind(mode: status.st_mode) == .file
  }

  /// The number of columns of the terminal that a stream is; `nil` where it is none (`TIOCGWINSZ`).
  package static func columns(of stream: Stream) -> Int? {
    guard isTerminal(stream) else { return nil }
    var size = winsize()
    guard unsafe ioctl(stream.descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// Lets a write to a pipe that nobody reads fail, rather than end the process (`SIGPIPE`).
  package static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }
}
