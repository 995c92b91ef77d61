import Foundation
import TestSupport

/// What `install` finds and leaves.
extension Office {
  /// Makes a repository with two registers, and the scripts in `Hooks`, below a folder of the top.
  static func withHooks(below prefix: String = "") throws -> Office {
    var office = try Office()
    for (path, text) in Fixture.twoRegisters { try office.repository.write(prefix + path, text) }
    try FileManager.default.copyItem(
      atPath: "\(packageFolder)/Hooks", toPath: "\(office.repository.path)/\(prefix)Hooks")
    try office.repository.commit("Registren")
    return office
  }

  /// The value of a key as Git reads it; empty where it has none.
  func setting(_ key: String) throws -> String {
    try shell("git config --get \(key)").lines.first ?? ""
  }

  /// The bytes of the configuration, the names in `.git/info` and the status that Git tells.
  func state() throws -> String {
    try shell("cat .git/config; ls -a .git .git/info; git status --porcelain").output
  }
}
