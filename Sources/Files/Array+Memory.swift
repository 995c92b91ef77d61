extension [UInt8] {
  /// Adds numbers as they stand in memory, in the order of bytes of this machine.
  package mutating func append(bytesOf numbers: [some BitwiseCopyable]) {
    unsafe numbers.withUnsafeBytes { unsafe append(contentsOf: $0) }
  }
}
