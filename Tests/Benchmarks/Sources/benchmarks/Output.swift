import Glibc
import Measuring

/// What the command says while it works, and in the end.
enum Output {
  /// Says on standard error what is being done, with the time of day left out.
  static func progress(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

  /// Prints on standard output.
  static func result(_ text: String) { write(text, to: STDOUT_FILENO) }

  private static func write(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
