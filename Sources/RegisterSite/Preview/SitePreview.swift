package import RegisterModel

/// What a draft shows that is looked at while it is written: what is new in it is marked, and a bar
/// above each page tells where it stands.
package struct SitePreview: Sendable {
  /// The registers that the draft changes, by the ids that they have in it, as they were before; `nil`
  /// for one that there was not.
  package var before: [RegisterID: Register?]
  /// What stands above each page.
  package var bar: PreviewBar

  /// Makes a preview.
  package init(before: [RegisterID: Register?], bar: PreviewBar) {
    self.before = before
    self.bar = bar
  }
}

extension SiteContent {
  /// What the keys of the template `cell` stand for: what a register says in a field, and in a preview
  /// what it said before.
  func cell(
    _ field: FieldDefinition, of register: Register, in language: PageLanguage
  ) -> TemplateValues {
    let stated = language.value(of: field, in: register)
    var values = CellContent(field, stated, language).values
    guard let before = preview?.before[register.id] else { return values }
    let old = before.flatMap { language.value(of: field, in: $0) }
    guard let marked = MarkedContent(field, from: old, to: stated, in: language) else {
      return values
    }
    for key in ["paragraphs", "itemList", "link", "date"] { values[key] = .nothing }
    values["marked"] = .values(marked.values)
    return values
  }
}
