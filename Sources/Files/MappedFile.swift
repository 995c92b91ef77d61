internal import CMbedCrypto
internal import Glibc

/// A file whose bytes are mapped into memory, to be read and never written (`mmap`).
///
/// It shows the file as it was when it was opened, as long as others replace it as a whole and do
/// not shorten it in place.
@safe
package struct MappedFile: ~Copyable {
  private let bytes: UnsafeRawBufferPointer

  /// The number of bytes.
  package var count: Int { unsafe bytes.count }

  /// Maps a file.
  ///
  /// - Parameter path: The file, or a link to one.
  /// - Throws: `.notFound` when it is not there, `.notRegular` when it is no file, and what opening
  ///   it gives else.
  package init(_ path: String) throws(FileError) {
    let file = try Descriptor(Array(path.utf8), in: AT_FDCWD, O_RDONLY | O_NONBLOCK, path: path)
    let status = try FileStatus(of: file, path: path)
    guard status.kind == .file else { throw FileError(.open, path: path, code: .notRegular) }
    guard status.size > 0 else {
      unsafe bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    let start = unsafe mmap(nil, status.size, PROT_READ, MAP_PRIVATE, file.number, 0)
    guard let start = unsafe start, unsafe start != MAP_FAILED else {
      throw FileError(.read, path: path, code: .current)
    }
    unsafe bytes = UnsafeRawBufferPointer(start: start, count: status.size)
  }

  deinit {
    if let start = unsafe bytes.baseAddress {
      unsafe _ = munmap(UnsafeMutableRawPointer(mutating: start), bytes.count)
    }
  }

  /// Gives back the memory that the bytes take up until they are looked at again (`madvise`).
  package func letGo() {
    guard let start = unsafe bytes.baseAddress else { return }
    unsafe _ = madvise(UnsafeMutableRawPointer(mutating: start), bytes.count, MADV_DONTNEED)
  }

  // Each is a function of its own: what kind of number is wanted would else be handed over to other
  // modules' calls, which takes four times as long.

  /// The byte at a place.
  ///
  /// - Precondition: It is in the file.
  package func byte(at offset: Int) -> UInt8 { load(UInt8.self, at: offset) }

  /// The number of 32 bits at a place, in the order of bytes of this machine.
  ///
  /// - Precondition: All its bytes are in the file.
  package func number32(at offset: Int) -> UInt32 { load(UInt32.self, at: offset) }

  /// The number of 64 bits at a place, in the order of bytes of this machine.
  ///
  /// - Precondition: All its bytes are in the file.
  package func number64(at offset: Int) -> UInt64 { load(UInt64.self, at: offset) }

  private func load<Number: FixedWidthInteger & BitwiseCopyable>(
    _ type: Number.Type, at offset: Int
  ) -> Number {
    precondition(
      offset >= 0 && offset <= count - MemoryLayout<Number>.size, "a number stands in its file")
    return unsafe bytes.loadUnaligned(fromByteOffset: offset, as: type)
  }

  /// Lends the bytes of a range.
  ///
  /// - Precondition: They are all in the file.
  package func withBytes<Result, Failure: Error>(
    _ range: Range<Int>, _ body: (RawSpan) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "bytes stand in their file")
    return try body(unsafe RawSpan(_unsafeBytes: UnsafeRawBufferPointer(rebasing: bytes[range])))
  }

  /// A copy of the numbers in a range of bytes, in the order of bytes of this machine.
  ///
  /// - Precondition: They are all in the file, and the last one ends where the range does.
  package func array<Number: FixedWidthInteger & BitwiseCopyable>(
    of type: Number.Type, in range: Range<Int>
  ) -> [Number] {
    let size = MemoryLayout<Number>.size
    precondition(range.lowerBound >= 0 && range.upperBound <= count && range.count % size == 0)
    // All empty arrays are one, whose count would be written while other threads read it.
    if range.isEmpty { return [] }
    return unsafe [Number](unsafeUninitializedCapacity: range.count / size) { numbers, filled in
      unsafe UnsafeMutableRawBufferPointer(numbers).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: bytes[range]))
      filled = range.count / size
    }
  }

  /// The checksum of a range of bytes.
  ///
  /// - Precondition: They are all in the file.
  package func checksum(of range: Range<Int>) -> UInt64 {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "bytes stand in their file")
    return unsafe Checksum.value(of: UnsafeRawBufferPointer(rebasing: bytes[range]))
  }

  /// The SHA-1 of a range of bytes, 20 bytes (`mbedtls_sha1_ret`).
  ///
  /// - Precondition: They are all in the file.
  package func sha1(of range: Range<Int>) -> [UInt8] {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "bytes stand in their file")
    var hash = [UInt8](repeating: 0, count: 20)
    let input = unsafe UnsafeRawBufferPointer(rebasing: bytes[range])
    let result = unsafe hash.withUnsafeMutableBufferPointer { output in
      unsafe mbedtls_sha1_ret(
        input.assumingMemoryBound(to: UInt8.self).baseAddress, input.count, output.baseAddress)
    }
    precondition(result == 0, "SHA-1 of bytes in memory cannot fail.")
    return hash
  }
}
