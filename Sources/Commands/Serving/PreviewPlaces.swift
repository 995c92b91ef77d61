internal import Files
internal import Git
internal import RegisterHistory
internal import RegisterModel

/// Where something changes that a preview shows: the registers, and what Git's names lead to.
struct PreviewPlaces {
  private let registers: String
  private let git: (own: String, shared: String)

  /// Finds the places of a register.
  ///
  /// - Parameters:
  ///   - root: The folder that holds `Registers`.
  ///   - repository: The repository that it lies in.
  init(root: String, _ repository: borrowing RegisterRepository) {
    registers = "\(root)/\(RegisterID.folder)"
    git = (repository.git.gitDirectory, repository.git.commonDirectory)
  }

  /// What was seen at one time.
  struct Look: Equatable {
    /// The registers and the schema.
    var files: FolderStamp
    /// The commit that is checked out, the branches and the tags.
    var git: FolderStamp
    /// The folders in which something may happen.
    var folders: [String]
  }

  /// How many levels of folders the names of Git's branches and tags make.
  private static let depthOfNames = 16

  /// Looks at the places.
  func look() -> Look {
    let files = FolderStamp(folders: [(registers, RegisterID.deepestFolder + 1)])
    let names = FolderStamp(
      files: ["\(git.own)/HEAD", "\(git.shared)/packed-refs", "\(git.shared)/config"],
      folders: [("\(git.shared)/refs", Self.depthOfNames)])
    return Look(
      files: files, git: names,
      folders: files.folders + names.folders + Set([git.own, git.shared]).sorted())
  }
}
