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
        // One byte more than there should be shows whether there are more.
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size + 1) { output, count in
          isWhole = unsafe inflateAll(input, into: output)
          count = isWhole ? size : 0
        }
        return isWhole ? bytes : nil
      }
    }
  }

  /// Inflates a stream into a place that is one byte longer than what it must hold.
  private func inflateAll(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableBufferPointer<UInt8>
  ) -> Bool {
    let bytes = unsafe input.assumingMemoryBound(to: UInt8.self)
    unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
    unsafe stream.pointee.next_out = output.baseAddress
    var (left, room) = (input.count, output.count)
    var status = Z_OK
    // zlib counts in 32 bits.
    unsafe stream.pointee.avail_out = 0
    unsafe stream.pointee.avail_in = 0
    while status == Z_OK, unsafe left > 0 || stream.pointee.avail_in > 0 {
      unsafe refill(&stream.pointee.avail_in, from: &left)
      unsafe refill(&stream.pointee.avail_out, from: &room)
      status = unsafe inflate(stream, Z_NO_FLUSH)
    }
    return unsafe status == Z_STREAM_END && room + Int(stream.pointee.avail_out) == 1
  }

  private func refill(_ available: inout UInt32, from left: inout Int) {
    let more = min(left, Int(UInt32.max - available))
    available += UInt32(more)
    left -= more
  }
}
