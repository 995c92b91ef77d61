internal import Messages
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// The page of a register: what it says in each field, what that means, and its public history.
struct RegisterPage {
  private let content: SiteContent
  private let register: Register
  private let retirement: RetiredRegister?
  private let frame: PageFrame
  private let link: SiteLink
  private var language: PageLanguage { frame.language }

  /// Makes the page of a register that there is.
  ///
  /// - Parameters:
  ///   - content: What is published.
  ///   - link: Where the page lies in the site.
  ///   - register: The register.
  init(_ content: SiteContent, at link: SiteLink, of register: Register) {
    self.init(content, link, register, nil)
  }

  /// Makes the page of a register that is published no more.
  init(_ content: SiteContent, at link: SiteLink, of retired: RetiredRegister) {
    self.init(content, link, retired.register, retired)
  }

  private init(
    _ content: SiteContent, _ link: SiteLink, _ register: Register, _ retirement: RetiredRegister?
  ) {
    self.content = content
    self.link = link
    self.register = register
    self.retirement = retirement
    frame = PageFrame(content, at: link)
  }

  /// The page.
  var html: String { Templates.render(.register, values) }

  /// What the keys of the template `register` stand for.
  var values: TemplateValues {
    let messages = language.messages
    let fields = content.schema.fields.filter { $0.id != name?.id }
    let lacksTranslation = content.schema.fields.contains {
      language.value(of: $0, in: register)?.lacksTranslation == true
    }
    let entries = content.past.entries(of: register.id)
    let history = entries.enumerated().map { values(of: $1, isFirst: $0 == entries.count - 1) }
    let own: TemplateValues = [
      "back": .values(["address": .text(back), "name": .text(messages.tableLink)]),
      "retired": retirement.map { .text(messages.retired($0.publication?.day ?? draftDay)) }
        ?? .nothing,
      "untranslated": lacksTranslation ? .text(messages.untranslated) : .nothing,
      "fields": .list(fields.map(values)), "meanings": content.meanings[messages.language],
      "historyHeading": .text(messages.historyHeading), "history": .list(history),
      "noHistory": history.isEmpty ? .text(messages.notYetPublished) : .nothing,
    ]
    return frame.values(title: language.name(of: register), description: description)
      .merging(own) { $1 }
  }

  private var name: FieldDefinition? { content.schema.firstField(in: .name) }

  /// The place of the register in the table; a retired one has none.
  private var back: String {
    link.to(.start) + (retirement == nil ? "#\(register.id.rawValue)" : "")
  }

  /// The day of a draft that is the first without the register.
  private var draftDay: CalendarDate? {
    if case .draft(let day, _) = content.edition { day } else { nil }
  }

  /// How many characters those who find the page elsewhere are shown.
  private static let longestDescription = 300

  /// What the first described field says, for those who find the page elsewhere.
  private var description: String? {
    content.schema.firstField(in: .description)
      .flatMap { language.value(of: $0, in: register) }
      .map { $0.value.plainText.split(separator: "\n").joined(separator: " ") }
      .map { String($0.prefix(Self.longestDescription)) }
  }

  private func values(of field: FieldDefinition) -> TemplateValues {
    content.cell(field, of: register, in: language)
      .merging(["label": .values(language.label(of: field).values)]) { $1 }
  }

  private func values(of entry: RegisterEntry, isFirst: Bool) -> TemplateValues {
    let publication = entry.publication
    let day = publication?.day
    let page = publication.flatMap { content.publicationNames[$0] }
      .map { link.to(.publication($0)) }
    let own: TemplateValues = [
      "heading": .text(language.name(of: publication)),
      "iso": TemplateValue(day?.description), "address": TemplateValue(page),
    ]
    return EntryView(entry, in: language, isFirst: isFirst).values.merging(own) { $1 }
  }
}
