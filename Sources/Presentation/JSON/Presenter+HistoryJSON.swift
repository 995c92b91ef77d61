internal import Git
package import RegisterHistory
package import RegisterModel
package import Rendering

/// The answers of `history`, `changelog` and `blame` to programs, with what could not be read.
extension Presenter {
  /// A register's changes, newest first, and what is lacking among them.
  package func json(_ history: History, _ gaps: Gaps = Gaps()) -> JSONValue {
    .report(
      "history",
      [
        .init("register", .string(history.register.rawValue)),
        .init("path", .string(history.register.path)),
        .init("complete", .boolean(history.isComplete)),
        .init("entries", .array(history.entries.map { .object(members(of: $0)) })),
      ] + members(of: gaps, saysComplete: true))
  }

  /// The changes of all registers.
  package func json(_ changeLog: ChangeLog, _ gaps: Gaps = Gaps()) -> JSONValue {
    .report(
      "changelog",
      [
        .init(
          "sections",
          .array(
            changeLog.sections.map { section in
              [
                "publication": JSONValue(section.publication?.tag),
                "date": JSONValue(section.publication?.date),
                "schema": json(section.schema),
                "entries": .array(
                  section.entries.map {
                    .object([.init("register", .string($0.id.rawValue))] + members(of: $0))
                  }),
              ]
            }))
      ] + members(of: gaps))
  }

  /// What is lacking, and that git shows another history; nothing where all is well.
  private func members(of gaps: Gaps, saysComplete: Bool = false) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    if !gaps.isComplete, !saysComplete { members.append(.init("complete", .boolean(false))) }
    if !gaps.damages.isEmpty {
      let damages = gaps.damages.map { damage -> JSONValue in
        [
          "object": JSONValue(damage.object?.hex), "commit": JSONValue(damage.commit?.hex),
          "path": JSONValue(damage.path),
        ]
      }
      members.append(.init("damaged", .array(damages)))
    }
    if gaps.hasReplacements || gaps.hasGrafts { members.append(.init("replaced", .boolean(true))) }
    return members
  }

  private func members(of entry: RegisterEntry) -> [JSONValue.Member] {
    [
      .init("commit", JSONValue(entry.commit.id?.hex)),
      .init("author", JSONValue(entry.commit.author)),
      .init("date", JSONValue(entry.commit.date)),
      .init("committer_date", JSONValue(entry.commit.committerDate)),
      .init("subject", .string(entry.commit.subject)),
      .init("trailers", trailers(of: entry.commit)),
      .init("path", .string(entry.id.path)),
      .init("old_path", JSONValue(entry.oldID?.path)),
      .init("kind", .string(entry.kind.rawValue)),
      .init(
        "changes",
        .array(
          entry.changes.map { .object(json($0, register: entry.id, name: entry.name)) })),
    ]
  }

  /// The trailers of a commit: each key with its values, in the order of the message.
  func trailers(of commit: CommitInfo) -> JSONValue {
    var keys: [String] = []
    for trailer in commit.trailers where !keys.contains(trailer.key) { keys.append(trailer.key) }
    return .object(
      keys.map { key in
        .init(key, JSONValue(commit.trailers.filter { $0.key == key }.map(\.value)))
      })
  }

  /// Each field of a register, with the commit that gave it its value.
  package func json(
    _ lines: [BlameLine], of id: RegisterID, _ gaps: Gaps = Gaps()
  ) -> JSONValue {
    .report(
      "blame",
      [
        .init("register", .string(id.rawValue)),
        .init(
          "fields",
          .array(
            lines.map { line in
              [
                "field": .string(line.variant.field.rawValue),
                "language": JSONValue(line.variant.language?.rawValue),
                "value": JSONValue(line.variant.value),
                "commit": JSONValue(line.commit?.id?.hex),
                "author": JSONValue(line.commit?.author),
                "date": JSONValue(line.commit?.date),
                "subject": JSONValue(line.commit?.subject),
              ]
            })),
      ] + members(of: gaps))
  }
}
