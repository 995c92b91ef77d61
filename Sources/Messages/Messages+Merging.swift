package import RegisterDiff
package import Rendering

/// What is said of a merge.
extension Messages {
  /// The fields of a file that both sides changed, each otherwise; none where lines are in conflict.
  package func mergeConflicts(_ conflicts: [RegisterMerge.Conflict], in path: String) -> RichText {
    let fields = conflicts.map { conflict in
      conflict.language.map { "\(conflict.key)[\($0)]" } ?? conflict.key
    }
    if fields.isEmpty {
      return say(
        sv: "\(path, .path): båda sidorna har ändrat samma rader",
        fi: "\(path, .path): kumpikin osapuoli on muuttanut samoja rivejä",
        en: "\(path, .path): both sides changed the same lines")
    }
    return say(
      sv: "\(path, .path): båda sidorna har ändrat \(quoted: fields, .fieldName), på olika sätt",
      fi: "\(path, .path): kumpikin osapuoli on muuttanut eri tavoin: "
        + "\(quoted: fields, .fieldName)",
      en: "\(path, .path): both sides changed \(quoted: fields, .fieldName), each otherwise")
  }

  /// A file that Git's merge does not take as text: ours is kept.
  package func cannotBeMerged(_ path: String) -> RichText {
    say(
      sv: "\(path, .path) är inte text och kan inte slås ihop; vår version står kvar",
      fi: "\(path, .path) ei ole tekstiä, eikä sitä voi yhdistää; meidän versiomme jää voimaan",
      en: "\(path, .path) is not text and cannot be merged; our version stays")
  }
}
