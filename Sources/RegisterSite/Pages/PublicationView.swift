internal import Messages
internal import RegisterDiff
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// What a publication changed: the registers that it added and removed, and those that it changed
/// field by field.
struct PublicationView {
  private let index: Int
  private let content: SiteContent
  private let language: PageLanguage
  private let link: SiteLink
  private var messages: Messages { language.messages }
  private var section: ChangeLog.Section { content.changeLog.sections[index] }

  /// Makes a view of a section of the public change log, from 0, for a page.
  init(_ index: Int, of content: SiteContent, in language: PageLanguage, at link: SiteLink) {
    self.index = index
    self.content = content
    self.language = language
    self.link = link
  }

  /// When it was: the day, and which of the day's publications; what is not published is a draft.
  var heading: String {
    language.name(of: section.publication)
  }

  /// The page that tells of the publication alone; `nil` for what is not published.
  var page: SiteLink.Page? {
    section.publication.flatMap { content.publicationNames[$0] }.map(SiteLink.Page.publication)
  }

  /// How many registers it changed.
  var changedCount: Int { entries(.changed, .renamed).count }

  /// What the keys of the template `publication` stand for.
  ///
  /// - Parameters:
  ///   - isWhole: Whether the fields of changed registers are told, and not only which registers
  ///     there are.
  ///   - level: The level of the uppermost headings.
  /// - Returns: The values.
  func values(isWhole: Bool, level: Int) -> TemplateValues {
    let changed = entries(.changed, .renamed)
    return [
      "level": .text(String(level)), "levelBelow": .text(String(level + 1)),
      "openedFields": .list(openedFields),
      "lists": .list(
        [
          list(entries(.created), messages.addedHeading),
          list(entries(.deleted), messages.removedHeading),
          isWhole ? nil : list(changed, messages.changedHeading),
        ].compactMap { $0 }),
      "changedEntries": isWhole && !changed.isEmpty
        ? .values([
          "changedHeading": .text(messages.changedHeading(changed.count)),
          "entries": .list(
            changed.map { reference($0).merging(EntryView($0, in: language).values) { $1 } }),
        ]) : .nothing,
      "nothingChanged": section.entries.isEmpty && section.schema.isEmpty
        ? .text(messages.nothingChanged) : .nothing,
    ]
  }

  private func entries(_ kinds: RegisterEntry.Kind...) -> [RegisterEntry] {
    section.entries.filter { kinds.contains($0.kind) }
      .map { (language.key($0.name), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private func list(
    _ entries: [RegisterEntry], _ heading: (Int) -> String
  ) -> TemplateValues? {
    if entries.isEmpty { return nil }
    return [
      "listHeading": .text(heading(entries.count)),
      "registers": .list(
        entries.map { entry in
          reference(entry).merging(["remarks": .list(EntryView(entry, in: language).remarks)]) {
            $1
          }
        }),
    ]
  }

  /// The register that an entry tells of, with a link to its page where it has one.
  private func reference(_ entry: RegisterEntry) -> TemplateValues {
    [
      "address": TemplateValue(
        content.past.present(entry.id, in: index).flatMap(content.register)
          .map { link.to(.register($0.id)) }),
      "name": .values(language.inMainLanguage(entry.name).values),
    ]
  }

  /// Which fields have become public, a sentence each.
  private var openedFields: [TemplateValues] {
    section.schema.compactMap { change in
      change.field.flatMap(content.schema.field).map { field in
        ["sentence": .text(messages.openedUp(language.label(of: field).text))]
      }
    }
  }
}
