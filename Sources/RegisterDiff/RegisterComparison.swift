public import RegisterModel

/// Compares two versions of a register, field id by field id (clause 3.6).
public enum RegisterComparison {
  /// What differs between two versions, in the order of the newer schema, then of the languages;
  /// keys that no schema knows come last, in the order of the files.
  ///
  /// A version that is `nil` states nothing: every stated field of the other is a change.
  public static func changes(from old: RegisterVersion?, to new: RegisterVersion?) -> [Change] {
    let known = knownChanges(from: old, to: new)
    let ranks = known.map { rank(of: $0, old, new) }
    let order = known.indices.sorted { ranks[$0] < ranks[$1] }
    return order.map { known[$0] } + unknownChanges(from: old, to: new)
  }

  private struct Place: Hashable {
    var field: FieldID
    var language: LanguageCode?
  }

  private static func knownChanges(
    from old: RegisterVersion?, to new: RegisterVersion?
  ) -> [Change] {
    var changes: [Change] = []
    let (olds, news) = (old?.register.variants ?? [], new?.register.variants ?? [])
    // Two versions of a file mostly state the same fields in the same order, and are then paired as
    // they stand.
    var paired = 0
    if let old, let new, old.schema.isCertainlyTheSame(as: new.schema) {
      while paired < min(olds.count, news.count) {
        let (was, variant) = (olds[paired], news[paired])
        guard was.field == variant.field, was.language == variant.language else { break }
        if !was.value.saysTheSame(as: variant.value) {
          let place = Place(field: variant.field, language: variant.language)
          changes.append(change(at: place, from: was, to: variant, old, new))
        }
        paired += 1
      }
    }
    var before: [Place: FieldVariant] = [:]
    for variant in olds[paired...] {
      before[place(of: variant, in: old?.schema, as: new?.schema)] = variant
    }
    for variant in news[paired...] {
      let place = Place(field: variant.field, language: variant.language)
      let was = before.removeValue(forKey: place)
      if let was, was.value.saysTheSame(as: variant.value) { continue }
      changes.append(change(at: place, from: was, to: variant, old, new))
    }
    for (place, was) in before {
      changes.append(change(at: place, from: was, to: nil, old, new))
    }
    return changes
  }

  /// The place that a variant of an older version has by the newer schema.
  private static func place(
    of variant: FieldVariant, in old: Schema?, as new: Schema?
  ) -> Place {
    var place = Place(field: variant.field, language: variant.language)
    if let old, let new {
      place.language = language(variant.language, of: variant.field, in: old, as: new)
    }
    return place
  }

  /// The language that a wording of an older version has by the newer schema: what was written before
  /// a field became translatable is its wording in the main language, and the other way about.
  public static func language(
    _ language: LanguageCode?, of field: FieldID, in old: Schema, as new: Schema
  ) -> LanguageCode? {
    guard let definition = new.field(field) else { return language }
    if definition.isTranslatable { return language ?? new.mainLanguage }
    return language == old.mainLanguage ? nil : language
  }

  private static func change(
    at place: Place, from was: FieldVariant?, to variant: FieldVariant?, _ old: RegisterVersion?,
    _ new: RegisterVersion?
  ) -> Change {
    let definition = new?.schema.field(place.field) ?? old?.schema.field(place.field)
    return Change(
      field: place.field, key: definition?.key ?? place.field.rawValue,
      group: definition?.group ?? .other, visibility: definition?.visibility ?? .internal,
      language: place.language, old: was?.value, new: variant?.value, oldLine: was?.line,
      newLine: variant?.line)
  }

  /// Where a change stands: by the newer schema where that knows the field, then by the older one;
  /// then by language; what has the same place is told apart by its lines.
  private static func rank(
    of change: Change, _ old: RegisterVersion?, _ new: RegisterVersion?
  ) -> (Int, Int, Int, Int, Int) {
    var rank = (1, 0, 0, change.newLine ?? 0, change.oldLine ?? 0)
    if let place = place(of: change, in: new) {
      (rank.0, rank.1, rank.2) = (0, place.field, place.language)
    } else if let place = place(of: change, in: old) {
      (rank.0, rank.1, rank.2) = (1, place.field, place.language)
    }
    return rank
  }

  /// Where a change stands by the schema of a version; `nil` where that does not know the field.
  private static func place(
    of change: Change, in version: RegisterVersion?
  ) -> (field: Int, language: Int)? {
    guard let field = change.field, let place = version?.schema.index(of: field) else { return nil }
    let language = change.language.map { version?.schema.languages.firstIndex(of: $0) ?? Int.max }
    return (place, language ?? 0)
  }

  private struct UnknownPlace: Hashable {
    var key: FoldedName
    var language: FoldedName?

    init(_ field: UnknownField) {
      key = FoldedName(field.key)
      language = field.language.map(FoldedName.init)
    }
  }

  private static func unknownChanges(
    from old: RegisterVersion?, to new: RegisterVersion?
  ) -> [Change] {
    if old?.register.unknown.isEmpty != false, new?.register.unknown.isEmpty != false { return [] }
    // The first of each key comes last, so that it is taken first.
    var before: [UnknownPlace: [UnknownField]] = [:]
    for field in (old?.register.unknown ?? []).reversed() {
      before[UnknownPlace(field), default: []].append(field)
    }
    var changes: [Change] = []
    for field in new?.register.unknown ?? [] {
      let was = before[UnknownPlace(field)]?.popLast()
      if was.map({ ExactText($0.value) }) == ExactText(field.value) { continue }
      changes.append(change(from: was, to: field))
    }
    let removed = before.values.joined().sorted { $0.line < $1.line }
    return changes + removed.map { change(from: $0, to: nil) }
  }

  private static func change(from was: UnknownField?, to field: UnknownField?) -> Change {
    Change(
      field: nil, key: field?.key ?? was?.key ?? "", group: .other, visibility: .internal,
      language: (field?.language ?? was?.language).map(LanguageCode.init(rawValue:)),
      old: was.map { .raw($0.value) }, new: field.map { .raw($0.value) }, oldLine: was?.line,
      newLine: field?.line)
  }
}
