internal import Messages
internal import RegisterModel
internal import Rendering

/// The table of all registers, as it stands on a page.
struct TableView {
  private let content: SiteContent
  private let language: PageLanguage
  private let link: SiteLink?
  private let table: RegisterTable
  private let fields: [FieldDefinition]
  private let hasTexts: Bool

  /// How many bytes of running text a page has room for: with more the table would take longer to
  /// load than anybody waits, and the texts stand on the pages of the registers alone.
  private static let room = 1_000_000

  /// How many different values a column may hold for a reader to choose from.
  private static let choices = 2...300

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - content: What is published.
  ///   - language: The language of the page.
  ///   - link: Where the page lies; `nil` for one that is a file of its own, which has all there is.
  init(_ content: SiteContent, in language: PageLanguage, at link: SiteLink?) {
    self.content = content
    self.language = language
    self.link = link
    table = RegisterTable(content.registers, in: language)
    let texts = content.registers.lazy.flatMap(\.variants).reduce(0) { sum, variant in
      guard case .text(let paragraphs) = variant.value else { return sum }
      return sum + paragraphs.reduce(0) { $0 + $1.utf8.count }
    }
    let hasTexts = link == nil || texts <= Self.room
    self.hasTexts = hasTexts
    fields = content.schema.fields.filter { hasTexts || $0.type.room != .paragraphs }
  }

  /// What the keys of the template `table` stand for.
  var values: TemplateValues {
    let messages = language.messages
    return [
      "caption": .text(
        messages.tableCaption(content.registers.count, isGrouped: table.isGrouped)),
      "legend": .list(legend), "textsOnPages": hasTexts ? .nothing : .text(messages.textsOnPages),
      "columns": .list(columns), "groups": .list(table.groups.map(values)),
    ]
  }

  /// Whether a text stands in another language because it was not translated.
  var lacksTranslation: Bool {
    content.registers.contains { register in
      fields.contains { language.value(of: $0, in: register)?.lacksTranslation == true }
    }
  }

  /// The columns, from 0, whose values a reader can choose among, each with its field: those with a
  /// vocabulary.
  var filters: [(column: Int, field: FieldID, label: Passage)] {
    fields.enumerated().compactMap { index, field in
      guard field.vocabulary != nil else { return nil }
      let values = Set(content.registers.lazy.flatMap { $0.items(of: field.id) })
      return Self.choices.contains(values.count)
        ? (index + (header == nil ? 1 : 0), field.id, language.label(of: field)) : nil
    }
  }

  /// The field whose value a row is called by; a column of ids stands in front where there is none.
  private var header: FieldID? { content.schema.firstField(in: .name)?.id }

  private var columns: [TemplateValues] {
    let identity: TemplateValues = [
      "kind": .text("line"), "abbreviation": .nothing,
      "label": .values(Passage(text: language.messages.identifierColumn).values),
    ]
    return (header == nil ? [identity] : [])
      + fields.map { field in
        [
          "kind": .text(kind(of: field)), "label": .values(language.label(of: field).values),
          "abbreviation": TemplateValue(abbreviation(of: field).map(\.short)),
        ]
      }
  }

  /// What the short names at the heads of narrow columns stand for.
  private var legend: [TemplateValues] {
    fields.compactMap { field in
      abbreviation(of: field).map { ["short": .text($0.short), "long": .values($0.long.values)] }
    }
  }

  /// The short name of a narrow column, where its label ends in one in brackets, and the rest.
  private func abbreviation(of field: FieldDefinition) -> (short: String, long: Passage)? {
    guard kind(of: field) == "short" else { return nil }
    var label = language.label(of: field)
    guard label.text.hasSuffix(")"), let open = label.text.lastIndex(of: "(") else { return nil }
    let short = label.text[label.text.index(after: open)...].dropLast()
    let long = label.text[..<open].split(separator: " ").joined(separator: " ")
    guard (1...8).contains(short.count), !long.isEmpty else { return nil }
    label.text = long
    return (String(short), label)
  }

  /// How the column of a field is set: as running text, a word or two, or what lies between.
  private func kind(of field: FieldDefinition) -> String {
    switch field.type.room {
    case .paragraphs: "text"
    case .word: "short"
    case .line: "line"
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
    let page = TemplateValue(link.map { $0.to(.register(register.id)) })
    let cells = fields.map { field -> TemplateValues in
      let own: TemplateValues = [
        "kind": .text(kind(of: field)), "label": .text(language.label(of: field).text),
        "isHeader": .flag(field.id == header), "page": field.id == header ? page : .nothing,
      ]
      return content.cell(field, of: register, in: language).merging(own) { $1 }
    }
    return [
      "id": .text(register.id.rawValue),
      "nameless": header == nil
        ? .values(["id": .text(register.id.rawValue), "page": page]) : .nothing,
      "cells": .list(cells),
    ]
  }
}
