import TestSupport

/// What git and the small reader say of a repository.
struct Oracle {
  typealias Values = [SmallReader.Place: SmallReader.Value]

  /// A file of a commit as git gives it.
  struct Version {
    /// In octal, as git prints it.
    var mode: Substring
    /// What it states, as far as it can be understood.
    var values: Values
    var parses: Bool
    var blob: String

    /// What Git compares.
    var content: String { "\(mode) \(blob)" }
    /// Whether it is a file, and not a link.
    var isFile: Bool { mode != "120000" }
  }

  /// One field, from one value to another.
  struct Change: Hashable {
    var field: String
    var language: String
    /// In bytes, since Swift takes texts in different Unicode forms for equal.
    var old: [UInt8]?
    var new: [UInt8]?
  }

  let git: GitCommand
  let paths: [String]
  private(set) var parents: [String: [String]] = [:]
  private var versions: [String: Version] = [:]
  private var readers: [SmallReader] = []
  private var readerOf: [String: Int] = [:]

  init(git: GitCommand, paths: [String], schemaPath: String, presentSchema: String) throws {
    self.git = git
    self.paths = paths
    for line in try git("rev-list", "--all", "--parents").split(separator: "\n") {
      let ids = line.split(separator: " ").map(String.init)
      parents[ids[0]] = Array(ids.dropFirst())
    }
    let commits = parents.keys.sorted()
    let schemas = try Self.contents(commits.map { "\($0):\(schemaPath)" }, git)
    var readerIndex: [String: Int] = [:]
    for commit in commits {
      var text = schemas["\(commit):\(schemaPath)"]?.text ?? presentSchema
      if SmallReader(schema: text) == nil { text = presentSchema }
      if readerIndex[text] == nil, let reader = SmallReader(schema: text) {
        readerIndex[text] = readers.count
        readers.append(reader)
      }
      readerOf[commit] = readerIndex[text]
    }
    let modes = try Self.modes(parents, git)
    let files = try Self.contents(
      commits.flatMap { commit in paths.map { "\(commit):\($0)" } }, git)
    for (place, file) in files {
      let reader = readerOf[String(place.prefix(40))] ?? 0
      let (values, parses) = readers[reader].read(file.text)
      versions[place] = Version(
        mode: modes[place] ?? "", values: values, parses: parses, blob: file.blob)
    }
  }

  /// The commits of `git log -- PATH`.
  func log(_ path: String, from revision: String) throws -> [String] {
    try git("log", "--format=%H", revision, "--", path).split(separator: "\n").map(String.init)
  }

  /// What a path holds in a commit, be it a file or a link.
  func version(_ path: String, in commit: String) -> Version? { versions["\(commit):\(path)"] }

  /// What a register states in a commit; `nil` where there is none.
  func values(_ path: String, in commit: String) -> Values? {
    version(path, in: commit).flatMap { $0.isFile ? $0.values : nil }
  }

  /// Whether there is a file, whether or not it parses.
  func isFile(_ path: String, in commit: String) -> Bool {
    version(path, in: commit)?.isFile == true
  }

  /// Whether there is a file that does not parse.
  func isUnreadable(_ path: String, in commit: String) -> Bool {
    isFile(path, in: commit) && version(path, in: commit)?.parses == false
  }

  /// The path of a register before a commit, in each parent, and its path before a rename.
  func before(
    _ path: String, _ commit: String, follow: Bool
  ) -> (parents: [(commit: String, path: String)], renamedFrom: String?) {
    let parents = parents[commit] ?? []
    let without = (parents.map { ($0, path) }, nil as String?)
    guard follow, isFile(path, in: commit), let first = parents.first else { return without }
    let lacking = parents.filter { !isFile(path, in: $0) }
    let renamedFrom = lacking == parents ? renames(from: first, to: commit)[path] : nil
    if lacking == parents, renamedFrom == nil { return without }
    let befores = parents.map { parent in
      guard lacking.contains(parent) else { return (parent, path) }
      return (parent, renames(from: parent, to: commit)[path] ?? renamedFrom ?? path)
    }
    return (befores, renamedFrom)
  }

  /// The old path of each register that a commit renamed, found by comparing all with all.
  func renames(from old: String, to new: String) -> [String: String] {
    let removed = paths.sorted().filter { isFile($0, in: old) && !isFile($0, in: new) }
    let added = paths.sorted().filter { isFile($0, in: new) && !isFile($0, in: old) }
    var renames: [String: String] = [:]
    for path in removed {
      let blob = version(path, in: old)?.blob
      let same = added.first { renames[$0] == nil && version($0, in: new)?.blob == blob }
      if let same { renames[same] = path }
    }
    var pairs: [(equal: Int, old: String, new: String)] = []
    for path in removed {
      for other in added {
        let equal = likeness(version(path, in: old), version(other, in: new))
        if equal > 0 { pairs.append((equal, path, other)) }
      }
    }
    // The pairs come in the order of their paths, and stay so where as many fields are equal.
    for equal in stride(from: paths.count + 99, to: 0, by: -1) {
      for pair in pairs where pair.equal == equal {
        if renames[pair.new] == nil, !renames.values.contains(pair.old) {
          renames[pair.new] = pair.old
        }
      }
    }
    return renames
  }

