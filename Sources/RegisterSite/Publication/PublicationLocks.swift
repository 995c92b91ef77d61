package import Files
package import Git

/// Keeps other runs from publishing while this value lives: from the same repository, or to a place
/// in the same folder.
package struct PublicationLocks: ~Copyable {
  private let journal: FolderLock
  private let place: FolderLock

  /// Waits for both locks.
  ///
  /// - Parameters:
  ///   - repository: The repository that is published from.
  ///   - folder: The place that is published to, in a folder that is there.
  /// - Throws: When one of the folders cannot be opened or made.
  package init(
    _ repository: borrowing Repository, placeAt folder: String
  ) throws(FileError) {
    let journals = PublicationJournal.folder(of: repository)
    try Folder.make(journals)
    let journal = try FolderLock(journals)
    let place = try FolderLock(Folder.parent(of: folder))
    self.journal = journal
    self.place = place
  }

  /// Takes both locks if nobody else has one of them; `nil` where somebody has.
  ///
  /// - Throws: When one of the folders cannot be opened.
  package init?(
    ifFree repository: borrowing Repository, placeAt folder: String
  ) throws(FileError) {
    guard let journal = try FolderLock(ifFree: PublicationJournal.folder(of: repository)) else {
      return nil
    }
    guard let place = try FolderLock(ifFree: Folder.parent(of: folder)) else { return nil }
    self.journal = journal
    self.place = place
  }

  /// Gives the locks back.
  package consuming func release() {}
}
