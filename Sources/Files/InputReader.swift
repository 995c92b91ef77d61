internal import Glibc

/// Reads a stream as its bytes arrive.
package enum InputReader {
  private static let capacity = 64 * 1024

  /// Waits for the next bytes of standard input (`read`).
  ///
  /// - Returns: The bytes; none at the end, and where it cannot be read.
  package static func nextOfStandardInput() -> [UInt8] {
    let bytes = unsafe try? [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      count = try retrying(.read, "standard input") {
        unsafe Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      }
    }
    return bytes ?? []
  }
}
