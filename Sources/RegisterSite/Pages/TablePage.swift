internal import Messages
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// The authority's table as a page: what it holds, in the order in which it is read.
struct TablePage {
  private let content: SiteContent
  private let frame: PageFrame
  private let language: PageLanguage
  private let table: RegisterTable

  /// Makes a page.
  ///
  /// - Parameters:
  ///   - content: What is published.
  ///   - link: Where the page lies in the site.
  init(_ content: SiteContent, at link: SiteLink) {
    self.init(content, PageFrame(content, at: link))
  }

  /// Makes a page that is a file of its own, with nothing beside it.
  ///
  /// - Parameters:
  ///   - content: What is published.
  ///   - alone: The language of the page.
  init(_ content: SiteContent, alone: Language) {
    self.init(content, PageFrame(content, alone: alone))
  }

  private init(_ content: SiteContent, _ frame: PageFrame) {
    self.content = content
    self.frame = frame
    language = frame.language
    table = RegisterTable(content.registers, in: language)
  }

  /// The page.
  var html: String { Templates.render("index", values) }

  /// What the keys of the template `index` stand for.
  var values: TemplateValues {
    let messages = language.messages
    let body: TemplateValues = [
      "caption": .text(
        messages.tableCaption(content.registers.count, isGrouped: table.isGrouped)),
      "columns": .list(columns),
      "groups": .list(table.groups.map(values)),
    ]
    let own: TemplateValues = [
      "table": content.registers.isEmpty ? .nothing : .values(body),
      "empty": content.registers.isEmpty ? .text(messages.noRegisters) : .nothing,
      "untranslated": lacksTranslation ? .text(messages.untranslated) : .nothing,
    ]
    return frame.values(title: nil).merging(own) { $1 }
  }

  /// Whether a text stands in another language because it was not translated.
  private var lacksTranslation: Bool {
    content.registers.contains { register in
      content.schema.fields.contains {
        language.value(of: $0, in: register)?.lacksTranslation == true
      }
    }
  }

  /// The field whose value a row is called by; a column of ids stands in front where there is none.
  private var header: FieldID? { content.schema.firstField(in: .name)?.id }

  private var columns: [TemplateValues] {
    let identity: TemplateValues = [
      "kind": .text("line"),
      "label": .values(Passage(text: language.messages.identity.plainText).values),
    ]
    return (header == nil ? [identity] : [])
      + content.schema.fields.map { field in
        [
          "kind": .text(kind(of: field)),
          "label": .values(language.label(of: field).values),
        ]
      }
  }

  /// How the column of a field is set: as running text, a word or two, or what lies between.
  private func kind(of field: FieldDefinition) -> String {
    switch field.type {
    case .text: "text"
    case .flag, .date: "short"
    case .line, .list, .choice, .link: "line"
    }
  }

  private func values(of group: RegisterTable.Group) -> TemplateValues {
    let width = TemplateValue.text(String(columns.count))
    return [
      "heading": TemplateValue(
        group.heading.map { ["name": .values($0.values), "width": width] }),
      "rows": .list(
        group.rows.map { row in
          switch row {
          case .register(let register):
            ["register": .values(values(of: register)), "reference": .nothing]
          case .reference(let register, let unit):
            [
              "register": .nothing,
              "reference": .values([
                "id": .text(register.id.rawValue), "width": width,
                "name": .values(language.name(of: register).values),
                "see": .text(language.messages.seeUnder), "unit": .values(unit.values),
              ]),
            ]
          }
        }),
    ]
  }

  private func values(of register: Register) -> TemplateValues {
    let cells = content.schema.fields.map { field -> TemplateValues in
      let own: TemplateValues = [
        "kind": .text(kind(of: field)), "label": .text(language.label(of: field).text),
        "isHeader": .flag(field.id == header),
      ]
      return CellContent(field, language.value(of: field, in: register), language).values
        .merging(own) { $1 }
    }
    return [
      "id": .text(register.id.rawValue),
      "nameless": header == nil ? .text(register.id.rawValue) : .nothing, "cells": .list(cells),
    ]
  }
}
