internal import Glibc

/// What came of reading a file with a limit.
package enum FileContents: Sendable, Hashable {
  /// The whole content.
  case bytes([UInt8])
  /// The file is larger than the limit and was not read; its size in bytes.
  case tooLarge(size: Int)
  /// Something other than a file has that name.
  case notRegular(FileKind)
}

extension FileContents {
  /// Reads a file without following a link at the end of its path, and without waiting for a pipe.
  ///
  /// A file that grows or shrinks meanwhile is read to where it then ends.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - limit: the largest size in bytes that is read.
  /// - Throws: when it cannot be opened or read.
  package init(ofFile path: String, atMost limit: Int) throws(FileError) {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK
    let file: Descriptor
    do {
      file = try Descriptor(path, flags)
    } catch  where error.code == .symlink || error.code == .noDevice {
      // A link or a socket; or a loop of links before the name, which is an error.
      self = .notRegular(try FileStatus(of: Array(path.utf8), in: AT_FDCWD, path: path).kind)
      return
    }
    let status = try FileStatus(of: file, path: path)
    guard status.kind == .file else {
      self = .notRegular(status.kind)
      return
    }
    guard status.size <= limit else {
      self = .tooLarge(size: status.size)
      return
    }
    self = try file.readToEnd(path, expecting: status.size, atMost: limit)
  }

  /// Reads a file that may be missing.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - limit: the largest size in bytes that is read.
  /// - Returns: What came of it; `nil` where nothing has that name, or a part of the path before it is
  ///   no folder.
  /// - Throws: when it cannot be opened or read.
  package static func ifThere(_ path: String, atMost limit: Int) throws(FileError) -> Self? {
    do {
      return try Self(ofFile: path, atMost: limit)
    } catch  where error.code == .notFound || error.code == .notAFolder {
      return nil
    }
  }
}

extension FileContents {
  /// What standard input is called in an error.
  package static let standardInput = "standard input"

  /// Reads standard input to its end, whatever it is connected to; it stays open.
  ///
  /// - Parameter limit: the largest size in bytes that is read.
  /// - Throws: when it cannot be read.
  package init(ofStandardInputAtMost limit: Int) throws(FileError) {
    let input = try Descriptor(duplicating: STDIN_FILENO, path: Self.standardInput)
    self = try input.readToEnd(Self.standardInput, expecting: 0, atMost: limit)
  }
}

extension Descriptor {
  fileprivate func readToEnd(
    _ path: String, expecting size: Int, atMost limit: Int
  ) throws(FileError) -> FileContents {
    var bytes: [UInt8] = []
    // One byte more than there should be, so that the end is seen without another round: where the
    // file gave all it should have and not the byte more, that is its end.
    var room = size + 1
    while try append(to: &bytes, atMost: room, path) > 0 {
      guard bytes.count <= limit else {
        return .tooLarge(size: max(bytes.count, try FileStatus(of: self, path: path).size))
      }
      if bytes.count == size { break }
      room = max(size + 1 - bytes.count, 4096)
    }
    return .bytes(bytes)
  }

  /// Reads once (`read`) and says how many bytes came; 0 at the end.
  private func append(
    to bytes: inout [UInt8], atMost room: Int, _ path: String
  ) throws(FileError) -> Int {
    let before = bytes.count
    try bytes.append(addingCapacity: room) { (output: inout OutputSpan<UInt8>) throws(FileError) in
      unsafe try output.withUnsafeMutableBufferPointer { buffer, count throws(FileError) in
        count = try retrying(.read, path) {
          unsafe read(number, buffer.baseAddress, buffer.count)
        }
      }
    }
    return bytes.count - before
  }
}
