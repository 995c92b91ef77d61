import Foundation
import Testing

/// Whoever opens a source reads first what it is for.
struct OpeningSentencesTests {
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
}
