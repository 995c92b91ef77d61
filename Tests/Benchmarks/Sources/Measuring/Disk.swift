internal import Glibc
internal import SystemPackage

/// Files and folders of what is measured.
package enum Disk {
  /// Whether there is something at a path.
  package static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// Makes a folder, and those that it lies in.
  package static func makeFolder(_ path: String) throws(LaunchError) {
    if exists(path) { return }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try makeFolder(String(path[..<slash]))
    }
    // Another thread may have made it meanwhile.
    guard unsafe mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw .file(path, number: errno)
    }
  }

  /// What a file holds, as text; `nil` where it cannot be read.
  package static func text(of path: String) -> String? {
    guard let file = try? FileDescriptor.open(FilePath(path), .readOnly) else { return nil }
    let bytes = try? file.closeAfter { () throws -> [UInt8] in
      var bytes: [UInt8] = []
      var piece = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = try unsafe piece.withUnsafeMutableBytes { try unsafe file.read(into: $0) }
        if count == 0 { return bytes }
        bytes += piece[..<count]
      }
    }
    return bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Writes a file anew.
  package static func write(_ text: String, to path: String) throws(LaunchError) {
    try write(to: path) { add in try add(Array(text.utf8)) }
  }

  /// Writes a file anew, piece by piece.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - pieces: Is handed what adds a piece to the file.
  /// - Throws: `LaunchError` where it cannot be written, or where what makes the pieces fails.
  package static func write(
    to path: String, pieces: (@escaping ([UInt8]) throws -> Void) throws -> Void
  ) throws(LaunchError) {
    do {
      let file = try FileDescriptor.open(
        FilePath(path), .writeOnly, options: [.create, .truncate], permissions: [.ownerReadWrite])
      try file.closeAfter { try pieces { _ = try file.writeAll($0) } }
    } catch {
      throw .file(path, number: (error as? Errno)?.rawValue ?? 0)
    }
  }

  /// The absolute path of a file that is there; `nil` where none is.
  package static func absolute(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// The folder of the program that runs.
  package static var ownFolder: String {
    let path = absolute("/proc/self/exe") ?? ""
    return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  /// The program of a name that a shell would find in the system's folders; `nil` where none is.
  package static func program(_ name: String) -> String? {
    ["/usr/local/bin/", "/usr/bin/", "/bin/"].map { $0 + name }.first(where: exists)
  }
}
