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
    let pages = pages(content)
    let files = assets(content) + data(content) + pages.flatMap { $0.files(of: content.schema) }
    return (files + (Sitemap(content, of: pages)?.files ?? [])).sortedByPath
  }

  /// What all pages need.
  private static func assets(_ content: SiteContent) -> [SiteFile] {
    [
      SiteFile(path: SiteLink.style, text: StyleSheet(for: content.schema).text),
      SiteFile(path: SiteLink.script, text: Templates.script),
    ]
  }

  private static func data(_ content: SiteContent) -> [SiteFile] {
    DataFile.allCases.map { file in SiteFile(path: file.path, text: file.text(content)) }
      + [SiteFile(path: SiteLink.csvMetadata, text: TableMetadata(content).text)]
      + SiteLink.all(of: content.schema, .feed).compactMap { link in
        ChangeFeed(content, at: link).map { feed in SiteFile(path: link.path, text: feed.text) }
      }
  }

  private static func pages(_ content: SiteContent) -> [SitePage] {
    let today = content.edition.day
    var pages = [
      SitePage(.start, modified: today) { TablePage(content, at: $0).html },
      SitePage(.changes, modified: today) { ChangesPage(content, at: $0).html },
    ]
    if AccessibilityPage.exists(for: content.schema) {
      pages.append(SitePage(.accessibility) { AccessibilityPage(content, at: $0).html })
    }
    for (index, section) in content.changeLog.sections.enumerated() {
      guard let name = section.publication.flatMap({ content.publicationNames[$0] }) else {
        continue
      }
      pages.append(
        SitePage(.publication(name), modified: section.publication?.day) {
          PublicationPage(content, at: $0, of: index).html
        })
    }
    func modified(_ id: RegisterID) -> CalendarDate? {
      PublicDays(content.past.entries(of: id)).modified
    }
    for register in content.registers {
      pages.append(
        SitePage(.register(register.id), modified: modified(register.id)) {
          RegisterPage(content, at: $0, of: register).html
        })
    }
    for retired in content.retired {
      pages.append(
        SitePage(.register(retired.register.id), modified: modified(retired.register.id)) {
          RegisterPage(content, at: $0, of: retired).html
        })
    }
    for (former, present) in content.past.presentIDs {
      guard let register = content.register(present) else { continue }
      pages.append(
        SitePage(.register(former), isListed: false) {
          FormerPage(content, at: $0, of: register).html
        })
    }
    return pages
  }
}
