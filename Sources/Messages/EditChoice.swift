package import Rendering
internal import RegisterModel

/// What can be done with a file that has errors after it was edited.
package enum EditChoice: CaseIterable, Hashable, Sendable {
  /// It is opened in the editor again.
  case again
  /// It stays as it is.
  case keep
  /// It becomes what it was before.
  case undo
}

extension Messages {
  /// The question what is to be done with a file that has errors.
  package var whatNow: RichText {
    let choices = EditChoice.allCases.map { choice in
      let word = word(choice)
      return "[\(String(word.prefix(1)), .command)]\(String(word.dropFirst()))" as RichText
    }.joined(separator: ", ")
    return say(
      sv: "Filen innehåller fel. Välj \(choices): ",
      fi: "Tiedostossa on virheitä. Mitä tehdään: \(choices)? ",
      en: "The file has errors. What now: \(choices)? ")
  }

  /// What an answer means: a choice by its first letter, its first word or all of it.
  ///
  /// Nothing typed means editing again. It is `nil` where the answer means nothing.
  package func choice(_ answer: String) -> EditChoice? {
    let answer = FoldedName(WhiteSpace.folded(answer)).text
    if answer.isEmpty { return .again }
    return EditChoice.allCases.first { choice in
      let words = word(choice)
      return [words.prefix(1), words.prefix { $0 != " " }, words[...]].contains { $0 == answer }
    }
  }

  private func word(_ choice: EditChoice) -> String {
    switch choice {
    case .again: word(sv: "redigera igen", fi: "muokkaa uudelleen", en: "edit again")
    case .keep: word(sv: "behåll som den är", fi: "säilytä näin", en: "keep as it is")
    case .undo: word(sv: "ångra ändringarna", fi: "peru muutokset", en: "undo the changes")
    }
  }
}
