package import Rendering

/// A part of the text of a topic; an empty line parts it from the next.
enum TopicPart {
  case heading(RichText)
  case text(RichText)
  /// Lines of a file, as they stand in it.
  case file([String])
  case steps([CommandExample])
  /// Words with what they mean.
  case terms([(word: String, meaning: RichText)])
  case points([RichText])

  /// The part as blocks.
  var blocks: [Block] {
    switch self {
    case .heading(let text): [.heading(text, level: 2)]
    case .text(let text): [.paragraph(text)]
    case .file(let lines): lines.map { .paragraph(RichText($0), indent: 4) }
    case .steps(let steps): steps.flatMap(\.blocks)
    case .terms(let terms):
      [
        .definitions(
          terms.map { Definition(term: RichText($0.word, .command), $0.meaning) }, indent: 2)
      ]
    case .points(let points): [.list(points)]
    }
  }
}

extension Messages {
  /// The text of a topic, below its summary as a heading.
  package func text(_ topic: HelpTopic) -> RichDocument {
    var title = summary(topic)
    if title.hasSuffix(".") { title.removeLast() }
    var document: RichDocument = [.heading(RichText(title), level: 1)]
    var isBelowHeading = false
    for part in parts(topic) {
      if !isBelowHeading { document.append(.blank) }
      if case .heading = part { isBelowHeading = true } else { isBelowHeading = false }
      document += RichDocument(part.blocks)
    }
    return document
  }

  /// The commands that a topic tells to type.
  package func steps(of topic: HelpTopic) -> [CommandExample] {
    parts(topic).flatMap { part -> [CommandExample] in
      if case .steps(let steps) = part { return steps }
      return []
    }
  }

  private func parts(_ topic: HelpTopic) -> [TopicPart] {
    switch topic {
    case .start: startTopic
    case .format: formatTopic
    case .review: reviewTopic
    case .publishing: publishingTopic
    case .history: historyTopic
    case .revisions: revisionsTopic
    case .git: gitTopic
    case .output: outputTopic
    }
  }
}
