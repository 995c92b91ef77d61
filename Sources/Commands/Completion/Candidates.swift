internal import Files
internal import Git
internal import Messages
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// What a shell offers for a word that is being typed.
struct Candidates {
  /// What a shell finds by itself.
  enum Paths: String {
    case none = "words"
    case files, folders
  }

  /// One word, and a few words about it.
  struct Candidate: Hashable {
    var word: String
    var meaning: String?
  }

  /// What a shell offers beside the candidates.
  private(set) var paths = Paths.none
  /// The candidates, each a whole word, in the order in which they are offered.
  private(set) var all: [Candidate] = []

  /// Up to this many ids are told with what they name, for which each file is read.
  ///
  /// Where a word begins no id, all files are read: their names are what is looked for.
  private static let mostNamed = 200

  private var words: Set<String> = []
  private let current: String
  private let lead: String

  /// Finds what is expected.
  ///
  /// - Parameters:
  ///   - expectation: What may stand at the cursor.
  ///   - current: The word at the cursor, as far as it is typed.
  ///   - command: The name of the command.
  ///   - session: The registers; `nil` where there are none.
  init(_ expectation: Expectation, _ current: String, of command: String?, _ session: Session?) {
    guard case .value(let argument, let lead, let positionals) = expectation else {
      (self.current, lead) = (current, "")
      switch expectation {
      case .command: offerCommands()
      case .subject:
        offerCommands()
        offer(
          HelpTopic.allCases.map { topic in
            Candidate(word: topic.rawValue, meaning: Help.messages.summary(topic))
          })
      case .option(let arguments):
        for argument in arguments where argument.kind != .positional && argument.shouldDisplay {
          offer(argument.typedNames.map { Candidate(word: $0, meaning: argument.abstract) })
        }
      case .value, .nothing: break
      }
      return
    }
    self.lead = lead
    self.current = String(current.dropFirst(lead.count))
    if let values = argument.allValues {
      offer(values.map { Candidate(word: $0) })
    } else {
      guard let name = argument.valueName.flatMap(ValueName.init(rawValue:)) else { return }
      // What cannot be read offers nothing: a shell has no place to say why.
      try? offer(name, positionals, of: command, session)
    }
  }

  private mutating func offerCommands() {
    offer(Root.shownNames.map { Candidate(word: $0.name, meaning: $0.abstract) })
  }

  /// Offers what an argument of a name can be.
  private mutating func offer(
    _ name: ValueName, _ positionals: [String], of command: String?, _ session: Session?
  ) throws {
    switch name {
    case .startFolder, .folder: paths = .folders
    case .output: paths = command == CommandName.review.rawValue ? .files : .folders
    case .file, .path, .base, .ours, .theirs: paths = .files
    case .paths:
      paths = .files
      try offerRegisters(session)
    case .register: try offerRegisters(session)
    case .field: try offerFields(session, withLanguages: command == CommandName.set.rawValue)
    case .at, .since, .range: try offerRevisions(session)
    case .words:
      try offerRevisions(session)
      try offerRegisters(session)
    case .unit, .person: offerValues(of: FieldID(rawValue: name.rawValue), session)
    case .old, .new:
      offerValues(of: "unit", session)
      offerValues(of: "person", session)
    case .values:
      guard let session, positionals.count > 1 else { return }
      let (field, _) = try session.fieldAndLanguage(positionals[1])
      switch field.type {
      case .flag: offer([true, false].map { Candidate(word: FieldValue.flag($0).plainText) })
      case .line, .text, .list, .choice, .date, .link: break
      }
      offerValues(of: field.id, session)
    // A text of one's own, or one of the values that the option lists.
    case .groupBy, .group, .name, .baseName, .ourName, .theirName, .id, .format, .from, .language,
      .color, .date, .reviewed, .markerSize, .port, .arguments, .subject:
      break
    }
  }

  private mutating func offerRegisters(_ session: Session?) throws {
    guard let session else { return }
    let ids = try session.registerFolder().registers
    if current.hasPrefix(RegisterID.folder + "/") {
      return offer(ids.map { Candidate(word: $0.path) })
    }
    let matching = ids.filter { $0.rawValue.hasPrefix(current) }
    if !matching.isEmpty {
      let isNamed = matching.count <= Self.mostNamed
      return offer(
        matching.map { id in
          Candidate(word: id.rawValue, meaning: isNamed ? Self.name(of: id, session) : nil)
        })
    }
    // Beside paths Bash quotes what is offered itself, and a name would be quoted twice.
    if paths == .files { return }
    offer(
      ids.compactMap { id in
        Self.name(of: id, session).map { Candidate(word: $0, meaning: id.rawValue) }
      })
  }

  /// What a register is called; `nil` where its file cannot be read, which keeps no other from being
  /// offered.
  private static func name(of id: RegisterID, _ session: Session) -> String? {
    (try? session.file(id))?.register.name
  }

  private mutating func offerFields(_ session: Session?, withLanguages: Bool) throws {
    guard let schema = session?.schema else { return }
    var words: [(id: String, key: String)] = []
    for field in schema.fields {
      words.append((field.id.rawValue, field.key))
      guard withLanguages, field.isTranslatable else { continue }
      for language in schema.languages where language != schema.mainLanguage {
        words.append(
          ("\(field.id.rawValue)[\(language.rawValue)]", "\(field.key)[\(language.rawValue)]"))
      }
    }
    let byID = words.map { Candidate(word: $0.id, meaning: $0.key) }
    offer(
      byID.contains { $0.word.hasPrefix(current) }
        ? byID : words.map { Candidate(word: $0.key, meaning: $0.id) })
  }

  /// Offers publications, tags and branches; in a range, for its second half too.
  private mutating func offerRevisions(_ session: Session?) throws {
    guard let session else { return }
    let repository = try session.repository()
    var names = ["published", "HEAD"]
    for folder in ["refs/tags/", "refs/heads/"] {
      names += try repository.git.referenceNames(withPrefix: folder)
        .map { String($0.dropFirst(folder.count)) }
    }
    let halves = current.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
    let first = halves.count == 2 ? "\(halves[0]).." : ""
    offer(names.map { Candidate(word: first + $0) })
  }

  private mutating func offerValues(of field: FieldID, _ session: Session?) {
    guard let schema = session?.schema, let id = schema.field(field)?.vocabulary else { return }
    offer(schema.vocabulary(id)?.entries.map { Candidate(word: $0.value) } ?? [])
  }

  /// Offers those of some candidates that begin as the word does, and that can be typed.
  private mutating func offer(_ candidates: [Candidate]) {
    for var candidate in candidates where candidate.word.hasPrefix(current) {
      guard !candidate.word.isEmpty, Self.isPrintable(candidate.word) else { continue }
      if candidate.meaning.map(Self.isPrintable) == false { candidate.meaning = nil }
      candidate.word = lead + candidate.word
      if words.insert(candidate.word).inserted { all.append(candidate) }
    }
  }

  /// Whether a text holds nothing that parts lines, that a terminal acts upon, or that is unseen.
  private static func isPrintable(_ text: String) -> Bool {
    !text.unicodeScalars.contains(where: \.isUnprintable)
  }
}
