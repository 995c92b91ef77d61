public import RegisterModel

/// One key of a schema, from one value to another.
public struct SchemaChange: Hashable, Sendable {
  /// The section, such as `Field purpose`; empty for the whole.
  public var section: String
  /// The key, with its language in brackets where it has one: `Label[fi]`.
  public var key: String
  /// What stood there before; `nil` where nothing did.
  public var old: String?
  /// What stands there now; `nil` where nothing does.
  public var new: String?

  /// Whether a field that was kept internal may now be published.
  public var opensUp: Bool {
    key == "Visibility" && new.map(FoldedName.init) == FoldedName(Visibility.public.rawValue)
      && old != nil
  }
}

/// Compares two schemas, section by section and key by key.
public enum SchemaComparison {
  /// What differs, in the order of the newer schema; what is only in the older one comes last.
  ///
  /// A schema that is `nil` states nothing.
  public static func changes(from old: SchemaDocument?, to new: SchemaDocument?) -> [SchemaChange] {
    let (before, after) = (entries(of: old), entries(of: new))
    var olds = Dictionary(before, uniquingKeysWith: { first, _ in first })
    var changes: [SchemaChange] = []
    for (place, value) in after {
      let was = olds.removeValue(forKey: place)
      if was != value {
        changes.append(
          SchemaChange(section: place.section, key: place.key, old: was, new: value))
      }
    }
    for (place, value) in before where olds.removeValue(forKey: place) != nil {
      changes.append(SchemaChange(section: place.section, key: place.key, old: value, new: nil))
    }
    return changes
  }

  private struct Place: Hashable {
    var section: String
    var key: String
  }

  /// The stated keys of a schema in its order, each place once.
  private static func entries(of document: SchemaDocument?) -> [(Place, String)] {
    var seen: Set<Place> = []
    var entries: [(Place, String)] = []
    for section in document?.sections ?? [] {
      for entry in section.entries where !entry.text.isEmpty {
        let place = Place(
          section: section.title, key: entry.key + (entry.languageTag.map { "[\($0)]" } ?? ""))
        if seen.insert(place).inserted { entries.append((place, entry.text)) }
      }
    }
    return entries
  }
}
