internal import RegisterHistory
internal import RegisterModel

/// The public site: the authority's table in each language, a page for each register and each
/// publication, and the data.
///
/// What it is made of decides every byte: no clock, place or environment does.
package enum Site {
  /// All files but the manifest, by path.
  ///
  /// The pages in the main language of the registers lie at the top, those in others in a folder
  /// named after the language.
  package static func files(_ content: SiteContent) -> [SiteFile] {
    (assets + data(content) + pages(content)).sortedByPath
  }

  /// What all pages need.
  private static var assets: [SiteFile] {
    [
      SiteFile(path: SiteLink.style, text: Templates.style),
      SiteFile(path: SiteLink.script, text: Templates.script),
    ]
  }

  private static func data(_ content: SiteContent) -> [SiteFile] {
    [
      SiteFile(path: SiteLink.csv, text: PublicData(content).csv),
      SiteFile(path: SiteLink.csvMetadata, text: TableMetadata(content).text),
      SiteFile(path: SiteLink.json, text: PublicData(content).json),
      SiteFile(path: SiteLink.linkedData, text: LinkedData(content, inSite: true).text),
    ]
  }

  private static func pages(_ content: SiteContent) -> [SiteFile] {
    var files: [SiteFile] = []
    func add(_ page: SiteLink.Page, _ html: @escaping @Sendable (SiteLink) -> String) {
      files += SiteLink.all(of: content.schema, page).map { link in
        SiteFile(path: link.path, text: html(link))
      }
    }
    add(.start) { TablePage(content, at: $0).html }
    add(.changes) { ChangesPage(content, at: $0).html }
    if AccessibilityPage.exists(for: content.schema) {
      add(.accessibility) { AccessibilityPage(content, at: $0).html }
    }
    for (index, section) in content.changeLog.sections.enumerated() {
      guard let name = section.publication.flatMap({ content.publicationNames[$0] }) else {
        continue
      }
      add(.publication(name)) { PublicationPage(content, at: $0, of: index).html }
    }
    for register in content.registers {
      add(.register(register.id)) { RegisterPage(content, at: $0, of: register).html }
    }
    for retired in content.retired {
      add(.register(retired.register.id)) { RegisterPage(content, at: $0, of: retired).html }
    }
    for (former, present) in content.past.presentIDs {
      add(.register(former)) { FormerPage(content, at: $0, of: present).html }
    }
    return files
  }
}
