import Glibc

/// Changes to the process as a whole, for tests that run in a process of their own.
package enum ThisProcess {
  /// Sets a variable of the environment (`setenv`); Swift has no safe way to do it.
  package static func setEnvironment(_ name: String, _ value: String) {
    unsafe setenv(name, value, 1)
  }

  /// Lets writing fail, instead of ending the process, where a file would become larger.
  ///
  /// - Parameter bytes: the largest size of a file.
  package static func limitFileSize(to bytes: UInt) {
    _ = signal(SIGXFSZ, SIG_IGN)
    var limit = rlimit(rlim_cur: bytes, rlim_max: bytes)
    unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
  }
}
