internal import Files
internal import FoundationEssentials
package import Git
package import Messages
internal import Rendering

/// What a publication that is under way is about to do, written down before it begins.
///
/// It lies in the Git directory that all working trees of a clone share. Whoever finds it, and can
/// have its lock, knows that the run that wrote it has died, and finishes or undoes its work.
package struct PublicationJournal: Hashable, Sendable {
  /// The folder that is published, without links in its path.
  package var folder: String
  /// The folder beside it that was built to take its place, and that holds the old one afterwards.
  package var staged: String
  /// The tag.
  package var tag: String
  /// The commit that it is to mark.
  package var commit: ObjectID
  /// The tag's message.
  package var message: String
  /// The SHA-256 of the manifest that says that the publication is pending; `nil` until the folder
  /// is built, when nothing of it can be in its place.
  package var pendingManifest: String?

  /// Where journals lie: the folder that is locked while a publication is under way.
  ///
  /// - Parameter repository: The repository.
  /// - Returns: The folder's path; it need not be there.
  package static func folder(of repository: borrowing Repository) -> String {
    "\(repository.commonDirectory)/dataregister"
  }

  /// Where the journal of a repository lies, when there is one.
  package static func path(of repository: borrowing Repository) -> String {
    "\(folder(of: repository))/publishing"
  }

  /// The largest size in bytes of a journal that is read.
  private static let largestSize = 256 << 20

  /// Reads the journal of a repository; `nil` where no publication is under way.
  ///
  /// - Throws: When it cannot be read, or is damaged.
  package static func read(
    of repository: borrowing Repository
  ) throws(Problem) -> PublicationJournal? {
    let path = path(of: repository)
    let found: FileContents?
    do {
      found = try FileContents.ifThere(path, atMost: largestSize)
    } catch {
      throw .file(error)
    }
    guard let found else { return nil }
    guard case .bytes(let bytes) = found,
      let stored = try? JSONDecoder().decode(Stored.self, from: Data(bytes)),
      stored.version == 1, stored.kind == "publishing", let commit = ObjectID(hex: stored.commit),
      stored.folder.hasPrefix("/"), stored.staged.hasPrefix("/"),
      // What is removed is what a run of ours has built, whoever wrote the journal.
      StagedFolder.isHidden(stored.staged, beside: stored.folder)
    else { throw .publication(.damagedJournal(path: path)) }
    return PublicationJournal(
      folder: stored.folder, staged: stored.staged, tag: stored.tag, commit: commit,
      message: stored.message, pendingManifest: stored.pending)
  }

  /// Writes the journal, and makes it durable.
  func write(in repository: borrowing Repository) throws(FileError) {
    let json: JSONValue = [
      "version": 1, "kind": "publishing", "folder": .string(folder), "staged": .string(staged),
      "tag": .string(tag), "commit": .string(commit.hex), "message": .string(message),
      "pending": JSONValue(pendingManifest),
    ]
    try AtomicFile.write(
      Array((json.rendered(pretty: true) + "\n").utf8), to: Self.path(of: repository))
  }

  /// Takes the journal away: the publication is done, or undone.
  func remove(from repository: borrowing Repository) throws(FileError) {
    try Folder.removeFile(Self.path(of: repository))
  }

  private struct Stored: Decodable {
    var version: Int
    var kind: String
    var folder: String
    var staged: String
    var tag: String
    var commit: String
    var message: String
    var pending: String?
  }
}
