internal import Git
package import RegisterDiff
package import RegisterModel

/// A wording that is as it was, although the wording in the main language changed: it may have
/// fallen behind.
package struct OutdatedWording: Hashable, Sendable {
  /// The register.
  package var register: RegisterID
  /// What the register is called.
  package var name: String
  /// The change of the wording in the main language.
  package var change: Change
  /// The language of the wording that is as it was.
  package var language: LanguageCode
}

extension RegisterRepository {
  /// The wordings at the newer point of a difference that did not change when the main language's
  /// did; a wording that came only in the main language leaves none behind.
  mutating func outdatedWordings(
    in difference: Difference, at snapshot: Snapshot
  ) throws(HistoryError) -> [OutdatedWording] {
    let mainLanguage = try schema(snapshot.schema).schema.mainLanguage
    var outdated: [OutdatedWording] = []
    for register in difference.registers {
      let reworded = register.changes.filter {
        $0.field != nil && $0.language == mainLanguage && $0.kind == .changed
      }
      guard !reworded.isEmpty, let blob = snapshot.registers[register.id] else { continue }
      let read = try read(register.id, blob, schema: snapshot.schema)
      for change in reworded {
        let changed = register.changes.filter { $0.field == change.field }.map(\.language)
        for variant in read.version.register.variants where variant.field == change.field {
          guard let language = variant.language, !changed.contains(language) else { continue }
          outdated.append(
            OutdatedWording(
              register: register.id, name: register.name, change: change, language: language))
        }
      }
    }
    return outdated
  }
}
