import Foundation
import Scaffold
import TestSupport

/// A repository whose registers the real Git shows and merges through the drivers, set as in a clone
/// of an officer's: the tool is in `~/.local/bin`, and not on the PATH.
struct MergingOffice: ~Copyable {
  var office: Office
  /// The folder that holds `Registers`, with a slash at its end; empty for the top.
  let root: String

  /// Makes a repository with two registers on `main`.
  ///
  /// - Parameters:
  ///   - root: The folder that holds `Registers`; empty for the top.
  ///   - program: What is called `dataregister`: the program, a script, or nothing at all.
  /// - Throws: What git complains of.
  init(root: String = "", program: Tool = .program) throws {
    let folder = root.isEmpty ? "" : "\(root)/"
    self.root = folder
    var files = Dictionary(
      uniqueKeysWithValues: Fixture.twoRegisters.map { (folder + $0.key, $0.value) })
    files["\(folder).gitattributes"] = GitDrivers.attributes.map { $0 + "\n" }.joined()
    var office = try Office(files)
    for setting in GitDrivers.settings {
      try office.repository.git("config", setting.key, setting.value)
    }
    try office.repository.commit("Första registren")
    let bin = "\(office.repository.beside("home"))/.local/bin"
    try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
    let place = "\(bin)/dataregister"
    switch program {
    case .program:
      try FileManager.default.createSymbolicLink(
        atPath: place, withDestinationPath: Program.path)
    case .script(let text):
      try "#!/bin/sh\n\(text)\n".write(toFile: place, atomically: false, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: place)
    case .nothing: break
    }
    self.office = office
  }

  /// What is called `dataregister`.
  enum Tool {
    case program
    case script(String)
    case nothing
  }

  /// The home of whoever calls Git.
  var home: String { office.repository.beside("home") }

  /// The path of a register's file from the top.
  func path(_ register: String = "aura") -> String { "\(root)Registers/\(register).register" }

  /// Reads a register.
  func read(_ register: String = "aura") throws -> String { try office.read(path(register)) }

  /// Runs a script at the top of the working tree, in which Git finds the program as an officer's
  /// does.
  func shell(_ script: String, locale: String = "en_GB.UTF-8") throws -> Program.Run {
    var program = Program(in: office.repository.path)
    program.environment = ["HOME": home, "PATH": "/usr/bin:/bin", "LANG": locale]
    return try program.shell(script)
  }

  /// Makes a branch on which a register was edited, and checks out `main` again.
  ///
  /// - Parameters:
  ///   - name: The branch.
  ///   - start: The revision that the branch begins at.
  ///   - register: The register.
  ///   - edits: Pairs of an old and a new text.
  /// - Throws: What git complains of.
  mutating func branch(
    _ name: String, from start: String = "main", _ register: String = "aura",
    _ edits: (old: String, new: String)...
  ) throws {
    try office.repository.git("checkout", "--quiet", "-b", name, start)
    for edit in edits { try office.edit(path(register), edit.old, to: edit.new) }
    try office.repository.commit(name)
    try office.repository.checkout("main")
  }
}
