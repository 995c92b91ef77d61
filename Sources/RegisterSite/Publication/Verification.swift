package import Files
package import Git
package import RegisterHistory

/// A published folder compared with what its commit gives, byte by byte.
package struct Verification: Sendable {
  /// Something that is not as it should be.
  package enum Finding: Hashable, Sendable {
    /// The site was not published, or not yet.
    case pending
    /// A file does not hold what it should.
    case differs(String)
    /// A file is not there.
    case missing(String)
    /// Something is there that does not belong to the site.
    case extra(String)
    /// Nothing marks the commit with the tag.
    case noTag(String)
    /// The tag marks another commit.
    case tagElsewhere(String, ObjectID)
    /// The publications before this one are others than the manifest says.
    case earlier
  }

  /// What a tag marks.
  private struct Place: Equatable {
    var tag: String
    var commit: ObjectID
  }

  /// What is not as it should be; nothing where all is.
  package var findings: [Finding]

  /// Compares a folder with what it should hold.
  ///
  /// - Parameters:
  ///   - folder: The folder, without links in its path.
  ///   - manifest: What its manifest says.
  ///   - plan: What the commit gives.
  ///   - publications: The publications that this clone knows.
  ///   - earlier: Those of them that came before, the latest first.
  /// - Throws: When the folder cannot be listed, or a file cannot be read.
  package init(
    of folder: String, _ manifest: Manifest, against plan: PublicationPlan,
    publications: [Publication], earlier: [Publication]
  ) throws(FileError) {
    findings = manifest.status == .published ? [] : [.pending]
    if let tag = publications.first(where: { $0.tag == plan.publication.tag }) {
      if tag.commit != plan.publication.commit {
        findings.append(.tagElsewhere(tag.tag, tag.commit))
      }
    } else {
      findings.append(.noTag(plan.publication.tag))
    }
    // By their commits too, and in their order: the changes are told from one to the next.
    let stated = manifest.earlier.map { Place(tag: $0.publication, commit: $0.commit) }
    if earlier.map({ Place(tag: $0.tag, commit: $0.commit) }) != stated {
      findings.append(.earlier)
    }
    let folder = try FolderUnderVerification(folder)
    findings += try folder.differences(from: plan, manifest.status)
  }
}
