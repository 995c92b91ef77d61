internal import Glibc

/// An open folder whose names can be read.
@safe
struct FolderStream: ~Copyable {
  /// The system's number for the folder.
  let number: Int32

  private let stream: OpaquePointer
  private let path: String

  /// Takes over an open folder (`fdopendir`).
  init(_ folder: consuming Descriptor, path: String) throws(FileError) {
    self.path = path
    guard let stream = unsafe fdopendir(folder.number) else {
      throw FileError(.list, path: path, code: .current)
    }
    number = folder.release()
    unsafe self.stream = stream
  }

  /// The names in the folder, without `.` and `..`, in no order (`readdir`).
  func names() throws(FileError) -> [[UInt8]] {
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe [UInt8](bytes.prefix { $0 != 0 })
      }
      let isFolderItself = name.count < 3 && name.allSatisfy { $0 == UInt8(ascii: ".") }
      if !isFolderItself { names.append(name) }
    }
    guard errno == 0 else { throw FileError(.list, path: path, code: .current) }
    return names
  }

  deinit {
    unsafe closedir(stream)
  }
}
