internal import Files
package import RegisterHistory

/// A publication that can be made: what it is, what makes its files, and the message of its tag.
///
/// No file is made before it is written or compared.
package struct PublicationPlan: Sendable {
  /// What is published.
  package var publication: Publication
  /// The files of the site, by path, without the manifest.
  package var files: [SiteFile]
  /// The manifest as far as it is known before the files are made: it lists none, and says that the
  /// publication is pending.
  package var manifest: Manifest
  /// The message of the tag: what the publication changes for the public.
  package var message: String

  /// Makes each file, keeps none, and gives the manifest that lists them.
  package func wholeManifest() -> Manifest {
    manifest.listing(Cores.map(files.count) { Manifest.File(of: files[$0]) })
  }
}
