internal import CGit2

/// A revision as a name and the steps that lead from it to earlier commits, such as `main~2^2`.
struct RevisionSteps {
  /// One step: the parent of that number, from 1; 0 stays at the commit.
  typealias Step = Int

  /// The name before the first step.
  let name: String
  /// The steps, in order.
  let steps: [Step]

  /// Takes a revision apart; `nil` for an expression of another kind.
  init?(_ revision: String) {
    let bytes = Array(revision.utf8)
    let first = bytes.firstIndex { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "^") }
    name = String(decoding: bytes[..<(first ?? bytes.count)], as: UTF8.self)
    var steps: [Step] = []
    var position = first ?? bytes.count
    while position < bytes.count {
      let sign = bytes[position]
      let digits = bytes[(position + 1)...].prefix { (0x30...0x39).contains($0) }
      let number = digits.isEmpty ? 1 : Int(String(decoding: digits, as: UTF8.self))
      guard let number, number <= Self.mostSteps - steps.count else { return nil }
      switch sign {
      case UInt8(ascii: "~"): steps += Array(repeating: 1, count: number)
      case UInt8(ascii: "^"): steps.append(number)
      default: return nil
      }
      position = digits.endIndex
    }
    self.steps = steps
  }

  /// The most steps: more than any history has commits.
  private static let mostSteps = 10_000_000
}

extension Repository {
  /// The commit that a name and the steps from it mean, with no more of each commit understood than
  /// its parents.
  ///
  /// - Returns: `nil` when nothing has that name, or there is no such parent.
  /// - Throws: `.notFound` when the object that a name or a parent stands for is missing.
  func follow(_ revision: String) throws(GitError) -> ObjectID? {
    guard let steps = RevisionSteps(revision), let start = try target(of: steps.name) else {
      return nil
    }
    var commit = try commit(behind: start)
    for step in steps.steps where step > 0 {
      let parents = try commitLinks(commit).parents
      guard step <= parents.count else { return nil }
      commit = parents[step - 1]
    }
    _ = try commitLinks(commit)
    return commit
  }

  /// The object that a reference, an id or the beginning of one names; `nil` for none.
  private func target(of name: String) throws(GitError) -> ObjectID? {
    if let id = ObjectID(hex: name) { return try exists(id) ? id : nil }
    do {
      let reference = try unsafe Owned("git_reference_dwim", release: git_reference_free) {
        unsafe git_reference_dwim(&$0, handle.pointer, name.isEmpty || name == "@" ? "HEAD" : name)
      }
      let resolved = try unsafe Owned("git_reference_resolve", release: git_reference_free) {
        unsafe git_reference_resolve(&$0, reference.pointer)
      }
      return unsafe git_reference_target(resolved.pointer).map { unsafe ObjectID($0.pointee) }
    } catch {
      guard error.code == .notFound || error.code == .invalidSpec else { throw error }
      return try id(beginningWith: name)
    }
  }

  private func exists(_ id: ObjectID) throws(GitError) -> Bool {
    var oid = id.oid
    return unsafe git_odb_exists(objects.pointer, &oid) == 1
  }

  /// The only object whose id begins with some digits, at least four.
  private func id(beginningWith digits: String) throws(GitError) -> ObjectID? {
    guard (4..<40).contains(digits.utf8.count), digits.allSatisfy(\.isHexDigit),
      let start = ObjectID(hex: digits + String(repeating: "0", count: 40 - digits.utf8.count))
    else { return nil }
    var (short, found) = (start.oid, git_oid())
    do {
      let result = unsafe git_odb_exists_prefix(
        &found, objects.pointer, &short, digits.utf8.count)
      try check(result, in: "git_odb_exists_prefix")
      return ObjectID(found)
    } catch  where error.code == .notFound {
      return nil
    }
  }

  /// The commit that an object is, or that stands behind the tags which it is the first of.
  private func commit(behind start: ObjectID) throws(GitError) -> ObjectID {
    do {
      // Nearly always it is one, and our own reading of packs knows it.
      _ = try commitLinks(start)
      return start
    } catch  where error.code == .unexpectedKind {
      guard let commit = try peeled(start).commit else {
        throw GitError(code: .notACommit, function: error.function, message: error.message)
      }
      return commit
    }
  }
}
