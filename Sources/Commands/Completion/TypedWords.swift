/// The words of a command that is being typed, up to the cursor, without what a shell reads away.
struct TypedWords: Hashable {
  /// The words before the one at the cursor.
  private(set) var words: [String] = []
  /// The word at the cursor, as far as it is typed; empty after white space.
  private(set) var current = ""
  /// The same word as it stands in the line, with its quotation marks.
  private(set) var raw = ""
  /// The quotation mark that is open at the cursor.
  private(set) var quote: Character?

  /// Takes words that a shell has parted.
  init(_ words: [String]) {
    self.words = Array(words.dropLast())
    current = words.last ?? ""
    raw = current
  }

  /// Parts a line as a POSIX shell does, as far as words go: nothing is expanded, and what stands
  /// before `;`, `|` or `&` is another command.
  init(line: String) {
    var isInWord = false
    var rest = Substring(line)
    while let letter = rest.popFirst() {
      if let open = quote {
        raw.append(letter)
        if letter == open {
          quote = nil
        } else if letter == "\\", open == "\"", let next = rest.first, "\"\\$`".contains(next) {
          raw.append(rest.removeFirst())
          current.append(next)
        } else {
          current.append(letter)
        }
        continue
      }
      switch letter {
      case " ", "\t", "\n":
        if isInWord { endWord() }
        isInWord = false
      case ";", "|", "&":
        endWord()
        words = []
        isInWord = false
      case "'", "\"":
        (quote, isInWord) = (letter, true)
        raw.append(letter)
      case "\\":
        isInWord = true
        raw.append(letter)
        if let next = rest.popFirst() {
          raw.append(next)
          current.append(next)
        }
      default:
        isInWord = true
        raw.append(letter)
        current.append(letter)
      }
    }
  }

  /// Leaves away everything up to the tool's own name, as `git` and its options; the folder that
  /// Git is told to go to stays, since the tool has the same option for it.
  mutating func dropTool() {
    var folders: [String] = []
    var start = 0
    if words.first.map(Self.name) == "git" {
      start = 1
      while start + 1 < words.count, words[start].hasPrefix("-") {
        let takesValue = Self.gitOptionsWithValue.contains(words[start])
        if words[start] == "-C" { folders += [words[start], words[start + 1]] }
        start += takesValue ? 2 : 1
      }
    }
    let tool = words.indices.dropFirst(start).first { index in
      let name = Self.name(words[index])
      return name == "dataregister" || name == "git-dataregister"
    }
    if let tool { words = folders + words[(tool + 1)...] }
  }

  /// The options of `git` whose value is a word of its own.
  private static let gitOptionsWithValue: Set<String> = [
    "-C", "-c", "--git-dir", "--work-tree", "--namespace", "--config-env",
  ]

  /// The name of a program, without the folder that it is in.
  private static func name(_ word: String) -> String {
    word.split(separator: "/").last.map(String.init) ?? word
  }

  private mutating func endWord() {
    words.append(current)
    (current, raw) = ("", "")
  }

  /// A candidate as it is put in the place of the word at the cursor, in the same quotation marks.
  ///
  /// - Parameters:
  ///   - candidate: The whole word.
  ///   - shown: What Bash holds for the word at the cursor: it begins one anew after `=`, `:` and `@`.
  /// - Returns: What takes the place of that.
  func replacement(_ candidate: String, for shown: String) -> String {
    let whole =
      switch quote {
      case "'":
        "'"
          + candidate.split(separator: "'", omittingEmptySubsequences: false)
          .joined(separator: "'\\''")
      case "\"": "\"" + Self.escaped(candidate) { "\"\\$`".unicodeScalars.contains($0) }
      default: Self.escaped(candidate, where: Self.isSpecial)
      }
    guard raw.hasSuffix(shown) else { return whole }
    let before = raw.dropLast(shown.count)
    return whole.hasPrefix(before) ? String(whole.dropFirst(before.count)) : whole
  }

  private static func escaped(_ text: String, where isSpecial: (Unicode.Scalar) -> Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if isSpecial(scalar) { result.append("\\") }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    " \t\"'\\$`!*?[]{}()<>|&;#~^".unicodeScalars.contains(scalar)
  }
}
