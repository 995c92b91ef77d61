internal import Rendering

/// What a script of `Hooks/` says by itself where it finds no tool that could say it.
extension Messages {
  /// That the tool was not found, what is not done therefore, and what to do about it.
  package func missingTool(for hook: GitHook) -> Explanation {
    let name = "dataregister"
    let error =
      switch hook {
      case .preCommit:
        say(
          sv: "\(name, .command) hittades inte, så de köade registren kontrollerades inte.",
          fi: "ohjelmaa \(name, .command) ei löytynyt, joten valmisteltuja rekistereitä ei "
            + "tarkistettu.",
          en: "\(name, .command) was not found, so the staged registers were not checked.")
      case .prepareCommitMessage:
        say(
          sv: "\(name, .command) hittades inte, så inget meddelande föreslås.",
          fi: "ohjelmaa \(name, .command) ei löytynyt, joten viestiä ei ehdoteta.",
          en: "\(name, .command) was not found, so no message is proposed.")
      case .commitMessage:
        say(
          sv: "\(name, .command) hittades inte, så meddelandet kontrollerades inte.",
          fi: "ohjelmaa \(name, .command) ei löytynyt, joten viestiä ei tarkistettu.",
          en: "\(name, .command) was not found, so the message was not checked.")
      case .prePush, .preReceive:
        say(
          sv: "\(name, .command) hittades inte, så det som skickas kontrollerades inte.",
          fi: "ohjelmaa \(name, .command) ei löytynyt, joten lähetettävää ei tarkistettu.",
          en: "\(name, .command) was not found, so what is pushed was not checked.")
      case .postMerge, .postCheckout:
        say(
          sv: "\(name, .command) hittades inte, så ändringarna i registren visas inte.",
          fi: "ohjelmaa \(name, .command) ei löytynyt, joten rekisterien muutoksia ei näytetä.",
          en: "\(name, .command) was not found, so the changes of the registers are not shown.")
      }
    return Explanation(error, hints: [installTool(for: hook)] + without(hook))
  }

  /// How the tool is found the next time.
  private func installTool(for hook: GitHook) -> RichText {
    hook == .preReceive
      ? say(
        sv: "serverns administratör ska installera dataregister, eller lägga dess mapp i PATH.",
        fi: "palvelimen ylläpitäjän on asennettava dataregister tai lisättävä sen kansio "
          + "PATH-muuttujaan.",
        en: "the server's administrator should install dataregister, or put its folder on the "
          + "PATH.")
      : say(
        sv: "installera dataregister, eller lägg dess mapp i PATH.",
        fi: "asenna dataregister tai lisää sen kansio PATH-muuttujaan.",
        en: "install dataregister, or put its folder on the PATH.")
  }

  /// How to go on without the hook, where it stops anything.
  private func without(_ hook: GitHook) -> [RichText] {
    switch hook {
    case .preCommit, .commitMessage:
      let command = "git commit --no-verify"
      return [
        say(
          sv: "\(command, .command) sparar utan kontroll.",
          fi: "\(command, .command) tallentaa ilman tarkistusta.",
          en: "\(command, .command) commits without the check.")
      ]
    case .prePush:
      let command = "git push --no-verify"
      return [
        say(
          sv: "\(command, .command) skickar utan kontroll.",
          fi: "\(command, .command) lähettää ilman tarkistusta.",
          en: "\(command, .command) pushes without the check.")
      ]
    case .preReceive, .prepareCommitMessage, .postMerge, .postCheckout: return []
    }
  }
}
