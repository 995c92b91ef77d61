internal import Files
internal import Messages
internal import Rendering
internal import ToolFiles

/// Files that are put into a folder of the user's, where others of the same names may be.
struct FilePlacement {
  /// The absolute path of the folder.
  let folder: String
  /// Whether files that differ are replaced.
  let force: Bool
  /// The files that were written, relative to the folder.
  private(set) var written: [String] = []
  /// The files that were there with the same content.
  private(set) var present: [String] = []
  /// The files that were there with another content, and were left.
  private(set) var differing: [String] = []
  /// What was there and is no file, such as a folder or a link, and was left.
  private(set) var obstructed: [String] = []

  /// Whether something was left as it was that the editor does not read.
  var isIncomplete: Bool { !differing.isEmpty || !obstructed.isEmpty }

  init(in folder: String, force: Bool) {
    self.folder = folder
    self.force = force
  }

  /// Puts a file into the folder, with the folders above it, unless another has its name.
  ///
  /// - Throws: Where it cannot be read or written; those that were put before it stay.
  mutating func put(_ file: ToolFile) throws(FileError) {
    let path = "\(folder)/\(file.path)"
    let old = try FileContents.ifThere(path, atMost: file.bytes.count)
    if old == .bytes(file.bytes) {
      present.append(file.path)
    } else if case .notRegular = old {
      obstructed.append(file.path)
    } else if old == nil {
      try Folder.make(Folder.parent(of: path))
      try AtomicFile.create(file.bytes, at: path)
      written.append(file.path)
    } else if force {
      try AtomicFile.write(file.bytes, to: path)
      written.append(file.path)
    } else {
      differing.append(file.path)
    }
  }

  /// What was done, as it is told.
  ///
  /// - Parameters:
  ///   - name: The folder as it was named.
  ///   - messages: The language.
  /// - Returns: A list under a heading for each kind of file.
  func document(_ name: String, _ messages: Messages) -> RichDocument {
    var document = RichDocument()
    for (heading, files) in [
      (messages.filesWritten(in: name), written), (messages.filesInPlace(in: name), present),
      (messages.differingFilesLeft(in: name), differing),
      (messages.obstaclesLeft(in: name), obstructed),
    ] where !files.isEmpty {
      document.append(.paragraph(heading))
      document.append(.list(files.map { RichText($0, .path) }))
    }
    return document
  }
}
