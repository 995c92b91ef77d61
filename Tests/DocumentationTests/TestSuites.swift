import ModelTestSupport

/// The tests that there are, as they stand in the files of `Tests`: by suite, each by its name.
struct TestSuites {
  /// The names of the tests of each suite.
  private(set) var tests: [String: Set<String>] = [:]

  /// Reads all files of tests.
  ///
  /// - Throws: What reading a file throws.
  init() throws {
    for path in try Checkout.paths(below: "Tests") where path.hasSuffix("Tests.swift") {
      read(try Checkout.text("Tests/\(path)"))
    }
  }

  /// Reads the text of a file.
  ///
  /// A test is called what its attribute says, else what its function is called. A suite is a type at the
  /// margin, whatever its attribute calls it.
  mutating func read(_ text: String) {
    var suite = ""
    // Where the attribute of a test has begun, and whether its name can still follow.
    var (isTest, canBeNamed) = (false, false)
    for line in text.split(separator: "\n") {
      if line.first != " ", line.first != "/",
        let name = name(of: line, after: ["struct ", "extension ", "class "])
      {
        suite = name
      }
      var rest = line.drop { $0 == " " }
      if rest.hasPrefix("@Test") {
        rest = rest.dropFirst("@Test".count)
        (isTest, canBeNamed) = (true, rest.hasPrefix("("))
        if canBeNamed { rest = rest.dropFirst() }
      }
      guard isTest else { continue }
      if canBeNamed, !rest.isEmpty {
        canBeNamed = false
        if rest.first == "\"" {
          tests[suite, default: []].insert(String(rest.dropFirst().prefix { $0 != "\"" }))
          isTest = false
          continue
        }
      }
      if let name = name(of: rest, after: ["func "]) {
        tests[suite, default: []].insert(name)
        isTest = false
      }
    }
  }

  /// The name that stands behind one of some words: in accents, else letters and digits.
  private func name(of line: Substring, after words: [String]) -> String? {
    for word in words {
      guard let range = line.firstRange(of: word) else { continue }
      let rest = line[range.upperBound...]
      return rest.first == "`"
        ? String(rest.dropFirst().prefix { $0 != "`" })
        : String(rest.prefix { $0.isLetter || $0.isNumber })
    }
    return nil
  }
}
