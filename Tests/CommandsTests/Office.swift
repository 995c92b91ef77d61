import Foundation
import TestSupport

/// A repository of registers, and the program that is run in it.
struct Office: ~Copyable {
  /// The repository.
  var repository: RepositoryBuilder

  /// Makes a repository with some files, none of them committed.
  init(_ files: [String: String] = [:]) throws {
    let repository = try RepositoryBuilder()
    for (path, text) in files { try repository.write(path, text) }
    self.repository = repository
  }

  /// Makes a repository with a schema and two registers, committed.
  static func withTwoRegisters() throws -> Office {
    var office = try Office(Fixture.twoRegisters)
    try office.repository.commit("Första registren")
    return office
  }

  /// Makes a repository with the registers that are shipped, committed.
  static func withShippedRegisters() throws -> Office {
    var office = try Office()
    try FileManager.default.copyItem(
      atPath: "\(packageFolder)/Registers", toPath: "\(office.repository.path)/Registers")
    try office.repository.commit("Registren")
    return office
  }

  /// Makes a repository with the schema that is shipped and no register, committed.
  static func withShippedSchema() throws -> Office {
    let schema = "Registers/register.schema"
    var office = try Office([
      schema: try String(contentsOfFile: "\(packageFolder)/\(schema)", encoding: .utf8)
    ])
    try office.repository.commit("Schemat")
    return office
  }

  /// The folder of the package that is tested.
  static let packageFolder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// Runs the program in the working tree.
  func callAsFunction(_ arguments: String...) throws -> Program.Run {
    try Program(in: repository.path).run(arguments)
  }

  /// Runs the program in a folder of the working tree, with some variables.
  func run(
    _ arguments: String..., in folder: String = "", environment: [String: String] = [:]
  ) throws -> Program.Run {
    var program = Program(in: "\(repository.path)/\(folder)")
    program.environment = environment
    return try program.run(arguments)
  }

  /// Runs a shell script in the working tree, in which `dataregister` is the program.
  func shell(_ script: String) throws -> Program.Run {
    try Program(in: repository.path).shell(script)
  }

  /// Reads a file of the working tree.
  func read(_ path: String) throws -> String {
    try String(contentsOfFile: "\(repository.path)/\(path)", encoding: .utf8)
  }

  /// Writes a file of the working tree with one text in the place of another.
  func edit(_ path: String, _ old: String, to new: String) throws {
    try repository.write(path, try read(path).replacingOccurrences(of: old, with: new))
  }
}
