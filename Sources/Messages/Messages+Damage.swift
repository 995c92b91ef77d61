internal import Git
package import RegisterHistory
package import Rendering

/// What is said where Git lacks an object or shows another: as an error, or below a history.
extension Messages {
  /// Which object is missing or damaged, what it belongs to, and what to do about it.
  func explain(_ damage: Damage) -> Explanation {
    Explanation(RichText(sentence(damage).spans), remedy(damage))
  }

  /// Which object is missing or damaged, and what it belongs to.
  package func sentence(_ damage: Damage) -> RichText {
    let object = RichText(damage.object?.hex ?? "", .objectID)
    let isMissing = damage.error.code == .notFound
    return switch (isMissing, damage.isPartialClone) {
    case (true, true):
      say(
        sv: "klonen är partiell och saknar objektet \(object)\(place(of: damage))",
        fi: "klooni on osittainen, ja siitä puuttuu objekti \(object)\(place(of: damage))",
        en: "this is a partial clone, which lacks the object \(object)\(place(of: damage))")
    case (true, false):
      say(
        sv: "objektet \(object)\(place(of: damage)) saknas i Git-arkivet",
        fi: "Git-arkistosta puuttuu objekti \(object)\(place(of: damage))",
        en: "the object \(object)\(place(of: damage)) is missing from the Git repository")
    case (false, _):
      say(
        sv: "objektet \(object)\(place(of: damage)) i Git-arkivet är skadat",
        fi: "Git-arkiston objekti \(object)\(place(of: damage)) on vioittunut",
        en: "the object \(object)\(place(of: damage)) in the Git repository is damaged")
    }
  }

  /// The file and the commit that an object belongs to, in parentheses; nothing where neither is
  /// known.
  private func place(of damage: Damage) -> RichText {
    var parts: [RichText] = []
    if let path = damage.path { parts.append("\(path, .path)") }
    if let commit = damage.commit {
      parts.append(
        commit == damage.object ? "commit" : "commit \(commit.abbreviated(to: 12), .objectID)")
    }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }

  private func remedy(_ damage: Damage) -> RichText {
    damage.isPartialClone
      ? say(
        sv: "\(Self.makeWhole, .command) gör klonen hel",
        fi: "\(Self.makeWhole, .command) täydentää kloonin",
        en: "\(Self.makeWhole, .command) makes the clone whole")
      : say(
        sv: "\("git fsck", .command) visar allt som är skadat; ta det från en annan klon eller en "
          + "säkerhetskopia",
        fi: "\("git fsck", .command) näyttää kaiken vioittuneen; ota se toisesta kloonista tai "
          + "varmuuskopiosta",
        en: "\("git fsck", .command) shows all that is damaged; take it from another clone or a "
          + "backup")
  }

  /// What stands below a history in which something could not be read.
  package func missing(_ damage: Damage) -> RichText {
    say(
      sv: "Något fattas här: \(sentence(damage))", fi: "Tästä puuttuu jotain: \(sentence(damage))",
      en: "Something is missing here: \(sentence(damage))")
  }

  /// That git shows another history than the one that was committed.
  ///
  /// - Parameter grafts: Whether it is because of `info/grafts`, and not of `git replace`.
  /// - Returns: The sentence.
  package func shownUnreplaced(grafts: Bool) -> RichText {
    grafts
      ? say(
        sv: "git visar här en annan historik, enligt filen info/grafts; "
          + "detta är den som har sparats",
        fi: "git näyttää tässä toisen historian tiedoston info/grafts mukaan; "
          + "tämä on se, joka on tallennettu",
        en: "git shows another history here, by the file info/grafts; "
          + "this is the one that was committed")
      : say(
        sv: "git visar här en annan historik, med det som "
          + "\("git replace --list", .command) räknar upp; detta är den som har sparats",
        fi: "git näyttää tässä toisen historian, jossa on komennon "
          + "\("git replace --list", .command) luettelemat korvaukset; "
          + "tämä on se, joka on tallennettu",
        en: "git shows another history here, with what "
          + "\("git replace --list", .command) lists; this is the one that was committed")
  }
}
