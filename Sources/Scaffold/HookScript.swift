internal import Diagnostics
package import Messages
internal import Rendering

/// The script that Git calls at a moment: a few lines of POSIX shell that find the tool and hand
/// over to it.
///
/// All are made of one template. They depend on no folder and on no language: where the tool is
/// missing, a script says so in all three.
package struct HookScript: Hashable, Sendable {
  /// The moment, whose name the script's file has.
  package let hook: GitHook

  /// The script for a moment.
  package init(_ hook: GitHook) { self.hook = hook }

  /// The folder of the scripts, beside `Registers`.
  package static let folder = "Hooks"

  /// What the file holds.
  package var text: String {
    """
    #!/bin/sh
    # \(purpose)
    # "dataregister init" writes this file and "dataregister install" switches it on.

    \(SearchPath.assignment)
    export PATH

    if ! command -v dataregister >/dev/null 2>&1; then
      printf '%s\\n' \\
    \(missingTool) >&2
      exit \(hook.refuses ? 1 : 0)
    fi
    exec dataregister hook \(hook.rawValue) "$@"

    """
  }

  /// What the script is for, in a sentence that is one line of a comment.
  private var purpose: String {
    switch hook {
    case .preCommit: "Stops a commit whose staged registers have errors."
    case .prepareCommitMessage: "Proposes a message for a commit, from what it changes."
    case .commitMessage: "Stops a commit whose message may not be kept."
    case .prePush: "Stops a push of registers that have errors."
    case .postMerge: "Tells what a merge changed in the registers."
    case .postCheckout: "Tells what differs in the registers that were checked out."
    case .preReceive: "For a server: refuses a push in which any commit has errors."
    }
  }

  /// What is said without the tool: the words of a `printf`, a line each.
  private var missingTool: String {
    let lines = Language.allCases.flatMap { language in
      let messages = Messages(language)
      let explanation = messages.missingTool(for: hook)
      let kind = hook.refuses ? messages.errorWord : messages.word(Severity.note)
      return ["\(kind): \(explanation.error.plainText)"]
        + explanation.hints.map { "\(messages.hintWord): \($0.plainText)" }
    }
    return lines.map { "    \(ShellWord.quoted($0))" }.joined(separator: " \\\n")
  }
}
