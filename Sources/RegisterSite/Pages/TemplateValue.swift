/// What a key of a template stands for.
///
/// Every key of a template is there, also where there is nothing to say: a key that is missing would
/// be looked for among the values around it, and found there by chance.
enum TemplateValue: Hashable, Sendable {
  /// A text, which is escaped where it is put.
  case text(String)
  /// Whether the section of the key is shown.
  case flag(Bool)
  /// What the section of the key is shown for, once for each.
  case list([TemplateValues])
  /// What the keys in the section of the key stand for.
  case values(TemplateValues)

  /// What stands for nothing: its section is not shown.
  static let nothing = TemplateValue.flag(false)

  /// Makes a text, or nothing of one that is not there.
  init(_ text: String?) { self = text.map(TemplateValue.text) ?? .nothing }

  /// Makes values for the keys of a section, or nothing where there are none.
  init(_ values: TemplateValues?) { self = values.map(TemplateValue.values) ?? .nothing }

  /// Whether the section of the key is shown.
  var isShown: Bool {
    switch self {
    case .text, .values: true
    case .flag(let isSet): isSet
    case .list(let elements): !elements.isEmpty
    }
  }
}

/// What the keys of a template, or of a section of one, stand for.
typealias TemplateValues = [String: TemplateValue]
