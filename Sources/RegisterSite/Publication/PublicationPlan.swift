package import RegisterHistory

/// A publication that can be made: what it is, all its files, and the message of its tag.
package struct PublicationPlan: Sendable {
  /// What is published.
  package var publication: Publication
  /// The files of the site, by path, without the manifest.
  package var files: [SiteFile]
  /// The manifest, which says that the publication is pending.
  package var manifest: Manifest
  /// The message of the tag: what the publication changes for the public.
  package var message: String

  /// All files, the manifest last, so that a folder that has one is whole.
  package var allFiles: [SiteFile] { files + [manifest.file] }
}
