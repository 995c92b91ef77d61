/// An input of several files: each begins with a line of its own, `=== NAME`.
struct Parts {
  /// The files with their names, in order.
  let files: [(name: String, bytes: [UInt8])]

  /// Takes an input apart; what stands before the first line that begins a file is no part.
  init(_ bytes: [UInt8]) {
    var files: [(name: String, bytes: [UInt8])] = []
    let mark = Array("=== ".utf8)
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.starts(with: mark) {
        files.append((String(decoding: line.dropFirst(mark.count), as: UTF8.self), []))
      } else if !files.isEmpty {
        files[files.count - 1].bytes += line + [0x0A]
      }
    }
    // The last line feed ends a line; nothing stands after it.
    for index in files.indices where index == files.count - 1 && !files[index].bytes.isEmpty {
      files[index].bytes.removeLast()
    }
    self.files = files
  }

  /// The file with a name.
  subscript(name: String) -> [UInt8]? { files.first { $0.name == name }?.bytes }
}
