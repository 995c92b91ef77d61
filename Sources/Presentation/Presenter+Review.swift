internal import Diagnostics
internal import Git
internal import Messages
internal import RegisterDiff
package import RegisterHistory
internal import RegisterModel
package import Rendering

/// The answers of `review` and `status` to people: what differs from the last publication.
extension Presenter {
  /// What the next publication would change: the summary, each change with who made it and why,
  /// the findings of the check, what stands in the way, and what is not committed.
  package func document(_ review: Review) -> RichDocument {
    var document: RichDocument = [.heading(messages.reviewHeading(review), level: 1), .blank]
    let lines = summaryLines(review) { counted($0, .registerName) }
    if review.difference.isEmpty {
      document.append(.paragraph(messages.noChanges))
    } else {
      if !lines.isEmpty { document += [.definitions(lines), .blank] }
      document += openedValues(review)
      document += changes(review.difference) { change, register in
        review.commits[Review.place(change, in: register.id), default: []]
          .flatMap { attribution(of: $0, isPublic: review.isPublic) }
      }
    }
    document += outdatedWordings(review)
    let findings = findings(review.report)
    if !findings.blocks.isEmpty {
      document += [.blank, .heading(messages.findingsHeading, level: 2), .blank]
      document += findings
    }
    document += blockers(of: review)
    if !review.uncommitted.isEmpty {
      document += [.blank, .heading(messages.uncommittedHeading, level: 2), .blank]
      document += changes(review.uncommitted).lowered
    }
    return document
  }

  /// The lines of a review's summary.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - list: Makes one text of the names on a line.
  /// - Returns: A line for each part that something belongs to.
  func summaryLines(_ review: Review, _ list: ([String]) -> RichText) -> [Definition] {
    var lines = summaryLines(review.difference, list)
    if !review.outdated.isEmpty {
      lines.append(Definition(messages.outdatedLabel, list(outdated(review))))
    }
    return lines
  }

  /// The lines that sum up a difference: a line for each part that something belongs to.
  func summaryLines(
    _ difference: Difference, _ list: ([String]) -> RichText
  ) -> [Definition] {
    let summary = ReviewSummary(difference)
    return Messages.SummaryPart.allCases.compactMap { part in
      let names = summary.names(part, self)
      return names.isEmpty ? nil : Definition(messages.label(part), list(names))
    }
  }

  /// What each register says in a field that opens up, below a heading a field.
  private func openedValues(_ review: Review) -> RichDocument {
    if review.isPublic { return [] }
    var document = RichDocument()
    for field in ReviewSummary(review.difference).openedFields {
      document.append(.heading(messages.opened(RichText(name(of: field), .fieldName)), level: 2))
      let definitions = review.opened.filter { $0.change.field == field }.map(definition)
      document += [
        definitions.isEmpty
          ? .paragraph(messages.statedNowhere, indent: 2) : .definitions(definitions, indent: 2),
        .blank,
      ]
    }
    return document
  }

  private func definition(of opened: OpenedValue) -> Definition {
    let (value, language) = (opened.change.new, opened.change.language)
    var register = RichText(opened.name, .registerName)
    if let language, language != schema.mainLanguage {
      register.append("[\(language.rawValue)]", .registerName)
    }
    return Definition(
      register, paragraphs(value).map { $0.marked(as: tag(of: value, in: language)) })
  }

  /// The names of the registers in which a wording may have fallen behind.
  private func outdated(_ review: Review) -> [String] {
    var seen: Set<RegisterID> = []
    return review.outdated.filter { seen.insert($0.register).inserted }.map(\.name)
  }

  /// The wordings that may have fallen behind, below a heading; nothing where there are none.
  private func outdatedWordings(_ review: Review) -> RichDocument {
    if review.outdated.isEmpty { return [] }
    let sentences = review.outdated.map { outdated in
      messages.outdated(
        title(of: outdated.change, in: outdated.language), original: title(of: outdated.change),
        in: outdated.name)
    }
    return [.blank, .heading(messages.outdatedHeading, level: 2), .list(sentences)]
  }

  /// Who made a change and why, with the trailers of the commit.
  private func attribution(of commit: CommitInfo, isPublic: Bool) -> [RichText] {
    let line = isPublic ? messages.publicAttribution(commit) : messages.attribution(commit)
    return [line].compactMap { $0 } + commit.trailers.map { messages.line($0, isPublic: isPublic) }
  }

  private func blockers(of review: Review) -> RichDocument {
    if review.isPublic { return [] }
    guard !review.blockers.isEmpty else {
      // What was published already is not published again.
      if review.difference.isEmpty, review.publication?.commit == review.since { return [] }
      let commit = review.to.hex
      let ready: RichDocument = [.blank, .paragraph(messages.readyToPublish(commit))]
      // Only what is checked out is published.
      if !review.isOfHead { return ready }
      return ready + [.paragraph(hint(messages.publishReviewed(commit)), indent: 2, hanging: 2)]
    }
    var document: RichDocument = [.blank, .heading(messages.blockersHeading, level: 2)]
    for blocker in review.blockers {
      document.append(.list([messages.sentence(blocker)]))
      guard case .unreviewed(let commits) = blocker else { continue }
      for commit in commits {
        document.append(.paragraph(messages.unreviewed(commit), indent: 4, hanging: 2))
      }
    }
    return document
  }

  /// Where the registers stand, in a few lines.
  package func document(_ status: RegisterStatus) -> RichDocument {
    let lines = Messages.StatusLine.allCases.compactMap { line -> Definition? in
      let content: RichText? =
        switch line {
        case .registers:
          counts(status.report)
        case .published:
          status.published.map { "\($0.tag, .revision)" }
            ?? (status.isShallow ? messages.reachesNoPublication : messages.neverPublished)
        case .edited: list(status.edited)
        case .staged: list(status.staged)
        case .unmerged: status.unmerged.isEmpty ? nil : counted(status.unmerged, .path)
        case .unpublished: list(status.unpublished)
        }
      return content.map { Definition(messages.label(line), $0) }
    }
    return [.definitions(lines)]
  }

  private func list(_ changed: RegisterStatus.Changed) -> RichText {
    let named = Self.names(changed.registers, withSchema: changed.schema)
    let formed = Self.names(changed.reformatted, withSchema: changed.reformatsSchema)
    var parts = named.isEmpty ? [] : [counted(named, .registerID)]
    if !formed.isEmpty { parts.append("\(messages.onlyForm): \(counted(formed, .registerID))") }
    return parts.isEmpty ? messages.none : parts.joined(separator: "; ")
  }

  private static func names(_ registers: [RegisterID], withSchema schema: Bool) -> [String] {
    (schema ? [Schema.fileName] : []) + registers.map(\.rawValue)
  }

  /// What the first of some things are called, and how many there are where not all are named.
  func counted(_ names: [String], _ role: Role) -> RichText {
    let shown = names.prefix(Self.namesShown).map { "\($0, role)" as RichText }
    let list = shown.joined(separator: ", ")
    return names.count > shown.count ? "\(list) … (\(names.count))" : list
  }

  /// How many names stand on a line that only counts.
  private static let namesShown = 8
}
