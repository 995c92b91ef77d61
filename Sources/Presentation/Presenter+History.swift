internal import Diagnostics
internal import Git
internal import Messages
package import RegisterHistory
internal import RegisterModel
package import Rendering

extension Presenter {
  /// A register's changes, newest first: when, who, why, and each field from what to what.
  ///
  /// - Parameters:
  ///   - history: The changes.
  ///   - name: What the register is called.
  ///   - isPublic: Whether it is the public history.
  /// - Returns: The entries one below the other.
  package func document(
    _ history: History, name: String, isPublic: Bool = false
  ) -> RichDocument {
    var document: RichDocument = [
      .heading("\(name, .registerName) (\(history.register.path, .path))", level: 1)
    ]
    if history.entries.isEmpty {
      document.append(.blank)
      document.append(.paragraph(isPublic ? messages.notPublished : messages.noHistory))
    }
    for entry in history.entries {
      document.append(.blank)
      document += blocks(for: entry, namesRegister: false)
    }
    return document
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
      entry.isAtCut && entry.kind != .unreadable
      ? messages.atCut
      : messages.sentence(entry.kind, oldPath: entry.oldID?.path, path: entry.id.path)
    if let sentence, entry.damage == nil {
      document.append(.paragraph(sentence, indent: 2, hanging: 2))
    }
    if let damage = entry.damage {
      document.append(.paragraph(messages.sentence(damage), indent: 4, hanging: 2))
    }
    document += RichDocument(
      blocks(for: entry.changes, isWhole: entry.kind == .created || entry.kind == .deleted))
    if let failure = entry.failure {
      for diagnostic in failure.diagnostics.prefix(3) {
        document.append(
          .paragraph(messages.sentence(diagnostic.finding).masked, indent: 4, hanging: 2))
      }
    }
    return document
  }

  /// The changes of all registers, under a heading a publication.
  ///
  /// - Parameters:
  ///   - changeLog: The changes.
  ///   - range: The range that was asked for, as it was written; `nil` means all.
  /// - Returns: the sections one below the other.
  package func document(_ changeLog: ChangeLog, range: String? = nil) -> RichDocument {
    var document = RichDocument()
    for section in changeLog.sections {
      if !document.blocks.isEmpty { document.append(.blank) }
      document.append(.heading(heading(of: section, range: range), level: 1))
      if !section.schema.isEmpty {
        document.append(.blank)
        document += schemaChanges(section.schema)
      }
      for entry in section.entries {
        document.append(.blank)
        document += blocks(for: entry, namesRegister: true)
      }
    }
    return document.blocks.isEmpty ? [.paragraph(messages.noChanges)] : document
  }

  /// The changes of all registers, below a heading, so that they can stand alone.
  package func page(_ changeLog: ChangeLog, range: String? = nil) -> RichDocument {
    document(changeLog, range: range).titled(messages.changeLogHeading)
  }

  private func heading(of section: ChangeLog.Section, range: String?) -> RichText {
    if let range { return messages.changes(in: range) }
    guard let publication = section.publication else { return messages.unpublished }
    return "\(publication.tag, .revision)  \(messages.day(of: publication), .date)"
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
