internal import Files
internal import Git
internal import Messages
internal import RegisterModel
internal import Scaffold

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
      switch try git.attribute(name, of: path) {
      case .unspecified: isInPlace = false
      case .value(Self.driver): continue
      case let value:
        throw Problem.installation(.clash(.attributeTaken(name: name, path: path, value)))
      }
    }
    return isInPlace
  }

  /// The clone's own attributes; `nil` where there is no file.
  func attributes() throws(FileError) -> [UInt8]? {
    do {
      return try FileContents(ofFile: attributesFile, atMost: Self.limit).bytes(attributesFile)
    } catch  where error.code == .notFound {
      return nil
    }
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