  /// The number of equal fields of two registers that may be one; else 0.
  private func likeness(_ old: Version?, _ new: Version?) -> Int {
    guard let old, let new else { return 0 }
    let (left, right) = (old.values, new.values)
    let equal = left.filter { place, value in right[place]?.isSame(as: value) == true }
    guard equal.count * 2 >= max(left.count, right.count) else { return 0 }
    if equal.keys.contains(where: { $0.field == "name" }) { return equal.count }
    let described = { (values: Values) in values.keys.filter { $0.field == "purpose" }.count }
    let count = described(equal)
    return count > 0 && described(left) == count && described(right) == count ? equal.count : 0
  }

  /// The commits, going back from one, in which a register last parsed or was not there.
  func lastReadable(
    _ path: String, from commit: String, follow: Bool
  ) -> [(commit: String, path: String)?] {
    var seen: Set<String> = []
    func search(_ commit: String, _ path: String) -> [(commit: String, path: String)?] {
      guard seen.insert(commit).inserted else { return [] }
      if !isUnreadable(path, in: commit) { return [(commit, path)] }
      let parents = parents[commit] ?? []
      if parents.isEmpty { return [nil] }
      return parents.flatMap { parent in
        let isThere = !follow || isFile(path, in: parent)
        return search(
          parent, isThere ? path : renames(from: parent, to: commit)[path] ?? path)
      }
    }
    return search(commit, path)
  }

  /// What differs in a register between two commits; `nil` stands for nothing.
  func changes(
    from old: (commit: String, path: String)?, to new: (commit: String, path: String)
  ) -> Set<Change> {
    let oldReader = old.flatMap { readerOf[$0.commit] }.map { readers[$0] }
    let isThere = isFile(new.path, in: new.commit)
    let newReader = isThere ? readerOf[new.commit].map { readers[$0] } : nil
    var before: Values = [:]
    for (place, value) in old.flatMap({ values($0.path, in: $0.commit) }) ?? [:] {
      before[Self.translated(place, from: oldReader, to: newReader)] = value
    }
    let after = values(new.path, in: new.commit) ?? [:]
    var changes: Set<Change> = []
    for place in Set(before.keys).union(after.keys) {
      let (was, now) = (before[place], after[place])
      if let was, let now, was.isSame(as: now) { continue }
      changes.insert(
        Change(
          field: place.field, language: place.language, old: was.map { Array($0.text.utf8) },
          new: now.map { Array($0.text.utf8) }))
    }
    return changes
  }

  /// A place as the schema of another commit has it.
  func place(
    _ place: SmallReader.Place, of commit: String, as newer: String
  ) -> SmallReader.Place {
    let (old, new) = (readerOf[commit], readerOf[newer])
    return Self.translated(place, from: old.map { readers[$0] }, to: new.map { readers[$0] })
  }

  /// A place as a newer schema has it: a field without languages is one in the main language.
  private static func translated(
    _ place: SmallReader.Place, from old: SmallReader?, to new: SmallReader?
  ) -> SmallReader.Place {
    guard let old, let new else { return place }
    var place = place
    switch new.isTranslatable(place.field) {
    case true where place.language.isEmpty: place.language = new.languages[0]
    case false where place.language == old.languages[0]: place.language = ""
    default: break
    }
    return place
  }

  /// The contents of places such as `COMMIT:PATH`, those that are missing left out.
  private static func contents(
    _ places: [String], _ git: GitCommand
  ) throws -> [String: (blob: String, text: String)] {
    let input = Array(places.joined(separator: "\n").utf8) + [UInt8(ascii: "\n")]
    let bytes = try git.bytes(["cat-file", "--batch"], input: input)
    var contents: [String: (blob: String, text: String)] = [:]
    var rest = bytes[...]
    for place in places {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { break }
      let header = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      rest = rest[(end + 1)...]
      guard header.count == 3, header[1] == "blob", let size = Int(header[2]) else { continue }
      contents[place] = (String(header[0]), String(decoding: rest.prefix(size), as: UTF8.self))
      rest = rest.dropFirst(size + 1)
    }
    return contents
  }

  /// The modes of places such as `COMMIT:PATH`, from what each commit changed in its first parent.
  private static func modes(
    _ parents: [String: [String]], _ git: GitCommand
  ) throws -> [String: Substring] {
    let log = try git(
      "log", "--all", "--topo-order", "--reverse", "--root", "--diff-merges=first-parent", "--raw",
      "--no-renames", "--format=%H")
    var modesOf: [String: [Substring: Substring]] = [:]
    var commit = ""
    for line in log.split(separator: "\n") {
      if line.hasPrefix(":") {
        let path = line.split(separator: "\t")[1]
        modesOf[commit]?[path] = line.split(separator: " ")[1]
      } else {
        commit = String(line)
        modesOf[commit] = parents[commit]?.first.flatMap { modesOf[$0] } ?? [:]
      }
    }
    var modes: [String: Substring] = [:]
    for (commit, paths) in modesOf {
      for (path, mode) in paths { modes["\(commit):\(path)"] = mode }
    }
    return modes
  }
}
