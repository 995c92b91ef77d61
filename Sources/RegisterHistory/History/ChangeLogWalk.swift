package import Git
package import RegisterModel

/// Finds the parts of a change log one after the other, newest first, so that the first is there at
/// once however long the history is.
///
/// Sections come in order, although commits come by time. An entry of an older section is held back
/// until no commit waits to be visited that belongs to a newer one.
package struct ChangeLogWalk {
  private var walk: EntryWalk
  /// The publications, the latest first; each has a section below what is not published.
  private let publications: [Publication]
  private let base: ObjectID?
  private let head: ObjectID

  /// The section that was begun last; `nil` before the first.
  private var begun: Int?
  /// Whether all commits have been walked.
  private var isOver = false
  /// What is found and can be handed on.
  private var ready: ArraySlice<ChangeLog.Part> = []
  /// The entries of sections that have not begun.
  private var held: [[RegisterEntry]]

  /// Begins the change log of everything up to a commit, under a section a publication.
  ///
  /// - Parameters:
  ///   - head: The newest commit.
  ///   - registers: The registers that are told of, by the ids that they have at `head`; none means
  ///     all.
  ///   - repository: The repository.
  /// - Throws: When the publications cannot be read.
  package init(
    upTo head: ObjectID, of registers: [RegisterID] = [], in repository: inout RegisterRepository
  ) throws(HistoryError) {
    let publications = try repository.publications(from: head)
    try self.init(publications, from: nil, to: head, of: registers, in: &repository)
  }

  /// Begins the change log of the commits that lead to `head` and not to `base`, in one section.
  ///
  /// - Parameters:
  ///   - base: The commit that is left out with all that it was made on.
  ///   - head: The newest commit.
  ///   - registers: The registers that are told of, by the ids that they have at `head`; none means
  ///     all.
  ///   - repository: The repository.
  /// - Throws: When what is left out cannot be read.
  package init(
    from base: ObjectID, to head: ObjectID, of registers: [RegisterID] = [],
    in repository: inout RegisterRepository
  ) throws(HistoryError) {
    try self.init([], from: base, to: head, of: registers, in: &repository)
  }

  private init(
    _ publications: [Publication], from base: ObjectID?, to head: ObjectID,
    of registers: [RegisterID], in repository: inout RegisterRepository
  ) throws(HistoryError) {
    let count = publications.count + 1
    let sections = WaitingSections(try repository.sections(of: publications), count: count)
    walk = try EntryWalk(
      along: registers, upTo: [head], since: base, sections: sections, in: &repository)
    held = Array(repeating: [], count: count)
    self.publications = publications
    self.base = base
    self.head = head
  }

  /// The next part; `nil` after the last.
  ///
  /// - Parameter repository: The repository.
  /// - Returns: The beginning of a section, or an entry of the section that was begun last.
  /// - Throws: When an object that is needed cannot be read.
  package mutating func next(
    in repository: inout RegisterRepository
  ) throws(HistoryError) -> ChangeLog.Part? {
    if begun == nil { try begin(sectionsUpTo: 0, in: &repository) }
    while ready.isEmpty, !isOver { try find(in: &repository) }
    return ready.popFirst()
  }

  /// Finds the next entry and puts it where it belongs; after the last, begins what has not begun.
  private mutating func find(in repository: inout RegisterRepository) throws(HistoryError) {
    guard let entry = try walk.next(in: &repository) else {
      isOver = true
      return try begin(sectionsUpTo: publications.count, in: &repository)
    }
    guard let commit = entry.commit.id, let sections = walk.walk.sections else { return }
    let section = sections.section(of: commit)
    try begin(sectionsUpTo: min(section, walk.newestSection), in: &repository)
    guard entry.kind.tellsSomething else { return }
    if section == begun {
      ready.append(.entry(entry))
    } else {
      held[section].append(entry)
    }
  }

  /// Begins the sections that have not begun, up to one, each with the entries that were held back.
  private mutating func begin(
    sectionsUpTo last: Int, in repository: inout RegisterRepository
  ) throws(HistoryError) {
    while begun.map({ $0 < last }) ?? true {
      let section = begun.map { $0 + 1 } ?? 0
      let publication = section == 0 ? nil : publications[section - 1]
      let older = section < publications.count ? publications[section].commit : base
      let schema = try repository.schemaChanges(from: older, to: publication?.commit ?? head)
      ready.append(.section(publication, schema: schema))
      ready += held[section].map(ChangeLog.Part.entry)
      held[section] = []
      begun = section
    }
  }
}
