internal import CGit2

/// What callers tell apart in a failure of Git's, also where libgit2 does so in words alone.
extension GitError {
  /// What went wrong: libgit2's code, or one of ours where libgit2 says only "error".
  ///
  /// The set is open: another version of libgit2 may report a code that has no name here.
  package struct Code: RawRepresentable, Sendable, Hashable {
    /// libgit2's number; the numbers from -1000 down are ours.
    package let rawValue: Int32

    package init(rawValue: Int32) {
      self.rawValue = rawValue
    }
  }
}

extension GitError.Code {
  /// An error that has no code of its own; the message tells (`GIT_ERROR`).
  package static let other = Self(GIT_ERROR)
  /// Nothing of that name, or no such object (`GIT_ENOTFOUND`).
  package static let notFound = Self(GIT_ENOTFOUND)
  /// More than one object has that prefix (`GIT_EAMBIGUOUS`).
  package static let ambiguous = Self(GIT_EAMBIGUOUS)
  /// The branch has no commit yet (`GIT_EUNBORNBRANCH`).
  package static let unbornBranch = Self(GIT_EUNBORNBRANCH)
  /// A name or expression that Git's grammar does not allow (`GIT_EINVALIDSPEC`).
  package static let invalidSpec = Self(GIT_EINVALIDSPEC)
  /// The object cannot be followed to a commit (`GIT_EPEEL`).
  package static let notACommit = Self(GIT_EPEEL)
  /// Something has that name already (`GIT_EEXISTS`).
  package static let exists = Self(GIT_EEXISTS)
  /// Another program is writing, or stopped while it wrote; the path is the lock (`GIT_ELOCKED`).
  package static let locked = Self(GIT_ELOCKED)
  /// There is nothing more to list (`GIT_ITEROVER`).
  static let endOfIteration = Self(GIT_ITEROVER)
  /// The repository belongs to another user (`GIT_EOWNER`).
  package static let owner = Self(GIT_EOWNER)

  /// The repository has an extension that libgit2 refuses; the message ends with its name.
  package static let unsupportedExtension = Self(rawValue: -1001)
  /// The repository's format version is higher than libgit2 knows.
  package static let unsupportedVersion = Self(rawValue: -1002)
  /// A sparse or split index: `sdir` or `link` at the end of the message.
  package static let unsupportedIndex = Self(rawValue: -1003)
  /// The environment sets `GIT_WORK_TREE` or `GIT_COMMON_DIR`, which libgit2 refuses.
  package static let unsupportedEnvironment = Self(rawValue: -1004)
  /// The object is of another kind than was asked for.
  package static let unexpectedKind = Self(rawValue: -1005)
  /// The object's bytes do not have the form of its kind.
  package static let malformedObject = Self(rawValue: -1006)

  /// An index of a pack cannot be right; the path is its own.
  package static let damagedPackIndex = Self(rawValue: -1007)
  /// There is more than anybody could have meant, and it is not read.
  package static let tooMuch = Self(rawValue: -1008)

  /// What lies in the place of a repository is none; the path is the folder that `.git` is in.
  package static let noRepository = Self(rawValue: -1009)
  /// The configuration cannot be read; the message tells where.
  package static let configuration = Self(rawValue: -1010)
  /// A branch, a tag or HEAD cannot be read; the message names it.
  package static let reference = Self(rawValue: -1011)
  /// The index cannot be read.
  package static let index = Self(rawValue: -1012)

  private init(_ code: git_error_code) {
    self.init(rawValue: code.rawValue)
  }

  /// Names what libgit2 1.5 reports under a general code and tells apart only in words.
  init(libgit2 code: Int32, category: Int32, message: String) {
    self =
      switch git_error_t(rawValue: UInt32(bitPattern: category)) {
      case GIT_ERROR_REPOSITORY where message.hasPrefix("unsupported extension name"):
        .unsupportedExtension
      case GIT_ERROR_REPOSITORY where message.hasPrefix("unsupported repository version"):
        .unsupportedVersion
      case GIT_ERROR_INDEX where message.hasPrefix("unsupported mandatory extension"):
        .unsupportedIndex
      case GIT_ERROR_INVALID where message.hasSuffix(" unimplemented"):
        .unsupportedEnvironment
      // Said of another user's repository when the configuration lists no safe folder at all.
      case GIT_ERROR_CONFIG where message.hasPrefix("config value 'safe.directory'"):
        .owner
      case GIT_ERROR_CONFIG where code == GIT_ERROR.rawValue: .configuration
      case GIT_ERROR_REFERENCE where code == GIT_ERROR.rawValue: .reference
      case GIT_ERROR_INDEX where code == GIT_ERROR.rawValue: .index
      default:
        Self(rawValue: code)
      }
  }
}
