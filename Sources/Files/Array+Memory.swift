/// How numbers get into a file that is read in place, such as the history index.
extension [UInt8] {
  /// Adds numbers as they stand in memory, in the order of bytes of this machine.
  package mutating func append(bytesOf numbers: [some BitwiseCopyable]) {
    unsafe numbers.withUnsafeBytes { unsafe append(contentsOf: $0) }
  }
}
