package import Messages
internal import RegisterDiff
package import RegisterHistory
internal import RegisterModel
internal import Rendering

/// A message for a commit, proposed from what it changes in the registers.
///
/// It is written in the main language of the registers, whoever commits, and may be read by
/// everybody: of a field that is internal, before the change or after it, it tells neither the name
/// nor a value.
package struct MessageProposal {
  /// The lines of the message.
  package let lines: [String]

  private let changes: [StagedChanges]
  private let messages: Messages
  private let marker: String

  /// The most columns of the first line, and of a line of the list.
  private static let widest = (subject: 72, item: 100)
  /// The most lines of the list.
  private static let longest = 40

  /// Proposes a message.
  ///
  /// - Parameters:
  ///   - changes: What changes below each root; at least one is not empty.
  ///   - messages: The words, in the main language of the registers.
  ///   - marker: What a comment begins with: no line of the message may.
  package init(_ changes: [StagedChanges], _ messages: Messages, commentMarker marker: String) {
    let changes = changes.filter { !$0.isEmpty }
    self.changes = changes
    self.messages = messages
    self.marker = marker
    let entries = changes.flatMap { part in
      ProposedEntries(part, messages, namesRoot: changes.count > 1).entries
    }
    var subject = Self.subject(entries, messages)
    var list = Self.list(entries, below: subject)
    if Self.begins(subject, with: marker) { subject = "\(messages.registerWord) \(subject)" }
    let bullet = Self.begins("- ", with: marker) ? "*" : "-"
    if list.count > Self.longest {
      list = list.prefix(Self.longest) + [messages.andMore(list.count - Self.longest)]
    }
    lines = [subject] + (list.isEmpty ? [] : [""] + list.map { "\(bullet) \($0)" })
  }

  /// The comment that stands below the message, with a line to fill in for a decision; nothing where
  /// none is wanted.
  ///
  /// - Parameter isBelow: Whether it stands where nothing becomes a part of the message.
  /// - Returns: The lines, without what makes them a comment.
  package func comment(isBelow: Bool) -> [String] {
    var places: [String] = []
    for changes in changes {
      for change in changes.undecided {
        let field =
          change.isPublic && change.field.map(changes.isPublic) == true
          ? change.key : messages.internalFields(1)
        let place = "\(Self.name(change.name, change.register, in: changes)), \(field)"
        if !places.contains(place) { places.append(place) }
      }
    }
    if places.isEmpty { return [] }
    let shown = places.prefix(3) + (places.count > 3 ? [messages.andMore(places.count - 3)] : [])
    return messages.decisionWanted(
      for: shown.joined(separator: "; "), marker: marker, isBelow: isBelow)
  }

  /// What a register is called where everybody may read it.
  static func name(_ name: String, _ id: RegisterID, in changes: StagedChanges) -> String {
    let fields = changes.schemas.compactMap { $0.firstField(in: .name)?.id }
    let text = fields.allSatisfy(changes.isPublic) ? IdentityCode.masked(name) : id.rawValue
    return RichText(text).visibleText
  }

  private static func begins(_ line: String, with marker: String) -> Bool {
    !marker.isEmpty && line.utf8.starts(with: marker.utf8)
  }

  /// The first line: as much as there is room for.
  private static func subject(_ entries: [ProposedEntry], _ messages: Messages) -> String {
    var candidates: [String] = []
    if let entry = entries.first, entries.count == 1 {
      if let item = entry.items.first, entry.items.count == 1 {
        candidates = ["\(entry.title): \(item.text)", "\(entry.title): \(item.name)"]
      } else {
        candidates = [
          "\(entry.title): \(entry.items.map(\.name).joined(separator: ", "))",
          "\(entry.title): \(messages.changes(entry.items.count))",
        ]
      }
    } else {
      let registers = entries.filter { !$0.isSchema }
      let areNew = registers.allSatisfy { $0.items.map(\.name) == [messages.newRegister] }
      let head = messages.registers(
        registers.count, areNew: areNew, andSchema: registers.count < entries.count)
      var names: [String] = []
      for item in registers.flatMap(\.items) where !names.contains(item.name) {
        names.append(item.name)
      }
      if !areNew { candidates.append("\(head): \(names.joined(separator: ", "))") }
      candidates.append(head)
    }
    let fitting = candidates.first { RichText($0).visibleWidth <= widest.subject }
    return fitting ?? cut(candidates.last ?? "")
  }

  /// A line that is too long, cut short.
  private static func cut(_ line: String) -> String {
    var line = line
    while RichText(line).visibleWidth >= widest.subject { line.unicodeScalars.removeLast() }
    return "\(line)…"
  }

  /// The lines of the list: nothing where they would say no more than the first line.
  private static func list(_ entries: [ProposedEntry], below subject: String) -> [String] {
    let lines = entries.flatMap { entry in
      entry.items.map { item in
        let line = "\(entry.title): \(item.text)"
        return RichText(line).visibleWidth <= widest.item ? line : "\(entry.title): \(item.name)"
      }
    }
    if entries.count > 1 { return lines }
    if lines == [subject] { return [] }
    let names = entries.flatMap { $0.items.map(\.name) }.joined(separator: ", ")
    let saysAll = entries.allSatisfy { $0.items.allSatisfy { $0.detail == nil } }
    return saysAll && subject.hasSuffix(": \(names)") ? [] : lines
  }
}
