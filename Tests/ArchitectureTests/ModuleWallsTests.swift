import Foundation
import Testing

@Suite("The walls between modules") struct ModuleWallsTests {
  @Test("every import in the sources goes the way of an arrow")
  func importsFollowTheArrows() throws {
    let files = try SourceFiles.all()
    #expect(files.count > 50)
    for (module, file) in files {
      let source = try String(contentsOf: file, encoding: .utf8)
      for imported in ImportLine.modules(of: source) {
        #expect(
          ModuleWalls.allow(module, toImport: imported),
          "\(module) must not import \(imported): \(file.lastPathComponent)")
      }
    }
  }

  @Test("every module of the package stands in the table")
  func everyModuleIsKnown() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: SourceFiles.folder.path)
      .filter { !$0.hasPrefix(".") && !$0.hasSuffix(".docc") }
    #expect(Set(folders).isSubset(of: ModuleWalls.ours.keys), "\(folders)")
  }

  @Test("no arrow goes back to where it came from")
  func arrowsMakeNoCircle() {
    var reached = ModuleWalls.ours
    for _ in reached.keys {
      for (module, imported) in reached {
        reached[module] = imported.reduce(into: imported) { all, next in
          all.formUnion(reached[next] ?? [])
        }
      }
    }
    for (module, all) in reached {
      #expect(!all.contains(module))
      #expect(all.isSubset(of: ModuleWalls.ours.keys))
    }
  }

  @Test(
    "an import through a wall is seen, however it is written",
    arguments: [
      ("RegisterSyntax", "import RegisterModel"),
      ("Diagnostics", "public import RegisterSyntax"),
      ("Files", "@preconcurrency internal import RegisterModel // why not"),
      ("RegisterHistory", "  package import CGit2"),
      ("RegisterModel", "import struct SystemPackage.FilePath"),
      ("Rendering", "private\timport Glibc;"),
      ("Commands", "import Foundation"),
      ("Presentation", "import FoundationEssentials"),
      ("Presentation", "import Commands"),
      ("dataregister", "import RegisterModel"),
      ("Commands", "import SomethingNew"),
      ("SomethingNew", "import Diagnostics"),
    ])
  func wallsStopImports(module: String, line: String) throws {
    let imported = try #require(ImportLine.module(of: line[...]))
    #expect(!ModuleWalls.allow(module, toImport: imported))
  }

  @Test(
    "an import along an arrow passes",
    arguments: [
      ("RegisterModel", "public import Diagnostics"),
      ("Git", "internal import CGit2"),
      ("Files", "import func Glibc.open"),
      ("Commands", "import ArgumentParser"),
      ("dataregister", "import Commands"),
    ])
  func arrowsLetImportsPass(module: String, line: String) throws {
    let imported = try #require(ImportLine.module(of: line[...]))
    #expect(ModuleWalls.allow(module, toImport: imported))
  }

  @Test(
    "a line that only speaks of importing imports nothing",
    arguments: ["// import Git", "let import = 1", "#if canImport(Glibc)", "", "important()"])
  func otherLinesImportNothing(line: String) {
    #expect(ImportLine.module(of: line[...]) == nil)
  }
}
