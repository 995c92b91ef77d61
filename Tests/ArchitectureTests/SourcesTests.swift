import Foundation
import Testing

/// Whoever looks for something finds its source by the name, and reads first what it is for.
struct SourcesTests {
  @Test func `Each source opens with what it is for`() throws {
    let files = try SourceFiles.all()
    #expect(files.count > 50)
    for (module, file) in files where file.lastPathComponent != "main.swift" {
      let source = try String(contentsOf: file, encoding: .utf8)
      let first = source.split(separator: "\n").first { line in
        ImportLine.module(of: line) == nil && (!line.hasPrefix("//") || line.hasPrefix("///"))
      }
      #expect(first?.hasPrefix("/// ") == true, "\(module): \(file.lastPathComponent)")
    }
  }

  @Test func `Each source is named for a type in it, or for one that it extends and what with`()
    throws
  {
    for (module, file) in try SourceFiles.all() {
      let source = try String(contentsOf: file, encoding: .utf8)
      let declared = source.matches(
        of: /(?m)^(?:[a-z@][^\n={]* )?(?:struct|enum|class|actor|protocol) (\w+)/)
      let extended = source.matches(of: /(?m)^(?:[a-z]+ )?extension (\[?)([\w.]+)/)
      // A function of its own belongs to no type.
      if declared.isEmpty, extended.isEmpty { continue }
      let parts = file.deletingPathExtension().lastPathComponent.split(separator: "+")
      let declares = declared.contains { $0.1 == parts[0] }
      let extends = extended.contains { match in
        let name = match.1.isEmpty ? match.2 : "Array"
        return name == parts[0] || name.hasPrefix("\(parts[0]).")
      }
      #expect(
        parts.count == 1 ? declares : declares || extends,
        "\(module): \(file.lastPathComponent)")
    }
  }
}
