import ModelTestSupport
import TestSupport

/// A history made at random in which every value, subject, author and decision is a word of its
/// own, with fields that are now public and now internal, and some of its commits published.
struct RandomPublicHistory {
  /// The fields, by id; the first names a register.
  static let fields = ["name", "purpose", "person", "unit"]
  private static let keys = [
    "name": "Namn", "purpose": "Syfte", "person": "Person", "unit": "Enhet",
  ]
  private static let ids = ["aura", "nova", "wilma", "primus"]

  /// What the folder of registers says at some point.
  struct State {
    /// The fields that are public.
    var visible: Set<String> = []
    /// What each register states in each field.
    var registers: [String: [String: String]] = [:]
  }

  /// The states that were published, the oldest first, each with its tag's day and commit.
  private(set) var publications: [(state: State, day: String, mark: Int)] = []
  /// The state of the last commit.
  private(set) var last = State()
  /// The fields that are public by the schema in force now.
  private(set) var visibleNow: Set<String> = []
  /// The commits.
  private(set) var commits = FastImport()
  /// Every word that was planted, with the field that it stood in; those of messages have none.
  private(set) var words: [String: String] = [:]
  /// The words of messages and authors that are never published.
  private(set) var unspoken: Set<String> = []
  /// The decisions, each with the fields that its commit changed.
  private(set) var decisions: [String: Set<String>] = [:]

  private var random: SeededGenerator
  private var mark = 0

  /// Makes a history of as many steps.
  init(seed: Int, steps: Int) {
    random = SeededGenerator(seed: seed)
    last.visible = visibility()
    for id in Self.ids where random.chance(60) { last.registers[id] = register() }
    commit(last, from: State(), parents: [])
    for _ in 0..<steps { step() }
    publish()
    if random.chance(50) { step() }
    visibleNow = random.chance(60) ? last.visible : visibility()
    commits.branch("main", at: mark)
  }

  /// The schema of a visibility.
  static func schema(_ visible: Set<String>) -> String {
    PublicOffice.schema(hidden: Set(fields).subtracting(visible), untranslatable: true)
  }

  private mutating func step() {
    let before = last
    if random.chance(25) {
      branch()
      return
    }
    for _ in 0...random.below(2) { last = edited(last) }
    commit(last, from: before, parents: [mark])
    if random.chance(35) { publish() }
  }

  /// A branch that is merged: either side's version is kept.
  private mutating func branch() {
    let (before, base) = (last, mark)
    let side = edited(last)
    last = edited(last)
    let sideMark = commit(side, from: before, parents: [base])
    let mainMark = commit(last, from: before, parents: [base])
    if random.chance(50) { last = side }
    // The merge itself changes nothing that neither side says.
    commit(last, from: last, parents: [mainMark, sideMark])
  }

  /// A state with something in it changed.
  private mutating func edited(_ state: State) -> State {
    var state = state
    let id = random.pick(Self.ids)
    let action = random.below(100)
    if action < 20 {
      state.visible = visibility()
    } else if var register = state.registers[id] {
      if action < 32 {
        state.registers[id] = nil
      } else if action < 42 {
        state.registers[id] = nil
        state.registers[random.pick(Self.ids)] = register
      } else {
        let field = random.pick(Self.fields)
        register[field] = random.chance(15) ? nil : value(of: field)
        state.registers[id] = register
      }
    } else {
      state.registers[id] = register()
    }
    return state
  }

  private mutating func visibility() -> Set<String> {
    Set(Self.fields.filter { _ in random.chance(65) })
  }

  private mutating func register() -> [String: String] {
    var register: [String: String] = [:]
    for field in Self.fields where random.chance(85) { register[field] = value(of: field) }
    return register
  }

  private mutating func value(of field: String) -> String {
    let word = self.word("v")
    words[word] = field
    return word
  }

  private var count = 0

  private mutating func word(_ kind: String) -> String {
    count += 1
    return "\(kind)\(count)x"
  }

  private mutating func publish() {
    if publications.last?.mark == mark { return }
    let number = publications.count
    let day = "20\(10 + number / 12)-\(number % 12 < 9 ? "0" : "")\(number % 12 + 1)-01"
    publications.append((last, day, mark))
  }

  @discardableResult
  private mutating func commit(_ state: State, from before: State, parents: [Int]) -> Int {
    var tree = ["Registers/register.schema": FastImport.File(text: Self.schema(state.visible))]
    for (id, register) in state.registers {
      var text = "# \(secret("c"))\n"
      for field in Self.fields {
        if let value = register[field] { text += "\(Self.keys[field] ?? ""): \(value)\n" }
      }
      tree["Registers/\(id).register"] = FastImport.File(text: text)
    }
    let decision = word("d")
    decisions[decision] = Self.fieldsChanged(from: before, to: state)
    let message = "\(secret("s"))\n\n\(secret("b"))\n\nRef: \(secret("t"))\nDecision: \(decision)\n"
    mark = commits.commit(
      tree, parents: parents, time: 1_700_000_000 + commits.count * 3600, subject: message)
    return mark
  }

  private mutating func secret(_ kind: String) -> String {
    let word = self.word(kind)
    unspoken.insert(word)
    return word
  }

  /// The fields that differ in any register; all where one came or went.
  private static func fieldsChanged(from old: State, to new: State) -> Set<String> {
    var changed: Set<String> = []
    for id in ids {
      let (before, after) = (old.registers[id], new.registers[id])
      if (before == nil) != (after == nil) { return Set(fields) }
      changed.formUnion(fields.filter { before?[$0] != after?[$0] })
    }
    return changed
  }
}
