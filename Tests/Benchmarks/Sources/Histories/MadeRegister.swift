/// A register that is made up: what its file says, and where it lies.
package struct MadeRegister {
  /// Its place in the order in which registers were made, from 0.
  package var number: Int
  /// Its file's name without the ending.
  var stem: String
  /// In how many folders registers lie; 0 for none.
  private var folders: Int
  /// Whether every value stands below its key, as a person may write it.
  var isLoose = false
  /// Each field's sentences or items, by `RegisterKey`; none where it is not stated.
  private var values: [[String]]

  /// The register whose history is asked for: it is there from the first commit, is renamed half
  /// way, and stays to the end.
  package static let subject = 7

  /// The file of that register in the end.
  package static func subjectPath(folders: Int) -> String {
    path(subject, "aura", folders: folders)
  }

  /// The id of that register in the end: its path below `Registers` without the ending.
  package static func subjectID(folders: Int) -> String {
    String(subjectPath(folders: folders).dropFirst("Registers/".count).dropLast(".register".count))
  }

  /// Makes a register up.
  package init(number: Int, folders: Int, using generator: inout SeededGenerator) {
    self.number = number
    self.folders = folders
    let kind = generator.one(of: Words.kinds)
    let system = generator.one(of: Words.systems)
    stem = number == Self.subject ? "aura-elever" : "\(system.lowercased())-\(kind.1)-\(number)"
    values = Array(repeating: [], count: RegisterKey.allCases.count)
    set(.name, ["\(system) \(kind.0) \(number)"])
    set(.purpose, (0..<4).map { _ in Self.sentence(using: &generator) })
    set(.purposeFinnish, generator.some(3, of: Words.finnish).map { $0 + "." })
    set(.purposeEnglish, generator.some(2, of: Words.english).map { $0 + "." })
    set(.content, generator.some(3, of: Words.data).map { $0 + "." })
    set(.contentFinnish, generator.some(3, of: Words.finnishData).map { $0 + "." })
    set(.dataRegister, ["X"])
    set(.unit, [generator.one(of: Words.units)])
    set(.person, generator.some(1 + generator.below(2), of: Words.persons))
    set(.supplier, [generator.one(of: Words.suppliers)])
    set(.site, ["https://exempelstad.example/system/\(number)"])
    set(.inUseFrom, [MadeDate.text(atUTC: 946_684_800 + 86_400 * generator.below(5000))])
    set(.confidentiality, [generator.one(of: Words.degrees)])
    set(.recipients, generator.some(2 + generator.below(3), of: Words.recipients))
  }

  /// The path of its file from the top of the repository.
  package var path: String { Self.path(number, stem, folders: folders) }

  private static func path(_ number: Int, _ stem: String, folders: Int) -> String {
    guard folders > 0 else { return "Registers/\(stem).register" }
    let folder = String(number * 7919 % folders, radix: 16)
    return "Registers/\(folder.count < 2 ? "0" : "")\(folder)/\(stem).register"
  }

  /// What a field says.
  func value(_ key: RegisterKey) -> [String] { values[key.rawValue] }

  /// Gives a field another value.
  mutating func set(_ key: RegisterKey, _ value: [String]) { values[key.rawValue] = value }

  /// A sentence about what the system is used for.
  static func sentence(using generator: inout SeededGenerator) -> String {
    "\(generator.one(of: Words.users)) \(generator.one(of: Words.acts))."
  }

  /// Its file, in canonical form unless it is loose.
  package var text: String {
    var text = ""
    for key in RegisterKey.allCases where !value(key).isEmpty {
      append(key, value(key), to: &text)
    }
    return text
  }

  private func append(_ key: RegisterKey, _ value: [String], to text: inout String) {
    let lines = key.isProse ? Self.wrapped(value) : value
    let oneLine = key.isProse ? value.joined(separator: " ") : value[0]
    let fits = key.text.unicodeScalars.count + 2 + oneLine.unicodeScalars.count <= 80
    text += key.text
    if (key.isProse || value.count == 1) && fits && !isLoose {
      text += ": \(oneLine)\n"
    } else {
      text += ":\n"
      for line in lines { text += "    \(line)\n" }
    }
  }

  /// Wraps prose so that with its indentation it has at most 80 columns.
  private static func wrapped(_ sentences: [String]) -> [String] {
    var lines: [String] = []
    var line = ""
    var columns = 0
    for sentence in sentences {
      for word in sentence.split(separator: " ") {
        let width = word.unicodeScalars.count
        if columns > 0 && columns + 1 + width > 76 {
          lines.append(line)
          line = ""
          columns = 0
        }
        if columns > 0 {
          line += " "
          columns += 1
        }
        line += word
        columns += width
      }
    }
    return lines + [line]
  }
}
