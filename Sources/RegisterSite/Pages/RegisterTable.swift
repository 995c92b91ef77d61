internal import Messages
internal import RegisterModel

/// The registers in the order in which the authority's table has them.
///
/// Under each unit stand its registers by name: the units in the order of their vocabulary, then
/// others in alphabetical order, and last what has none. A register that two units answer for stands
/// under the first; under the second it is only referred to.
struct RegisterTable {
  /// The registers of a unit.
  struct Group {
    /// What the group is called; `nil` where the registers are not grouped.
    var heading: Passage?
    /// The registers, and references to registers, by name.
    var rows: [Row]
  }

  /// One row of a group.
  enum Row {
    /// A register.
    case register(Register)
    /// A register that stands under another unit.
    case reference(Register, under: Passage)
  }

  /// The groups in order; a single one where no field says which unit answers for a register.
  let groups: [Group]

  /// Whether the registers are grouped.
  let isGrouped: Bool

  /// The field that registers are grouped by, as in `list --group-by unit`.
  private static let unit: FieldID = "unit"

  /// Puts registers in order for the readers of a page.
  init(_ registers: [Register], in language: PageLanguage) {
    let sorted = language.sorted(registers)
    guard let field = language.schema.field(Self.unit) else {
      groups = sorted.isEmpty ? [] : [Group(heading: nil, rows: sorted.map(Row.register))]
      isGrouped = false
      return
    }
    let spellings = Spellings(of: field.id, language.schema)
    isGrouped = true
    groups = Self.sorted(
      RegisterGroup.groups(of: sorted, by: field.id, language.schema), field, language
    ).map { group in
      let rows = group.registers.map { register -> Row in
        let first = register.items(of: field.id).first.map(spellings.value(of:))
        guard let first, first != group.value else { return .register(register) }
        return FoldedName(first) == FoldedName(group.value ?? "")
          ? .register(register)
          : .reference(register, under: language.passage(first, of: field))
      }
      return Group(heading: Self.heading(group.value, field, language), rows: rows)
    }
  }

  private static func sorted(
    _ groups: [RegisterGroup], _ field: FieldDefinition, _ language: PageLanguage
  ) -> [RegisterGroup] {
    let entries = field.vocabulary.flatMap(language.schema.vocabulary)?.entries ?? []
    let places = Dictionary(
      entries.enumerated().map { (FoldedName($1.value), $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return groups.map { group in
      let place = group.value.map { places[FoldedName($0)] ?? entries.count } ?? Int.max
      let name = group.value.map { language.passage($0, of: field).text } ?? ""
      return (place: place, key: language.key(name), group: group)
    }.sorted { ($0.place, $0.key) < ($1.place, $1.key) }.map(\.group)
  }

  private static func heading(
    _ value: String?, _ field: FieldDefinition, _ language: PageLanguage
  ) -> Passage {
    if let value { return language.passage(value, of: field) }
    let label = language.label(of: field)
    return Passage(
      text: "\(label.text): \(language.messages.noInformation)", language: label.language)
  }
}
