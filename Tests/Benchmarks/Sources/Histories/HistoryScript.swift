/// The history of a shape: which commits there are, in which order, and what each changes.
///
/// Most commits edit one to three registers. Some add, rename or delete one, write one otherwise
/// without changing a value, edit the schema, or touch other files, now and then for a whole
/// stretch; some lie on a side branch that is merged. One thing is left out that real histories
/// have: merges that leave a conflict's marks.
package struct HistoryScript {
  /// The version of what is made: histories that another version made are made anew.
  package static let version = 1

  let shape: HistoryShape
  var generator: SeededGenerator
  var stream: FastImportStream
  /// Every register that was ever made, by its number.
  var registers: [MadeRegister] = []
  /// The numbers of those that are there.
  private(set) var alive: [Int] = []
  /// The mark of the newest commit of the main branch.
  private(set) var tip = 0
  private var schemaEdits = 0
  private var published = 0

  /// Prepares the history of a shape.
  ///
  /// - Parameters:
  ///   - shape: The shape.
  ///   - write: What takes the stream for `git fast-import`, some mebibytes at a time.
  package init(_ shape: HistoryShape, write: @escaping ([UInt8]) throws -> Void) {
    self.shape = shape
    generator = SeededGenerator(seed: 20_261_122)
    stream = FastImportStream(write: write)
  }

  /// Makes the whole history.
  package mutating func run() throws {
    try begin()
    while stream.mark < shape.commits { try step() }
    try stream.flush()
  }

  /// When the next commit is made: they are spread over eleven years.
  var time: Int { 1_451_894_400 + 343_000_000 / shape.commits * stream.mark }

  /// How many commits may still be made.
  var left: Int { shape.commits - stream.mark }

  private mutating func begin() throws {
    var files = [FastImportStream.File(path: "README.md", text: "# Exempelstads register\n")]
    files.append(schemaFile)
    for _ in 0..<max(MadeRegister.subject + 1, shape.registers * 19 / 20) { files.append(add()) }
    try commit(files, message: "De första registren\n")
  }

  private mutating func step() throws {
    if stream.mark == shape.commits / 2 { return try renameSubject() }
    if stream.mark == shape.commits * 2 / 5 { return try touchOthers(times: shape.commits / 50) }
    if stream.mark * 4 / shape.commits > schemaEdits { return try editSchema() }
    if alive.count * shape.commits < shape.registers * (shape.commits * 19 + stream.mark) / 20 {
      return try commit([add()], message: "Nytt system i bruk\n")
    }
    switch generator.below(1000) {
    case 0..<30 where left > 10: try runSideBranches()
    case 30..<60: try touchOthers(times: 1)
    case 60..<62: try touchOthers(times: min(left, 20 + generator.below(40)))
    case 62..<65: try rename(edits: false)
    case 65..<68: try rename(edits: true)
    case 68..<71: try delete()
    case 71..<78: try writeOtherwise()
    default: try editSome()
    }
  }

  // MARK: Commits of the main branch

  /// Makes a commit on the main branch, and a publication where one is due.
  mutating func commit(
    _ files: [FastImportStream.File], message: String, merging sides: [Int] = []
  ) throws {
    let author = generator.one(of: Words.people)
    let committer = generator.happens(inThousand: 900) ? author : generator.one(of: Words.people)
    tip = try stream.commit(
      on: "main", parents: (tip == 0 ? [] : [tip]) + sides, author: author, committer: committer,
      time: time, message: message, files: files)
    publishIfDue()
  }

  private mutating func publishIfDue() {
    // The newest twentieth of the history waits to be published.
    let due = stream.mark * 20 * shape.publications / (shape.commits * 19)
    guard due > published, published < shape.publications else { return }
    published += 1
    let day = MadeDate.text(atUTC: time)
    stream.tag(
      "publicerad/\(day)", on: tip, by: Words.people[0], time: time,
      message: "Beskrivning av dataregister, publicerad \(day)\n")
  }

  private mutating func editSome() throws {
    let choice = generator.below(10)
    var files: [FastImportStream.File] = []
    let day = MadeDate.text(atUTC: time)
    for number in generator.few(choice < 7 ? 1 : choice < 9 ? 2 : 3, of: alive) {
      _ = registers[number].edit(on: day, using: &generator)
      files.append(file(number))
    }
    try commit(files, message: editMessage())
  }

  /// The message of an edit, with the decision that it follows, if any.
  mutating func editMessage() -> String {
    var message = "\(generator.one(of: Words.reasons)) (\(stream.mark))\n"
    if generator.happens(inThousand: 150) {
      message += "\nEnhetens chef har gått igenom uppgifterna och rättat\ndet som var föråldrat.\n"
    }
    if generator.happens(inThousand: 300) {
      message += "\nDecision: Kommunstyrelsen § \(stream.mark % 300 + 1)\n"
    }
    return message
  }

  private mutating func touchOthers(times: Int) throws {
    for _ in 0..<times {
      let number = generator.below(12)
      let path = number < 8 ? "Dokument/anvisning-\(number).md" : "Verktyg/skript-\(number).sh"
      let lines = (0..<20).map { _ in MadeRegister.sentence(using: &generator) + "\n" }
      try commit(
        [FastImportStream.File(path: path, text: lines.joined())], message: "Anvisningar\n")
    }
  }

  // MARK: Registers that come, move and go

  /// Makes a new register.
  mutating func add() -> FastImportStream.File {
    let register = MadeRegister(
      number: registers.count, folders: shape.folders, using: &generator)
    registers.append(register)
    alive.append(register.number)
    return file(register.number)
  }

  /// A register's file as it is now.
  func file(_ number: Int) -> FastImportStream.File {
    FastImportStream.File(path: registers[number].path, text: registers[number].text)
  }

  /// A register that may be renamed, deleted or written otherwise: any but the one asked for.
  private mutating func anyOther() -> Int {
    while true {
      let number = generator.one(of: alive)
      if number != MadeRegister.subject { return number }
    }
  }

  private mutating func rename(edits: Bool) throws {
    let number = anyOther()
    let old = registers[number].path
    registers[number].stem += "-ny"
    if edits {
      _ = registers[number].edit(on: MadeDate.text(atUTC: time), using: &generator)
    }
    try commit(
      [FastImportStream.File(path: old, text: nil), file(number)], message: "Systemet bytte namn\n")
  }

  private mutating func renameSubject() throws {
    let number = MadeRegister.subject
    let old = registers[number].path
    registers[number].stem = "aura"
    _ = registers[number].edit(on: MadeDate.text(atUTC: time), using: &generator)
    try commit(
      [FastImportStream.File(path: old, text: nil), file(number)],
      message: "Aura heter bara Aura\n")
  }

  private mutating func delete() throws {
    let number = anyOther()
    alive.removeAll { $0 == number }
    try commit(
      [FastImportStream.File(path: registers[number].path, text: nil)],
      message: "Systemet har tagits ur bruk\n")
  }

  private mutating func writeOtherwise() throws {
    let number = anyOther()
    registers[number].isLoose.toggle()
    try commit([file(number)], message: "Radbrytningar\n")
  }

  // MARK: The schema

  private var schemaFile: FastImportStream.File {
    FastImportStream.File(
      path: "Registers/register.schema", text: MadeSchema.text(edits: schemaEdits))
  }

  private mutating func editSchema() throws {
    schemaEdits += 1
    try commit([schemaFile], message: "En ny enhet\n")
  }
}
