internal import RegisterHistory
package import Rendering

/// What Git's hooks say to whoever commits, merges or checks out.
extension Messages {
  /// That a commit was stopped, since what is staged has errors.
  package var stagedHasErrors: RichText {
    say(
      sv: "ingen commit gjordes: det som är köat har fel",
      fi: "committia ei tehty: valmistellussa on virheitä",
      en: "nothing was committed: what is staged has errors")
  }

  /// The commands that mend errors of staged files.
  ///
  /// - Parameters:
  ///   - mend: The command that mends the files.
  ///   - stage: The command that stages them.
  ///   - errors: How many errors it mends.
  /// - Returns: The sentence.
  package func mendStaged(_ mend: String, then stage: String, errors: Int) -> RichText {
    say(
      sv: "\(mend, .command) rättar \(errors) av felen i mappen, och \(stage, .command) köar "
        + "rättelsen; gör sedan commit på nytt",
      fi: "\(mend, .command) korjaa kansion tiedostoista \(errors) "
        + "\(errors == 1 ? "virheen" : "virhettä"), ja \(stage, .command) valmistelee korjauksen; "
        + "tee sitten commit uudelleen",
      en: "\(mend, .command) corrects \(errors) of the errors in the folder, and "
        + "\(stage, .command) stages that; then commit again")
  }

  /// The command that stages files which somebody has to correct by hand.
  package func correctStaged(then stage: String) -> RichText {
    say(
      sv: "rätta, köa med \(stage, .command) och gör commit på nytt",
      fi: "korjaa, valmistele komennolla \(stage, .command) ja tee commit uudelleen",
      en: "correct, stage with \(stage, .command) and commit again")
  }

  /// Files that lie in the folder otherwise than they are staged.
  package func differsInFolder(_ paths: [String]) -> RichText {
    say(
      sv: "i mappen är innehållet ett annat än det som är köat och kontrolleras här: "
        + "\(quoted: paths, .path)",
      fi: "kansiossa sisältö on toinen kuin valmisteltu, joka tässä tarkistetaan: "
        + "\(quoted: paths, .path)",
      en: "the folder holds other content than what is staged and checked here: "
        + "\(quoted: paths, .path)")
  }

  /// Files of which Git still has several versions after a merge.
  package func unmerged(_ paths: [String]) -> RichText {
    say(
      sv: "sammanslagningen är inte avgjord i \(quoted: paths, .path)",
      fi: "yhdistämistä ei ole ratkaistu: \(quoted: paths, .path)",
      en: "the merge is not resolved in \(quoted: paths, .path)")
  }

  /// The command that shows warnings and notes of what is staged.
  package func showsStaged(_ command: String) -> RichText {
    say(
      sv: "\(command, .command) visar dem", fi: "\(command, .command) näyttää ne",
      en: "\(command, .command) shows them")
  }

  /// That a commit was stopped, since its message holds something that may not be kept.
  package var messageHasErrors: RichText {
    say(
      sv: "ingen commit gjordes: rätta meddelandet", fi: "committia ei tehty: korjaa viesti",
      en: "nothing was committed: correct the message")
  }

  /// What a commit's message is called.
  package var commitMessage: String {
    word(sv: "commit-meddelandet", fi: "commit-viesti", en: "the commit message")
  }

  /// That a message names no decision.
  package var decisionMissing: RichText {
    let line: RichText = "\(quoted: UndecidedChange.trailer, .fieldName)"
    return say(
      sv: "meddelandet saknar raden \(line): schemat kräver ett beslut när detta ändras",
      fi: "viestistä puuttuu rivi \(line): skeema vaatii päätöksen, kun tämä muuttuu",
      en: "the message lacks the line \(line): the schema wants a decision when this changes")
  }

  /// How a decision is written into a message.
  package var writeDecision: RichText {
    let line = "\(UndecidedChange.trailer): § 45/2026"
    return say(
      sv: "skriv beslutet sist i meddelandet, på en egen rad efter en tom rad: \(line, .command)",
      fi: "kirjoita päätös viestin loppuun omalle rivilleen tyhjän rivin jälkeen: "
        + "\(line, .command)",
      en: "write the decision at the end of the message, on a line of its own after an empty "
        + "line: \(line, .command)")
  }

  /// The command that opens the message of a commit that was stopped.
  ///
  /// A hook is not told with which options the commit was to be made: without them the command would
  /// commit something else, or nothing.
  package func reopensMessage(_ command: String) -> RichText {
    let (all, amend) = (RichText("-a", .command), RichText("--amend", .command))
    return say(
      sv: "det som skrevs finns kvar: \(command, .command) öppnar det igen; lägg till \(all), "
        + "\(amend) eller filerna, om de fanns med i ditt kommando",
      fi: "kirjoitettu viesti on tallessa: \(command, .command) avaa sen uudelleen; lisää \(all), "
        + "\(amend) tai tiedostot, jos ne olivat mukana komennossasi",
      en: "what was written is kept: \(command, .command) opens it again; add \(all), \(amend) or "
        + "the files if your command had them")
  }

  /// A register and the field that changes in it.
  package func place(_ register: String, _ field: RichText) -> RichText {
    "\(register, .registerName): \(field)"
  }

  /// The heading of what a merge or a checkout changed in the registers, by the folder that they lie
  /// in, where that is not the top.
  package func registersChanged(in root: String) -> RichText {
    root.isEmpty
      ? say(
        sv: "Registren har ändrats:", fi: "Rekisterit muuttuivat:", en: "The registers changed:")
      : say(
        sv: "Registren i \(quoted: root, .path) har ändrats:",
        fi: "Rekisterit muuttuivat kansiossa \(quoted: root, .path):",
        en: "The registers in \(quoted: root, .path) changed:")
  }

  /// The label of changes of the schema.
  package var schemaLabel: RichText { RichText(schema) }

  /// The command that shows changes in full.
  package func showsChanges(_ command: String) -> RichText {
    say(
      sv: "\(command, .command) visar ändringarna", fi: "\(command, .command) näyttää muutokset",
      en: "\(command, .command) shows the changes")
  }

  /// Folders whose registers changed and of which nothing more is told.
  package func moreFolders(_ number: Int) -> RichText {
    say(
      sv:
        "Också registren i \(number == 1 ? "1 annan mapp" : "\(number) andra mappar") har ändrats",
      fi: "Myös \(number == 1 ? "1 muun" : "\(number) muun") kansion rekisterit muuttuivat",
      en: "The registers in \(number == 1 ? "1 other folder" : "\(number) other folders") changed "
        + "too")
  }

  /// That a hook which only helps could not.
  package func courtesyFailed(_ reason: RichText) -> RichText {
    say(
      sv: "registren kunde inte läsas, men Git går vidare: \(reason)",
      fi: "rekistereitä ei voitu lukea, mutta Git jatkaa: \(reason)",
      en: "the registers could not be read, but Git goes on: \(reason)")
  }
}
