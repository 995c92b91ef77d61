package import Git
internal import Messages
package import RegisterHistory
package import Rendering

/// What `publish` shows before it asks and when it is done, and what `verify` finds wrong.
extension Presenter {
  /// What the next publication would change, in a few lines, to be read before a question.
  package func summary(_ review: Review) -> RichDocument {
    let lines = summaryLines(review) { names in
      names.map { "\($0, .registerName)" as RichText }.joined(separator: ", ")
    }
    let heading = Block.heading(messages.reviewHeading(review), level: 1)
    return lines.isEmpty
      ? [heading, .paragraph(messages.noChanges)] : [heading, .definitions(lines), .blank]
  }

  /// What was published, how much of it is new, and how the tag is sent to others.
  package func published(
    tag: String, files: Int, new: Int, folder: String, push: String
  ) -> RichDocument {
    [
      .paragraph(messages.published(tag: tag, files: files, new: new, folder: folder), hanging: 2),
      .paragraph(messages.sendTheTag), .paragraph("\(push, .command)", indent: 2, hanging: 2),
    ]
  }

  /// What would be published: each file with its size in bytes, and what the tag would say.
  package func wouldPublish(
    tag: String, commit: ObjectID, folder: String, files: [(path: String, size: Int)],
    message: String
  ) -> RichDocument {
    var document: RichDocument = [
      .paragraph(messages.wouldPublish(tag: tag, commit: commit, folder: folder), hanging: 2),
      .list(files.map { messages.file($0.path, size: $0.size) }), .blank,
    ]
    for line in message.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      let indent = line.prefix { $0 == " " }.count
      let text = RichText(String(line.dropFirst(indent)))
      document.append(line.isEmpty ? .blank : .paragraph(text, indent: indent, hanging: 2))
    }
    return document
  }

  /// What is not as it should be with a published folder, under the line that names it.
  package func notVerified(
    tag: String, commit: ObjectID, _ findings: [RichText]
  ) -> RichDocument {
    [
      .paragraph(messages.notVerified(tag: tag, commit: commit), hanging: 2), .list(findings),
    ]
  }
}
