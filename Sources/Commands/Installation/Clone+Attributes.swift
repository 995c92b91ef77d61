internal import Files
internal import Git
internal import Messages
internal import RegisterModel
internal import Scaffold

/// How `install` lets Git know registers by their attributes, and `uninstall` takes that back.
extension Clone {
  /// The largest file of attributes in bytes that is read.
  private static let limit = 1 << 20

  /// What the drivers are called in attributes.
  private static let driver = "dataregister"

  /// The lines that are added to the clone's own attributes, between two comments by which they are
  /// known again.
  private static let block =
    (["# dataregister install"] + GitDrivers.attributes + ["# dataregister install, end"])
    .map { "\($0)\n" }.joined()

  /// Whether Git knows registers by their attributes already.
  ///
  /// - Throws: An ``InstallationProblem`` where a file of attributes says something else of them.
  func attributesAreInPlace() throws -> Bool {
    let register = "\(prefix)\(RegisterID.folder)/x\(RegisterID.fileExtension)"
    let schema = "\(prefix)\(Schema.path)"
    var isInPlace = true
    for (name, path) in [("diff", register), ("merge", register), ("diff", schema)] {
      switch try attribute(name, of: path) {
      case .unspecified: isInPlace = false
      case .value(Self.driver): continue
      case let value:
        throw Problem.installation(.clash(.attributeTaken(name: name, path: path, value)))
      }
    }
    return isInPlace
  }

  /// What an attribute is for a path; unspecified only where each file that might say it was looked at.
  ///
  /// libgit2 takes a file that it cannot look at for one that is not there, so it is asked once more
  /// when that is known.
  private func attribute(_ name: String, of path: String) throws -> AttributeValue {
    let value = try git.attribute(name, of: path)
    guard value == .unspecified else { return value }
    let slashes = path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }
    let folders = slashes.map { "\(top)/\(path[..<$0])" }
    for file in [attributesFile] + ([top] + folders).map({ "\($0)/.gitattributes" }) {
      _ = try FileContents.ifThere(file, atMost: 0)
    }
    return try git.attribute(name, of: path)
  }

  /// The clone's own attributes; `nil` where there is no file.
  func attributes() throws(FileError) -> [UInt8]? {
    try FileContents.ifThere(attributesFile, atMost: Self.limit)?.bytes(attributesFile)
  }

  /// The attributes with the lines by which Git knows registers.
  ///
  /// Where the last line has no end, the new last one has none either: by that the file is made again
  /// as it was.
  static func adding(to attributes: [UInt8]?) -> [UInt8] {
    let bytes = attributes ?? []
    if removing(from: bytes) != nil { return bytes }
    let isEnded = bytes.isEmpty || bytes.last == UInt8(ascii: "\n")
    return isEnded ? bytes + Array(block.utf8) : bytes + unendedBlock
  }

  /// The attributes without those lines; `nil` where they are not there as they were added.
  static func removing(from attributes: [UInt8]) -> [UInt8]? {
    if attributes.reversed().starts(with: unendedBlock.reversed()) {
      return attributes.dropLast(unendedBlock.count)
    }
    let block = Array(block.utf8)
    guard let range = attributes.firstRange(of: block) else { return nil }
    let isOfLines = range.lowerBound == 0 || attributes[range.lowerBound - 1] == UInt8(ascii: "\n")
    return isOfLines
      ? Array(attributes[..<range.lowerBound] + attributes[range.upperBound...]) : nil
  }

  /// The lines behind one that has no end.
  private static let unendedBlock = Array("\n\(block)".utf8.dropLast())

  /// Writes the clone's own attributes; where nothing is left of them there is no file.
  func write(_ attributes: [UInt8]?) throws(FileError) {
    if let attributes, !attributes.isEmpty {
      try Folder.make(Folder.parent(of: attributesFile))
      try AtomicFile.write(attributes, to: attributesFile)
    } else {
      try Folder.removeFile(attributesFile)
    }
  }
}
