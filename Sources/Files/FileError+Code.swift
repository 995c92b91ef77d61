internal import Glibc

/// What callers tell apart in a failed call to the system, by the value of `errno`.
extension FileError {
  /// The system's number for what went wrong.
  ///
  /// The set is open: only the numbers that somebody tells apart have a name.
  package struct Code: RawRepresentable, Sendable, Hashable {
    /// The value of `errno`.
    package let rawValue: Int32

    package init(rawValue: Int32) {
      self.rawValue = rawValue
    }
  }
}

extension FileError.Code {
  /// Nothing has that name (`ENOENT`).
  package static let notFound = Self(rawValue: ENOENT)
  /// The permissions forbid it (`EACCES`).
  package static let permissionDenied = Self(rawValue: EACCES)
  /// Something has that name already (`EEXIST`).
  package static let exists = Self(rawValue: EEXIST)
  /// A symbolic link stands where none is followed (`ELOOP`).
  package static let symlink = Self(rawValue: ELOOP)
  /// A folder stands where a file is meant (`EISDIR`).
  package static let isFolder = Self(rawValue: EISDIR)
  /// A part of the path is no folder (`ENOTDIR`).
  package static let notAFolder = Self(rawValue: ENOTDIR)
  /// Something that is neither a file nor a folder stands there (`EINVAL`).
  package static let notRegular = Self(rawValue: EINVAL)
  /// The file is larger than what is read (`EFBIG`).
  package static let tooLarge = Self(rawValue: EFBIG)
  /// The device is full (`ENOSPC`).
  package static let noSpace = Self(rawValue: ENOSPC)
  /// The file system may only be read (`EROFS`).
  package static let readOnly = Self(rawValue: EROFS)
  /// Whoever read the output has stopped reading (`EPIPE`).
  package static let brokenPipe = Self(rawValue: EPIPE)

  /// Something is mounted there, or it is in use (`EBUSY`).
  package static let busy = Self(rawValue: EBUSY)
  /// The two names are on different devices (`EXDEV`).
  package static let otherDevice = Self(rawValue: EXDEV)
  /// The file system has no such operation (`EOPNOTSUPP`).
  package static let notSupported = Self(rawValue: EOPNOTSUPP)

  /// The device cannot read it (`EIO`).
  package static let unreadable = Self(rawValue: EIO)
  /// What is there was not written by this program, or has been damaged since (`EBADMSG`).
  package static let damaged = Self(rawValue: EBADMSG)

  static let notPermitted = Self(rawValue: EPERM)
  static let noLocks = Self(rawValue: ENOLCK)
  static let tooDeep = Self(rawValue: ENAMETOOLONG)
  static let unknownCall = Self(rawValue: ENOSYS)
  static let interrupted = Self(rawValue: EINTR)
  static let wouldBlock = Self(rawValue: EAGAIN)
  static let noDevice = Self(rawValue: ENXIO)

  /// Whether it may mean that a file system or a kernel has no such operation.
  var isUnsupported: Bool {
    [.notPermitted, .notSupported, .notRegular, .unknownCall].contains(self)
  }

  /// What the last call of this thread left in `errno`.
  static var current: Self { Self(rawValue: errno) }

  /// The system's words for it, in the language of the process (`strerror_r`).
  package var text: String {
    unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      guard let start = buffer.baseAddress,
        unsafe strerror_r(rawValue, start, buffer.count) == 0
      else { return "error \(rawValue)" }
      return unsafe String(cString: start)
    }
  }
}
