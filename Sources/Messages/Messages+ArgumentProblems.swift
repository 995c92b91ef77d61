internal import Rendering

/// What is said of the words that a command is given.
extension Messages {
  /// What is wrong with the words, and what to do about it.
  ///
  /// - Parameters:
  ///   - problem: What is wrong.
  ///   - command: The command, whose help is pointed at; `nil` where none is named.
  /// - Returns: What is said.
  func explain(_ problem: ArgumentProblem, of command: String?) -> Explanation {
    let label = { (argument: ArgumentProblem.Argument) in self.label(argument, of: command) }
    let error =
      switch problem {
      case .unknownOption(let name, _) where command != nil:
        say(
          sv: "kommandot har ingen flagga \(quoted: name, .command)",
          fi: "komennolla ei ole valitsinta \(quoted: name, .command)",
          en: "the command has no option \(quoted: name, .command)")
      case .unknownOption(let name, _):
        say(
          sv: "det finns ingen flagga \(quoted: name, .command)",
          fi: "valitsinta \(quoted: name, .command) ei ole",
          en: "there is no option \(quoted: name, .command)")
      case .valueOfFlag(let name, let value):
        say(
          sv: "\(name, .command) tar inget värde, men fick \(quoted: value)",
          fi: "valitsimelle \(name, .command) ei voi antaa arvoa: \(quoted: value)",
          en: "\(name, .command) takes no value, but was given \(quoted: value)")
      case .noValue(let argument):
        say(
          sv: "\(label(argument)) saknar värde", fi: "arvo puuttuu: \(label(argument))",
          en: "\(label(argument)) needs a value")
      case .invalidValue(let value, let argument, _):
        say(
          sv: "\(quoted: value) duger inte som värde för \(label(argument))",
          fi: "\(quoted: value) ei kelpaa arvoksi: \(label(argument))",
          en: "\(quoted: value) cannot be the value of \(label(argument))")
      case .missing(let argument):
        say(
          sv: "\(label(argument)) måste anges", fi: "\(label(argument)) on annettava",
          en: "\(label(argument)) must be given")
      case .needs(let name, let argument):
        say(
          sv: "\(name, .command) kräver \(label(argument))",
          fi: "\(name, .command) vaatii valitsimen \(label(argument))",
          en: "\(name, .command) needs \(label(argument))")
      case .exclusive(let one, let other):
        say(
          sv: "\(one, .command) och \(other, .command) kan inte användas tillsammans",
          fi: "valitsimia \(one, .command) ja \(other, .command) ei voi käyttää yhdessä",
          en: "\(one, .command) and \(other, .command) cannot be used together")
      case .tooManyWords(let words):
        say(
          sv: "överflödigt på kommandoraden: \(quoted: words)",
          fi: "ylimääräistä komentorivillä: \(quoted: words)",
          en: "unexpected on the command line: \(quoted: words)")
      case .other(let text): RichText(text)
      }
    return Explanation(error, remedy(of: problem), seeHelp(of: command))
  }

  private func remedy(of problem: ArgumentProblem) -> RichText {
    switch problem {
    case .unknownOption(_, let suggestion?): didYouMean(suggestion)
    case .invalidValue(_, _, let possible) where !possible.isEmpty:
      say(
        sv: "möjliga värden: \(possible.joined(separator: ", "))",
        fi: "mahdolliset arvot: \(possible.joined(separator: ", "))",
        en: "possible values: \(possible.joined(separator: ", "))")
    default: RichText()
    }
  }

  /// An argument as help shows it.
  private func label(_ argument: ArgumentProblem.Argument, of command: String?) -> RichText {
    let words = [
      argument.option,
      argument.value.map { placeholder($0, of: command.flatMap(CommandName.init)) },
    ]
    return RichText(words.compactMap(\.self).joined(separator: " "), .command)
  }

  private func seeHelp(of command: String?) -> RichText {
    guard let command else { return seeHelp }
    return say(
      sv: "\("dataregister \(command) --help", .command) visar hur kommandot används",
      fi: "\("dataregister \(command) --help", .command) näyttää, miten komentoa käytetään",
      en: "\("dataregister \(command) --help", .command) shows how the command is used")
  }
}
