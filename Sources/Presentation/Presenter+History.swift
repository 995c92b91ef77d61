internal import Diagnostics
internal import Git
internal import Messages
package import RegisterHistory
package import RegisterModel
package import Rendering

/// The answers of `history` and `blame` to people, with what could not be read.
extension Presenter {
  /// What stands above a register's changes.
  ///
  /// - Parameters:
  ///   - id: The register.
  ///   - name: What it is called.
  /// - Returns: Its name and path.
  package func heading(of id: RegisterID, name: String) -> RichDocument {
    [heading(name, id, level: 1)]
  }

  /// An entry of a register's history, below what stands above it.
  package func document(_ entry: RegisterEntry) -> RichDocument {
    [.blank] + blocks(for: entry, namesRegister: false)
  }

  /// What is told of a register without changes.
  ///
  /// - Parameter isPublic: Whether it is the public history.
  /// - Returns: That there are none.
  package func noHistory(isPublic: Bool) -> RichDocument {
    [.blank, .paragraph(isPublic ? messages.notPublished : messages.noHistory)]
  }

  /// What a history lacks, and where git shows another: nothing where it is whole.
  package func document(_ gaps: Gaps) -> RichDocument {
    var lines = gaps.damages.map(messages.missing)
    if gaps.isCut { lines.append(messages.historyIsCut) }
    if gaps.hasReplacements { lines.append(messages.shownUnreplaced(grafts: false)) }
    if gaps.hasGrafts { lines.append(messages.shownUnreplaced(grafts: true)) }
    return RichDocument(lines.flatMap { [.blank, .paragraph($0, hanging: 2)] })
  }

  /// What one commit did to one register.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - namesRegister: Whether the register's name stands on the first line.
  /// - Returns: When, who, why, and each change.
  func blocks(for entry: RegisterEntry, namesRegister: Bool) -> RichDocument {
    // Which publication it was stands above what it changed in all registers.
    let isBelowPublication = namesRegister && entry.isPublic
    let byline =
      isBelowPublication
      ? RichText(entry.commit.author ?? "", .person) : messages.byline(entry)
    let parts = [namesRegister ? "\(entry.name, .registerName)" : "", byline]
    var document: RichDocument = [
      .paragraph(parts.filter { !$0.isEmpty }.joined(separator: "  "), hanging: 2)
    ]
    if !entry.isPublic || !entry.commit.subject.isEmpty {
      document.append(.paragraph("\(entry.commit.subject, .emphasis)", indent: 2, hanging: 2))
    }
    for trailer in entry.commit.trailers {
      let line = messages.line(trailer, isPublic: entry.isPublic)
      document.append(.paragraph(line, indent: 2, hanging: 2))
    }
    let sentence =
      entry.isOnlySeen
      ? messages.atCut
      : messages.sentence(entry.kind, oldPath: entry.oldID?.path, path: entry.id.path)
    if let sentence, entry.damage == nil {
      document.append(.paragraph(sentence, indent: 2, hanging: 2))
    }
    if let damage = entry.damage {
      document.append(.paragraph(messages.sentence(damage), indent: 4, hanging: 2))
    }
    document += RichDocument(
      blocks(for: entry.changes, isWhole: entry.tellsWhole))
    if let failure = entry.failure {
      for diagnostic in failure.diagnostics.prefix(3) {
        document.append(
          .paragraph(messages.sentence(diagnostic.finding).masked, indent: 4, hanging: 2))
      }
    }
    return document
  }

  /// Each field of a register, with the commit that gave it its value.
  package func document(_ lines: [BlameLine], name: String) -> RichDocument {
    var document: RichDocument = [.heading("\(name, .registerName)", level: 1), .blank]
    let definitions = lines.map { line in
      let field = schema.field(line.variant.field)
      let title = title(
        of: line.variant.field, key: field?.key ?? line.variant.field.rawValue,
        language: line.variant.language, visibility: field?.visibility ?? .internal)
      return Definition(
        title, paragraphs(line.variant.value) + [origin(of: line)].compactMap { $0 })
    }
    document.append(.definitions(definitions))
    return document
  }

  /// Who gave a field its value, when and why; in a public history, since when it can be read.
  private func origin(of line: BlameLine) -> RichText? {
    guard let commit = line.commit else { return nil }
    let byline =
      line.publication.map { messages.publicByline(commit, in: $0) } ?? messages.byline(commit)
    return commit.subject.isEmpty && line.publication != nil
      ? byline : "\(byline)  \(commit.subject)"
  }
}

extension RegisterEntry {
  /// Whether it is only seen that the register was so in the commit, since what the commit was made on
  /// is lacking.
  fileprivate var isOnlySeen: Bool { isAtCut && kind != .unreadable && kind != .deleted }

  /// Whether the values of fields are told, rather than what became of them.
  fileprivate var tellsWhole: Bool { kind == .created || kind == .deleted || isOnlySeen }
}
