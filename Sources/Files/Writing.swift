internal import Glibc

/// Writes all bytes to a descriptor, however many calls it takes (`write`).
///
/// A descriptor that is set not to wait is waited for.
///
/// - Throws: the first error; some of the bytes may have been written.
func writeAll(_ bytes: Span<UInt8>, to number: Int32, path: String) throws(FileError) {
  var written = 0
  while written < bytes.count {
    do throws(FileError) {
      let rest = bytes.extracting(written...)
      let count = try retrying(.write, path) {
        unsafe rest.withUnsafeBytes { rest in unsafe write(number, rest.baseAddress, rest.count) }
      }
      // No system says why nothing was written; that the device is full is the usual reason.
      guard count > 0 else { throw FileError(.write, path: path, code: .noSpace) }
      written += count
    } catch  where error.code == .wouldBlock {
      var request = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
      try retrying(.write, path) { unsafe poll(&request, 1, -1) }
    }
  }
}
