import ModelTestSupport
@testable import RegisterModel
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

  @Test("a register that is gone is found by an id that it had where another has its last one")
  func takenAfterwards() throws {
    let past = try Self.past(["c>b", "-b", "a>b", "+a +c"], present: ["b"])
    #expect(try Self.told(past, "b") == ["c>b", "+c"])
    #expect(try Self.told(past, "a") == ["-b", "a>b", "+a"])
    #expect(past.retirements.map(\.id.rawValue) == ["a"])
    #expect(past.retirements.map(\.lastID.rawValue) == ["b"])
    #expect(Self.present(past) == ["c": "b"])
    let id = try #require(RegisterID(rawValue: "b"))
    #expect((0..<3).map { past.present(id, in: $0)?.rawValue } == ["b", "a", "a"])
  }

  @Test("who asks for an id that two registers had is told of the one that is found by it")
  func asked() throws {
    let log = try Self.log(["c>b", "-b", "a>b", "+a +c"])
    let present = Register(
      id: try #require(RegisterID(rawValue: "b")), variants: [], unknown: [], name: "Cesar")
    let found = RegisterRepository.find("a", among: [present], log)
    #expect(found?.id.rawValue == "a" && found?.gone?.kind == .deleted)
    #expect(log.entries(of: try #require(found).id).map(\.commit.subject) == ["-b", "a>b", "+a"])
    #expect(RegisterRepository.find("c", among: [present], log)?.id.rawValue == "b")
  }

  @Test("what an id meant at a time leads to the register that had it then")
  func meaning() throws {
    let past = try Self.past(["+a", "a>x", "+a"], present: ["a", "x"])
    let id = try #require(RegisterID(rawValue: "a"))
    #expect(past.present(id, in: 0)?.rawValue == "a")
    #expect(past.present(id, in: 2)?.rawValue == "x")
  }

  /// A register of the replay: a number that it keeps, what happened to it, and where it is.
  private struct Replayed {
    var events: [String] = []
    var id: String?
    var formerIDs: [String] = []
  }

  @Test("whatever happened, each register's history is what a replay of the events gives it")
  func replay() throws {
    var generator = SeededGenerator(seed: 11)
    var retired = 0
    for round in 0..<600 {
      var registers: [Replayed] = []
      var sections: [String] = []
      // Which register each word of each section is about.
      var told: [[String: Int]] = []
      let ids = ["a", "b", "c", "d"]
      // The register that was removed last under an id that nobody has had since.
      var removed: [String: Int] = [:]
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        var (words, touched, meant) = ([String](), Set<String>(), [String: Int]())
        for id in ids.shuffled(using: &generator) where !touched.contains(id) {
          let known = registers.firstIndex { $0.id == id }
          let free = ids.first { free in
            !touched.contains(free) && !registers.contains { $0.id == free }
          }
          let word: String
          let index: Int
          switch (known, Int.random(in: 0..<5, using: &generator), free) {
          case (nil, 0, _):
            index = removed.removeValue(forKey: id) ?? registers.count
            if index == registers.count { registers.append(Replayed()) }
            registers[index].id = id
            word = "+\(id)"
            meant[id] = index
          case (let found?, 1, _):
            index = found
            registers[index].id = nil
            removed[id] = index
            word = "-\(id)"
            meant[id] = index
          case (let found?, 2, let free?):
            index = found
            registers[index].formerIDs.insert(id, at: 0)
            registers[index].id = free
            removed[free] = nil
            touched.insert(free)
            word = "\(id)>\(free)"
            meant[free] = index
          case (let found?, 3, _):
            index = found
            word = id
            meant[id] = index
          default: continue
          }
          registers[index].events.insert(word, at: 0)
          touched.insert(id)
          words.append(word)
        }
        sections.insert(words.joined(separator: " "), at: 0)
        told.insert(meant, at: 0)
      }
      let present = registers.compactMap(\.id)
      let past = try Self.past(sections, present: present)
      for register in registers {
        guard let id = register.id else { continue }
        #expect(try Self.told(past, id) == register.events, "round \(round): \(sections)")
      }
      // Whatever a section tells of is found: a register by its id, a retired one with its events.
      for (section, meant) in told.enumerated() {
        for (word, index) in meant {
          let id = try #require(RegisterID(rawValue: word))
          guard let found = past.present(id, in: section) else {
            #expect(registers[index].id == nil, "round \(round): \(sections)")
            continue
          }
          #expect(
            try Self.told(past, found.rawValue) == registers[index].events,
            "round \(round): \(sections)")
        }
      }
      for (former, found) in past.presentIDs {
        #expect(!present.contains(former.rawValue))
        #expect(
          registers.contains {
            $0.formerIDs.contains(former.rawValue)
              && (try? Self.told(past, found.rawValue)) == $0.events
          }, "round \(round): \(sections)")
      }
      retired += past.retirements.count
    }
    #expect(retired > 100)
  }
}
