internal import Diagnostics
package import RegisterModel
package import Rendering

/// What is said of findings that are mended unasked.
extension Messages {
  /// The line that says how many findings can be mended unasked.
  package func fixOffer(_ number: Int) -> RichText {
    say(
      sv: "\("dataregister check --fix", .command) rättar \(number) av dem",
      fi: "\("dataregister check --fix", .command) korjaa niistä \(number)",
      en: "\("dataregister check --fix", .command) corrects \(number) of them")
  }

  /// The line above what was mended in a file.
  ///
  /// No number stands behind the path, or an editor would take it for a line.
  package func mended(_ number: Int, in path: String) -> RichText {
    say(
      sv: "\(number) \(number == 1 ? "ställe" : "ställen") rättades i \(path, .path)",
      fi: "\(number) \(number == 1 ? "kohta" : "kohtaa") korjattiin tiedostossa \(path, .path)",
      en: "\(number) \(number == 1 ? "thing was" : "things were") corrected in \(path, .path)")
  }

  /// What was mended, and how.
  package func sentence(_ fix: MendedFile.MadeFix) -> RichText {
    let (line, finding) = (fix.location.line, sentence(fix.finding))
    return say(
      sv: "rad \(line): \(finding) – \(done(fix.title))",
      fi: "rivi \(line): \(finding) – \(done(fix.title))",
      en: "line \(line): \(finding) – \(done(fix.title))")
  }

  /// What was done to mend something.
  private func done(_ title: Fix.Title) -> RichText {
    switch title {
    case .replace(let text):
      say(
        sv: "ersatt med \(quoted: text)", fi: "korvattu: \(quoted: text)",
        en: "replaced with \(quoted: text)")
    case .addColon: say(sv: "kolon tillagt", fi: "kaksoispiste lisätty", en: "colon added")
    case .indentLines: say(sv: "indrag tillagt", fi: "sisennetty", en: "indented")
    case .splitItems:
      say(
        sv: "varje värde står nu på en egen rad", fi: "kukin arvo on nyt omalla rivillään",
        en: "each value now has a line of its own")
    case .remove: say(sv: "borttaget", fi: "poistettu", en: "taken away")
    case .format:
      say(
        sv: "skrivet i standardform", fi: "kirjoitettu vakiomuotoon",
        en: "written in canonical form")
    }
  }
}
