import ModelTestSupport
import RegisterModel
import Testing

@testable import Git
@testable import RegisterHistory

@Suite("What a public change log tells of each register")
struct PublicPastTests {
  /// An entry as a word: `+a` created, `-a` deleted, `a` changed, `a>b` renamed.
  static func entry(_ word: String) throws -> RegisterEntry {
    let parts = word.split(separator: ">")
    let name = parts.last.map { $0.drop { "+-".contains($0) } } ?? ""
    let kind: RegisterEntry.Kind =
      word.hasPrefix("+")
      ? .created : word.hasPrefix("-") ? .deleted : parts.count == 2 ? .renamed : .changed
    return RegisterEntry(
      commit: CommitInfo(publication: nil, author: nil, subject: word, trailers: []),
      isPublic: true, id: try #require(RegisterID(rawValue: String(name))),
      oldID: parts.count == 2 ? RegisterID(rawValue: String(parts[0])) : nil, name: word,
      kind: kind, changes: [])
  }

  /// A change log of sections written as words, the latest first.
  static func log(_ sections: [String]) throws -> ChangeLog {
    ChangeLog(
      sections: try sections.map { text in
        .init(
          publication: nil, schema: [],
          entries: try text.split(separator: " ").map { try entry(String($0)) })
      })
  }

  static func past(_ sections: [String], present: [String]) throws -> PublicPast {
    PublicPast(try log(sections), present: Set(present.compactMap { RegisterID(rawValue: $0) }))
  }

  /// The words of a register's history.
  static func told(
    _ past: PublicPast, _ id: String, followsRenames: Bool = true
  ) throws -> [String] {
    let id = try #require(RegisterID(rawValue: id))
    return past.entries(of: id, followsRenames: followsRenames).map(\.commit.subject)
  }

  /// What each former id leads to.
  static func present(_ past: PublicPast) -> [String: String] {
    Dictionary(uniqueKeysWithValues: past.presentIDs.map { ($0.rawValue, $1.rawValue) })
  }

  @Test("a register is followed to the ids that it had before")
  func renames() throws {
    let past = try Self.past(["c", "b>c", "b", "a>b", "+a"], present: ["c"])
    #expect(try Self.told(past, "c") == ["c", "b>c", "b", "a>b", "+a"])
    #expect(try Self.told(past, "c", followsRenames: false) == ["c", "b>c"])
    #expect(Self.present(past) == ["a": "c", "b": "c"])
    #expect(past.retirements.isEmpty)
  }

  @Test("a register that came back goes on with its history, one that took another's id does not")
  func reused() throws {
    let back = try Self.past(["+a", "-a", "a", "+a"], present: ["a"])
    #expect(try Self.told(back, "a") == ["+a", "-a", "a", "+a"])
    #expect(back.retirements.isEmpty && back.presentIDs.isEmpty)
    let taken = try Self.past(["+a", "a>b", "a", "+a"], present: ["a", "b"])
    #expect(try Self.told(taken, "a") == ["+a"])
    #expect(try Self.told(taken, "b") == ["a>b", "a", "+a"])
    #expect(taken.presentIDs.isEmpty)
  }

  @Test("two registers that trade their ids each keep their own history")
  func swapped() throws {
    let past = try Self.past(["a>b b>a", "a", "+a +b"], present: ["a", "b"])
    #expect(try Self.told(past, "b") == ["a>b", "a", "+a"])
    #expect(try Self.told(past, "a") == ["b>a", "+b"])
    #expect(past.presentIDs.isEmpty)
  }

  @Test("a former id leads to where its register ended, also where an id between was taken over")
  func formerIDs() throws {
    let past = try Self.past(["+b", "b>c", "a>b", "+a"], present: ["b", "c"])
    #expect(Self.present(past) == ["a": "c"])
    let gone = try Self.past(["-b", "a>b", "+a"], present: [])
    #expect(Self.present(gone) == ["a": "b"])
    #expect(gone.retirements.map(\.id.rawValue) == ["b"] && gone.retirements.map(\.section) == [0])
  }

  @Test("whatever happened, each register's history is what a replay of the events gives it")
  func replay() throws {
    var generator = SeededGenerator(seed: 11)
    for round in 0..<400 {
      var (histories, sections) = ([String: [String]](), [String]())
      var (retired, former) = ([String: [String]](), [String: Int]())
      // The registers by id: each has a number that it keeps, whatever it is called.
      var (numbers, last) = ([String: Int](), 0)
      let ids = ["a", "b", "c", "d"]
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        var (words, touched) = ([String](), Set<String>())
        for id in ids.shuffled(using: &generator) where !touched.contains(id) {
          switch (numbers[id], Int.random(in: 0..<5, using: &generator)) {
          case (nil, 0):
            words.append("+\(id)")
            histories[id] = ["+\(id)"] + (retired.removeValue(forKey: id) ?? [])
            last += 1
            numbers[id] = last
          case (_?, 1):
            words.append("-\(id)")
            retired[id] = ["-\(id)"] + (histories.removeValue(forKey: id) ?? [])
            numbers[id] = nil
          case (let number?, 2):
            guard let free = ids.first(where: { numbers[$0] == nil && !touched.contains($0) })
            else { continue }
            words.append("\(id)>\(free)")
            histories[free] = ["\(id)>\(free)"] + (histories.removeValue(forKey: id) ?? [])
            retired[free] = nil
            (numbers[id], numbers[free], former[id]) = (nil, number, number)
            touched.insert(free)
          case (_?, 3):
            words.append(id)
            histories[id]?.insert(id, at: 0)
          default: continue
          }
          touched.insert(id)
        }
        sections.insert(words.joined(separator: " "), at: 0)
      }
      let past = try Self.past(sections, present: Array(numbers.keys))
      for (id, history) in histories {
        #expect(
          try Self.told(past, id) == history, "round \(round)")
      }
      for (id, number) in former where numbers[id] == nil && retired[id] == nil {
        let owner = numbers.first { $0.value == number }?.key
        if let owner {
          let found = past.presentIDs[try #require(RegisterID(rawValue: id))]
          #expect(found?.rawValue == owner, "round \(round): \(sections)")
        }
      }
      #expect(
        Set(past.retirements.map(\.id.rawValue))
          .isSuperset(of: retired.keys.filter { numbers[$0] == nil && former[$0] == nil }),
        "round \(round)")
    }
  }
}
