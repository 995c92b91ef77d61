internal import CZlib
internal import Files

/// Inflates what packs hold, with one state for all of it (`inflate`).
@safe
struct Inflater: ~Copyable {
  private let stream: UnsafeMutablePointer<z_stream>

  /// Makes the state; `nil` where there is no memory for it.
  init?() {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    guard unsafe inflateInit_(stream, ZLIB_VERSION, size) == Z_OK else {
      unsafe stream.deallocate()
      return nil
    }
    unsafe self.stream = stream
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// The bytes of a stream that begins at a place of a file; `nil` where it is damaged, or does not
  /// hold as many as it should.
  ///
  /// - Parameters:
  ///   - offset: The place, counted in bytes.
  ///   - file: The file.
  ///   - size: How many bytes the stream must hold.
  /// - Returns: The bytes.
  func bytes(at offset: Int, of file: borrowing MappedFile, size: Int) -> [UInt8]? {
    guard unsafe inflateReset(stream) == Z_OK, offset < file.count else { return nil }
    return file.withBytes(offset..<file.count) { input in
      unsafe input.withUnsafeBytes { input in
        var isWhole = false
        let capacity = size + Self.room
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
          isWhole = unsafe inflateAll(input, into: output) == size
          count = isWhole ? size : 0
        }
        return isWhole ? bytes : nil
      }
    }
  }

  /// How many bytes more than it must hold a place has: zlib takes its quick way only where the
  /// longest match fits (258 bytes), and one byte too many shows that a stream is too long.
  private static let room = 258 + 8

  /// Inflates a stream as a whole; `nil` where it does not end in the place.
  ///
  /// That nothing comes after it (`Z_FINISH`) spares zlib a copy of what it put out.
  ///
  /// - Parameters:
  ///   - input: Where the stream begins, and all that stands behind it.
  ///   - output: The place, of which zlib counts in 32 bits.
  /// - Returns: How many bytes the stream holds.
  private func inflateAll(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableBufferPointer<UInt8>
  ) -> Int? {
    let bytes = unsafe input.assumingMemoryBound(to: UInt8.self)
    guard let room = UInt32(exactly: output.count) else { return nil }
    unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
    unsafe stream.pointee.next_out = output.baseAddress
    unsafe stream.pointee.avail_in = UInt32(clamping: input.count)
    unsafe stream.pointee.avail_out = room
    guard unsafe inflate(stream, Z_FINISH) == Z_STREAM_END else { return nil }
    return unsafe output.count - Int(stream.pointee.avail_out)
  }
}
