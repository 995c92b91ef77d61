internal import Messages
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// The public registers as a document to read: under each unit its registers, field by field.
struct RegisterDocument {
  private let content: SiteContent
  private let language: PageLanguage
  private var messages: Messages { language.messages }

  /// Makes the document in a language.
  init(_ content: SiteContent, in language: Language) {
    self.content = content
    self.language = PageLanguage(language, content.schema, content.spellings)
  }

  /// The document.
  var document: RichDocument {
    let title = language.passage(content.schema.title)?.text ?? messages.registersTitle
    var document: RichDocument = [.heading(RichText(title), level: 1), .blank]
    if let authority = language.passage(content.schema.authority)?.text {
      document += [.paragraph(RichText(authority)), .blank]
    }
    document.append(.paragraph(edition))
    let table = RegisterTable(content.registers, in: language)
    if table.groups.isEmpty { document += [.blank, .paragraph(RichText(messages.noRegisters))] }
    for group in table.groups {
      if let heading = group.heading {
        document += [.blank, .heading(RichText(heading.text), level: 2)]
      }
      for row in group.rows {
        document.append(.blank)
        document += self.document(row, level: group.heading == nil ? 2 : 3)
      }
    }
    return document
  }

  private var edition: RichText {
    switch content.edition {
    case .publication(let publication, _):
      "\(messages.published(publication.day), .emphasis) (\(publication.tag, .revision))"
    case .draft(let day, _): RichText(messages.draft(day), .emphasis)
    }
  }

  private func document(_ row: RegisterTable.Row, level: Int) -> RichDocument {
    switch row {
    case .reference(let register, let unit):
      let name = RichText(language.name(of: register).text, .registerName)
      return [.paragraph("\(name), \(messages.seeUnder) ”\(unit.text)”")]
    case .register(let register):
      let name = content.schema.firstField(in: .name)?.id
      let definitions = content.schema.fields.filter { $0.id != name }.map { field in
        let cell = CellContent(field, language.value(of: field, in: register), language)
        return Definition(
          RichText(language.label(of: field).text, .fieldName), cell.lines.map { RichText($0) })
      }
      return [
        .heading(RichText(language.name(of: register).text), level: level), .blank,
        .definitions(definitions),
      ]
    }
  }
}
