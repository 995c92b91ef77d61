/// The file in which the message of a commit is written, as Git reads it when it makes the commit.
///
/// In it stand comments, which Git takes away, and with `git commit --verbose` the changes, below a
/// line of scissors.
package struct MessageDraft: Sendable {
  /// How Git tells what becomes the message.
  package struct Reading: Sendable, Hashable {
    /// What a comment begins with; `#` unless `core.commentChar` says something else.
    package var commentMarker: String
    /// Whether comments become part of the message.
    package var keepsComments: Bool
    /// Whether what stands below a line of scissors is cut off.
    package var cutsAtScissors: Bool

    /// Makes a way of reading.
    package init(
      commentMarker: String = "#", keepsComments: Bool = false, cutsAtScissors: Bool = true
    ) {
      self.commentMarker = commentMarker
      self.keepsComments = keepsComments
      self.cutsAtScissors = cutsAtScissors
    }
  }

  /// How Git tells what becomes the message.
  package let reading: Reading
  /// The lines, each without its line feed; the last is empty where the file ends in one.
  private let lines: [ArraySlice<UInt8>]
  /// The number of the line of scissors, from 0; that of lines where there is none.
  private let cut: Int

  private static let scissors = "------------------------ >8 ------------------------"

  /// Takes what stands in the file.
  package init(_ bytes: [UInt8], _ reading: Reading) {
    self.reading = reading
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let line = Array("\(reading.commentMarker) \(Self.scissors)".utf8)
    cut = reading.cutsAtScissors ? lines.firstIndex { $0 == line[...] } ?? lines.count : lines.count
    self.lines = lines
  }

  /// What becomes the message.
  package var message: String { text { _ in nil } }

  /// The same text with an empty line for each that Git takes away, so that lines have the numbers
  /// that they have in the file.
  package var messageInPlace: String { text { _ in [] } }

  /// Whether there is any text but comments: somebody has said something already.
  package var hasText: Bool {
    lines[..<cut].contains { !isComment($0) && !$0.allSatisfy(isSpace) }
  }

  /// Whether the file ends in what is cut off, with no comment before that.
  private var beginsWithScissors: Bool {
    cut < lines.count && lines[..<cut].allSatisfy { $0.allSatisfy(isSpace) }
  }

  /// The file with a message above what stands in it.
  ///
  /// - Parameters:
  ///   - message: The lines of the message.
  ///   - comment: The lines of a comment, which is left out where Git would take it for a part of
  ///     the message. `isBelow` says whether it stands below the line of scissors.
  /// - Returns: The bytes.
  package func adding(
    _ message: [String], comment: (_ isBelow: Bool) -> [String]
  ) -> [UInt8] {
    var result = message.map { Array($0.utf8)[...] }
    let isBelow = beginsWithScissors
    let remarks =
      reading.keepsComments && !isBelow
      ? [] : comment(isBelow).map { Array("\(reading.commentMarker) \($0)".utf8)[...] }
    var rest = lines[...]
    if isBelow {
      // Below the scissors Git says in two lines what they mean.
      let explained = cut + 1 + lines[(cut + 1)...].prefix(2).prefix(while: isComment).count
      rest = lines[..<explained] + remarks + lines[explained...]
    } else if !remarks.isEmpty {
      result += [[]] + remarks
    }
    if rest.first?.isEmpty == false { result.append([]) }
    return Array((result + rest).joined(separator: [UInt8(ascii: "\n")]))
  }

  private func text(_ replacement: (ArraySlice<UInt8>) -> ArraySlice<UInt8>?) -> String {
    let kept = lines[..<cut].compactMap { line in
      !reading.keepsComments && isComment(line) ? replacement(line) : line
    }
    let bytes = Array(kept.joined(separator: [UInt8(ascii: "\n")]))
    return String(decoding: bytes, as: UTF8.self)
  }

  private func isComment(_ line: ArraySlice<UInt8>) -> Bool {
    !reading.commentMarker.isEmpty && line.starts(with: reading.commentMarker.utf8)
  }
}

extension MessageDraft.Reading {
  /// What `core.commentChar` may be when it is `auto` (`adjust_comment_line_char`).
  private static let automaticMarkers = "#;@!$%^&|:"

  /// Finds out how Git reads a message that is being written.
  ///
  /// Options of the command line, such as `--cleanup`, are not told to hooks. The mark of a comment
  /// is taken from the comments that Git itself wrote where it is no other way known.
  ///
  /// - Parameters:
  ///   - bytes: What stands in the file.
  ///   - isEdited: Whether somebody sees the message in an editor before the commit is made.
  ///   - git: The repository, whose configuration is asked.
  /// - Throws: When the configuration cannot be read.
  package init(
    of bytes: [UInt8], isEdited: Bool, in git: borrowing Repository
  ) throws(GitError) {
    var marker = try git.configuration("core.commentString")
    if marker == nil { marker = try git.configuration("core.commentChar") }
    let cleanup = try git.configuration("commit.cleanup")
    let keepsComments =
      switch cleanup {
      case "strip": false
      case "whitespace", "verbatim", "scissors": true
      default: !isEdited
      }
    self.init(
      commentMarker: Self.marker(in: bytes, configured: marker ?? "#"),
      keepsComments: keepsComments, cutsAtScissors: isEdited)
  }

  /// The mark that comments in a file begin with.
  private static func marker(in bytes: [UInt8], configured: String) -> String {
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    let scissors = Array(" ------------------------ >8 ------------------------".utf8)
    if let line = lines.first(where: { $0.count == scissors.count + 1 && $0.ends(with: scissors) }),
      automaticMarkers.utf8.contains(line[line.startIndex])
    {
      return String(decoding: line.prefix(1), as: UTF8.self)
    }
    let isUsed =
      configured != "auto" && lines.contains { $0.starts(with: configured.utf8) }
    guard !isUsed, let last = lines.last?.first, automaticMarkers.utf8.contains(last) else {
      return configured == "auto" ? "#" : configured
    }
    return String(decoding: [last], as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with other: [UInt8]) -> Bool { suffix(other.count) == other[...] }
}
