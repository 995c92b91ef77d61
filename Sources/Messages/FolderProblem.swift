/// Why a folder cannot be published to, or compared with what it was made from.
package enum FolderProblem: Hashable, Sendable {
  /// It has no name: it is empty, or the top of everything.
  case noName
  /// It holds the registers, or the repository.
  case holdsRegisters
  /// It lies among the registers.
  case amongRegisters
  /// It lies in Git's own folder.
  case inGit
  /// A link leads to it from nowhere, or something that is no folder stands there.
  case notAFolder
  /// It holds other things than a site.
  case foreign([String])
  /// It holds things that the manifest of its site does not list.
  case unlisted([String])
  /// Its manifest cannot be believed.
  case unreadableManifest(ManifestProblem)
  /// It holds a publication that this clone does not have.
  case unknownPublication(tag: String)
  /// It holds a publication that another clone has not completed.
  case pendingElsewhere(tag: String)
  /// It holds a published site, whose place no draft takes.
  case isPublished(tag: String)
  /// It holds no site that could be compared.
  case noSite
  /// This clone does not have the commit that its site was made from.
  case missingCommit(String, tag: String)
}
