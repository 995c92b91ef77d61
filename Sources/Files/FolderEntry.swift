/// A name in a folder, or further down.
package struct FolderEntry: Sendable, Hashable {
  /// Why a folder's own entries are not listed.
  package enum Closed: Sendable, Hashable {
    /// It lies as deep as the listing goes.
    case tooDeep
    /// It could not be read.
    case failed(FileError)
  }

  /// The path from the folder that is listed, in bytes, with `/` between its parts.
  package let pathBytes: [UInt8]
  /// What the name stands for; a link is never followed.
  package let kind: FileKind
  /// Whether it is a file that its owner may run.
  package let isExecutable: Bool
  /// Why what is in this folder is missing from the listing; `nil` when it is not.
  package internal(set) var closed: Closed?

  init(_ pathBytes: [UInt8], _ status: FileStatus) {
    self.pathBytes = pathBytes
    kind = status.kind
    isExecutable = status.kind == .file && status.isExecutable
  }

  /// The last part of the path, in bytes.
  package var nameBytes: ArraySlice<UInt8> {
    pathBytes[((pathBytes.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1)...]
  }

  /// The path as text; `nil` when it is not valid UTF-8.
  package var path: String? { String(validating: pathBytes, as: UTF8.self) }

  /// The last part of the path as text; `nil` when it is not valid UTF-8.
  package var name: String? { String(validating: nameBytes, as: UTF8.self) }
}
