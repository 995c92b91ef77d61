/// A program, its arguments, and the folder where it runs.
package struct Command: Hashable, Sendable, CustomStringConvertible {
  /// The program's path, and its arguments.
  package var words: [String]
  /// The folder, as an absolute path.
  package var folder: String

  /// Makes a command.
  package init(_ words: [String], in folder: String) {
    self.words = words
    self.folder = folder
  }

  /// The command as it would be typed, with the program's name for its path.
  package var description: String {
    let name = words.first?.split(separator: "/").last.map(String.init) ?? ""
    return ([name] + words.dropFirst()).joined(separator: " ")
  }
}
