import Diagnostics
import Foundation
import Messages
import Rendering
import Scaffold
import TestSupport
import Testing

/// The scripts that Git calls, as they are written and as they are shipped.
@Suite("The scripts in Hooks") struct HookScriptTests {
  private static let packageFolder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  @Test(arguments: GitHook.allCases)
  func theShippedScriptIsTheOneThatInitWrites(hook: GitHook) throws {
    let path = "\(HookScript.folder)/\(hook.rawValue)"
    #expect(try GoldenFile.difference(of: HookScript(hook).text, from: path) == nil)
    #expect(FileManager.default.isExecutableFile(atPath: "\(Self.packageFolder)/\(path)"))
  }

  @Test(.enabled(if: !Program.isInstalled), arguments: GitHook.allCases)
  func withoutTheToolAScriptSaysWhatToDoInThreeLanguages(hook: GitHook) throws {
    let folder = try TemporaryFolder()
    let run = try script(hook, in: folder, path: "/nonexistent")
    #expect(run.status == (hook.refuses ? 1 : 0))
    #expect(run.output.isEmpty)
    for language in Language.allCases {
      let messages = Messages(language)
      let explanation = messages.missingTool(for: hook)
      let kind = hook.refuses ? messages.errorWord : messages.word(.note)
      #expect(run.errors.contains("\(kind): \(explanation.error.plainText)\n"))
      for hint in explanation.hints {
        #expect(run.errors.contains("\(messages.hintWord): \(hint.plainText)\n"))
      }
    }
  }

  @Test(arguments: GitHook.allCases)
  func aScriptHandsItsArgumentsAndItsInputToTheTool(hook: GitHook) throws {
    let folder = try TemporaryFolder()
    let bin = folder.path("home of å/.local/bin")
    try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
    let tool = "#!/bin/sh\nprintf '<%s>' \"$@\"\nread line && printf '%s' \"$line\"\nexit 7\n"
    try tool.write(toFile: "\(bin)/dataregister", atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: "\(bin)/dataregister")
    let run = try script(hook, in: folder, path: "/usr/bin:/bin", "a b", "$(c)", "", input: "in\n")
    #expect(run.output == "<hook><\(hook.rawValue)><a b><$(c)><>in")
    #expect(run.status == 7)
  }

  /// Runs a script with a folder `home of å` as the home.
  private func script(
    _ hook: GitHook, in folder: borrowing TemporaryFolder, path: String, _ arguments: String...,
    input: String = ""
  ) throws -> Program.Run {
    let file = folder.path(hook.rawValue)
    try HookScript(hook).text.write(toFile: file, atomically: false, encoding: .utf8)
    let words = ([file] + arguments).map { "'\($0)'" }.joined(separator: " ")
    var shell = Program(in: folder.path)
    shell.environment = ["SEARCHED": path, "HOME": folder.path("home of å")]
    return try shell.shell("printf %s '\(input)' | PATH=$SEARCHED /bin/sh \(words)")
  }
}
