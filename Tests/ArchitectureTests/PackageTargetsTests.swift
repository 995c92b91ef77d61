import Foundation
import Testing

@Suite("The targets of the package") struct PackageTargetsTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// What each target declares.
  private static func declared() throws -> [String: Set<String>] {
    let manifest = root.appending(path: "Package.swift")
    return PackageTargets.dependencies(in: try String(contentsOf: manifest, encoding: .utf8))
  }

  /// What the files of a target import.
  private static func imported(by target: String) throws -> Set<String> {
    let folders = ["Sources", "Tests"].map { root.appending(path: $0).appending(path: target) }
    return try folders.reduce(into: []) { imported, folder in
      let paths =
        FileManager.default.enumerator(atPath: folder.path)?
        .compactMap { $0 as? String } ?? []
      for path in paths where path.hasSuffix(".swift") {
        let source = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        imported.formUnion(ImportLine.modules(of: source))
      }
    }
  }

  @Test("a target declares what its files import, and nothing else")
  func targetsDeclareWhatTheyImport() throws {
    let targets = try Self.declared()
    #expect(targets.count > 35)
    // What is declared nowhere comes with the compiler, or is a line of some other language in a text.
    let known = targets.values.reduce(into: Set(targets.keys)) { $0.formUnion($1) }
    for (target, declared) in targets {
      let imported = try Self.imported(by: target).intersection(known)
      let needed = imported.union(PackageTargets.unimported[target] ?? [])
      #expect(needed.subtracting(declared) == [], "\(target) imports these and declares them not")
      #expect(declared.subtracting(needed) == [], "\(target) declares these and imports them not")
    }
  }

  @Test("what may be imported is what the sources import")
  func wallsHaveNoUnusedDoors() throws {
    for (module, allowed) in ModuleWalls.ours {
      let unused = allowed.subtracting(try Self.imported(by: module))
      #expect(unused == [], "\(module) may import these and does not")
    }
    for (imported, modules) in ModuleWalls.others {
      for module in modules {
        #expect(try Self.imported(by: module).contains(imported), "\(module), \(imported)")
      }
    }
  }

  @Test("dependencies are read from the manifest, with products by their own names")
  func manifestIsRead() {
    let manifest = """
      targets: [
        .target(name: "A", swiftSettings: house),
        .systemLibrary(name: "CB", providers: [.apt(["libb-dev"])]),
        .testTarget(
          name: "ATests",
          dependencies: [
            "A", .product(name: "Mustache", package: "swift-mustache"),
          ], exclude: ["Golden"]),
      ]
      """
    #expect(
      PackageTargets.dependencies(in: manifest) == ["A": [], "ATests": ["A", "Mustache"]])
  }
}
