internal import Glibc

/// How an object differs from another: pieces to copy from it, and pieces to put between.
struct PackDifference {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The object that comes out of another.
  ///
  /// - Parameters:
  ///   - base: The other object.
  ///   - limit: The largest that is made, in bytes.
  /// - Returns: The object; `nil` where this does not fit the other.
  func applied(to base: [UInt8], atMost limit: Int) -> [UInt8]? {
    var position = 0
    guard size(&position) == base.count, let size = size(&position), size <= limit else {
      return nil
    }
    // All empty arrays are one, whose count would be written while other threads read it.
    if size == 0 { return position == bytes.count ? [] : nil }
    var isWhole = false
    let result = unsafe [UInt8](unsafeUninitializedCapacity: size) { output, count in
      unsafe base.withUnsafeBytes { base in
        isWhole = unsafe fill(UnsafeMutableRawBufferPointer(output), from: base, &position)
      }
      count = isWhole ? size : 0
    }
    return isWhole ? result : nil
  }

  /// Follows the instructions from a place on; whether they fill the output to its end.
  private func fill(
    _ output: UnsafeMutableRawBufferPointer, from base: UnsafeRawBufferPointer,
    _ position: inout Int
  ) -> Bool {
    var filled = 0
    while position < bytes.count {
      let instruction = bytes[position]
      position += 1
      if instruction & 0x80 != 0 {
        guard let offset = number(instruction & 0x0F, &position),
          var count = number(instruction >> 4 & 0x07, &position)
        else { return false }
        if count == 0 { count = 0x10000 }
        guard offset + count <= base.count, filled + count <= output.count else { return false }
        unsafe UnsafeMutableRawBufferPointer(rebasing: output[filled..<filled + count])
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: base[offset..<offset + count]))
        filled += count
      } else {
        let count = Int(instruction)
        guard count > 0, position + count <= bytes.count, filled + count <= output.count else {
          return false
        }
        for index in 0..<count { unsafe output[filled + index] = bytes[position + index] }
        filled += count
        position += count
      }
    }
    return filled == output.count
  }

  /// A number whose bytes are there where a bit is set, the lowest first.
  private func number(_ bits: UInt8, _ position: inout Int) -> Int? {
    var number = 0
    for index in 0..<4 where bits >> UInt8(index) & 1 != 0 {
      guard position < bytes.count else { return nil }
      number |= Int(bytes[position]) << (8 * index)
      position += 1
    }
    return number
  }

  /// A size in groups of seven bits, the lowest first.
  private func size(_ position: inout Int) -> Int? {
    var (size, shift) = (0, 0)
    while position < bytes.count, shift < 56 {
      let byte = bytes[position]
      position += 1
      size |= Int(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return size }
      shift += 7
    }
    return nil
  }
}
