package import RegisterModel
internal import RegisterDiff

/// The public past of one register, taken from the change log of all of them.
extension ChangeLog {
  /// The entries of a register in a public change log, the latest first.
  ///
  /// - Parameters:
  ///   - id: The register, by the id that it had last.
  ///   - followsRenames: Whether the register is followed to the ids that it had before.
  /// - Returns: The entries, under whatever id the register then had.
  package func entries(of id: RegisterID, followsRenames: Bool = true) -> [RegisterEntry] {
    PublicPast(self).entries(of: id, followsRenames: followsRenames)
  }

  /// What a public change log tells of some registers, under whatever ids they then had.
  ///
  /// - Parameter registers: The registers, by the ids that they had last.
  /// - Returns: All of its sections, with the entries of the registers alone.
  package func narrowed(to registers: [RegisterID]) -> ChangeLog {
    let past = PublicPast(self)
    var narrowed = self
    for index in sections.indices {
      narrowed.sections[index].entries.removeAll { entry in
        past.present(entry.id, in: index).map(registers.contains) != true
      }
    }
    return narrowed
  }
}

/// What `history --public` and `blame --public` tell, and which register a word means to them.
extension RegisterRepository {
  /// The public history of a register: an entry for each publication that changed it.
  ///
  /// - Parameters:
  ///   - id: The register, by the id that it had last.
  ///   - changeLog: The public change log.
  ///   - followsRenames: Whether the register is followed to the ids that it had before.
  /// - Returns: The history; a register that was never published has none.
  package func publicHistory(
    of id: RegisterID, in changeLog: ChangeLog, followsRenames: Bool = true
  ) -> History {
    History(
      register: id, isComplete: !isShallow,
      entries: changeLog.entries(of: id, followsRenames: followsRenames))
  }

  /// What the public can read in each field of a register, with the publication since which it can.
  ///
  /// - Parameters:
  ///   - id: The register.
  ///   - publications: The publications, the latest first.
  ///   - changeLog: The public change log of them.
  ///   - projection: What may be published.
  /// - Returns: A line a field that is stated in the latest publication; without a publication
  ///   where nothing tells which one it was.
  /// - Throws: When an object that is needed cannot be read.
  package mutating func publicBlame(
    _ id: RegisterID, of publications: [Publication], in changeLog: ChangeLog,
    by projection: PublicProjection
  ) throws(HistoryError) -> [BlameLine] {
    guard let latest = publications.first?.commit,
      let register = try publicRegister(id, at: latest, by: projection)
    else { return [] }
    return register.variants.map { changeLog.origin(of: $0, in: id) }
  }

  /// The register that an id, a path or an exact name means to the public.
  ///
  /// One that is among the registers is meant before one that a publication removed or renamed.
  ///
  /// - Parameters:
  ///   - text: The id, the path or the name.
  ///   - registers: The registers, with their public fields alone.
  ///   - changeLog: The public change log.
  /// - Returns: The register; `nil` where the public knows none.
  package static func find(
    _ text: String, among registers: [Register], _ changeLog: ChangeLog
  ) -> FoundRegister? {
    let id = RegisterID(path: text) ?? RegisterID(rawValue: text)
    let known = registers.first { $0.id == id } ?? registers.first { $0.name == text }
    if let known { return FoundRegister(id: known.id) }
    // An id that two registers had means the one that is found by it, as in the public site.
    let past = PublicPast(changeLog, present: Set(registers.map(\.id)))
    if let id, past.retirements.contains(where: { $0.id == id }) {
      return FoundRegister(id: id, gone: past.entries(of: id).first)
    }
    var search = SearchForGone(text)
    for entry in changeLog.sections.lazy.flatMap(\.entries) where search.found == nil {
      search.visit(entry)
    }
    return search.found
  }
}

extension ChangeLog {
  /// What a field of a register says now, with the publication that made it public: the latest one
  /// that gave it this value or opened the field up.
  fileprivate func origin(of variant: FieldVariant, in id: RegisterID) -> BlameLine {
    var current = id
    for section in sections {
      let entry = section.entries.first { $0.id == current }
      let isChanged = entry?.changes.contains { change in
        change.field == variant.field && change.language == variant.language
          && change.new?.saysTheSame(as: variant.value) == true
      }
      if let entry, isChanged == true {
        return BlameLine(variant: variant, commit: entry.commit, publication: entry.publication)
      }
      if let publication = section.publication,
        section.schema.contains(where: { $0.field == variant.field })
      {
        let commit = CommitInfo(
          publication: publication, author: nil, subject: "", trailers: [])
        return BlameLine(variant: variant, commit: commit, publication: publication)
      }
      current = entry?.oldID ?? current
    }
    return BlameLine(variant: variant)
  }
}
