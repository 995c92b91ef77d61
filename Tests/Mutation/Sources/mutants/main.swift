import Foundation

// `mutants [--text] FILE...`: the mutants of the files as JSON, one a line. With --text, the text of
// string literals is changed too.

var files = CommandLine.arguments.dropFirst()
let changesText = files.first == "--text"
if changesText { files.removeFirst() }
let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
for file in files {
  let source = try String(contentsOfFile: file, encoding: .utf8)
  let finder = try MutantFinder(in: source, of: file, changesText: changesText)
  for mutant in finder.found {
    print(String(decoding: try encoder.encode(mutant), as: UTF8.self))
  }
}
