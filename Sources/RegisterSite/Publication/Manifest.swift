internal import Files
package import Git
internal import RegisterHistory
package import RegisterModel

/// What a published folder says of itself in `manifest.json`: of what it was made, and of what it
/// consists.
///
/// It holds no time, host, user, path or language: the same commit, day and tag give the same bytes
/// on any machine.
package struct Manifest: Hashable, Sendable {
  /// How far a folder has come.
  package enum Status: String, Sendable {
    /// It is in its place, and its tag may not be there yet.
    case pending
    /// It was published, and the tag marks its commit.
    case published
    /// It was built to be looked at.
    case draft
  }

  /// One file of the folder.
  package struct File: Hashable, Sendable {
    /// The path in the folder, with `/` between its parts.
    package var path: String
    /// The size in bytes.
    package var size: Int
    /// The SHA-256 in 64 hexadecimal digits.
    package var sha256: String

    init(path: String, size: Int, sha256: String) {
      self.path = path
      self.size = size
      self.sha256 = sha256
    }

    /// Describes a file that was written.
    init(path: String, _ written: WrittenFile) {
      self.init(path: path, size: written.size, sha256: written.sha256.hex)
    }

    /// Makes a file of a site and describes it.
    package init(of file: SiteFile) {
      self.init(path: file.path, WrittenFile(holding: file.bytes()))
    }
  }

  /// A publication before this one.
  package struct Earlier: Hashable, Sendable {
    /// The tag.
    package var publication: String
    /// The commit that it marks.
    package var commit: ObjectID
    /// The day; `nil` where the tag tells none.
    package var date: CalendarDate?
  }

  /// The name of its file.
  package static let fileName = "manifest.json"

  /// How far the folder has come.
  package var status: Status
  /// The version of the tool that built it.
  package var tool: String
  /// The commit; `nil` for a draft.
  package var commit: ObjectID?
  /// The folder at the top of the commit; `nil` for a draft.
  package var tree: ObjectID?
  /// The day of the publication or the draft.
  package var date: CalendarDate?
  /// The tag; `nil` for a draft.
  package var publication: String?
  /// The publications before this one, the latest first.
  package var earlier: [Earlier]
  /// The files, by path; the manifest itself is not among them.
  package private(set) var files: [File]

  /// Makes the manifest of a site as far as it is known before the files are made: it lists none.
  ///
  /// - Parameters:
  ///   - edition: As what the site was built.
  ///   - tree: The folder at the top of the commit that is published; `nil` for a draft.
  ///   - tool: The version of the tool.
  package init(_ edition: SiteContent.Edition, tree: ObjectID?, tool: String) {
    self.tool = tool
    self.tree = tree
    let before: [Publication]
    switch edition {
    case .publication(let publication, let earlier):
      status = .pending
      (commit, date, self.publication) = (publication.commit, publication.day, publication.tag)
      before = earlier
    case .draft(let day, let earlier):
      status = .draft
      date = day
      before = earlier
    }
    earlier = before.map { Earlier(publication: $0.tag, commit: $0.commit, date: $0.day) }
    files = []
  }

  init(
    status: Status, tool: String, commit: ObjectID?, tree: ObjectID?, date: CalendarDate?,
    publication: String?, earlier: [Earlier], files: [File]
  ) {
    self.status = status
    self.tool = tool
    self.commit = commit
    self.tree = tree
    self.date = date
    self.publication = publication
    self.earlier = earlier
    self.files = files
  }

  /// The same with a list of files.
  package func listing(_ files: [File]) -> Manifest {
    var manifest = self
    manifest.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return manifest
  }

  /// The same with another status.
  package func with(_ status: Status) -> Manifest {
    var manifest = self
    manifest.status = status
    return manifest
  }
}
