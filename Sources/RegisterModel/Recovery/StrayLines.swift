internal import Diagnostics
internal import RegisterSyntax

/// The lines of a document that are neither fields nor indented, in runs (clause 1.3).
///
/// Somebody who pastes a paragraph below a key and forgets the indentation makes many lines that
/// are no fields, some of which happen to have a colon. They are one mistake.
struct StrayLines: Sendable {
  /// Lines in a row that probably continue one field.
  struct Run: Hashable, Sendable {
    /// The index of the field above them.
    var field: Int
    /// The indices of the lines, from the first that is not indented to the last; lines between
    /// them may be blank, comments or indented.
    var lines: Range<Int>
    /// How many of them are not indented.
    var count: Int
    /// Whether one of them has no colon, so that it cannot be a field.
    var hasMissingColon: Bool
    /// Whether the field above may have several lines.
    var fits: Bool
    /// Whether the field above has no value of its own.
    var isBelowEmptyKey: Bool
    /// Whether nothing else can have been meant than to go on with the field above: it is prose, and
    /// no line looks like a field of its own.
    var isCertain: Bool

    /// Whether the lines are told as one forgotten indentation, and not one by one.
    var isForgottenIndentation: Bool { count > 1 && fits }
  }

  /// The runs, in order.
  private(set) var runs: [Run] = []

  /// The most keys that are compared with those that are known; it keeps the work linear.
  private static let mostGuesses = 1024

  /// Makes a set of no lines.
  init() {}

  /// Finds the lines of a document that got lost.
  init(in reading: some KeyReading) {
    let document = reading.document
    var guesses = 0
    func isStray(_ field: SyntaxField, at index: Int) -> Bool {
      if reading.isKnown(field, at: index) { return false }
      guesses += 1
      return guesses > Self.mostGuesses || reading.nearest(to: field, at: index) == nil
    }
    var open: Run?
    var looksLikeFields = true
    func resemblesKey(_ line: Int, below index: Int) -> Bool {
      guesses += 1
      return guesses > Self.mostGuesses
        || Self.beginsLikeKey(line, below: index, reading)
    }
    func close() {
      guard let run = open else { return }
      open = nil
      // Keys that look like keys, below a value that is complete, are fields that nobody knows.
      if run.hasMissingColon || run.isBelowEmptyKey || !looksLikeFields { runs.append(run) }
    }
    for (index, field) in document.fields.enumerated() {
      if index > 0, isStray(field, at: index) {
        let looksLikeKey = Self.looksLikeKey(of: field, in: document)
        open = Self.extended(
          open, by: field.firstLine, below: index - 1, hasColon: true,
          looksLikeField: looksLikeKey, reading)
        looksLikeFields = looksLikeFields && looksLikeKey
      } else {
        close()
        looksLikeFields = true
      }
      for line in field.lines.dropFirst() where document.lines[line].kind == .missingColon {
        if Self.keyWithoutColon(on: line, below: index, reading) != nil {
          close()
        } else {
          open = Self.extended(
            open, by: line, below: index, hasColon: false,
            looksLikeField: resemblesKey(line, below: index), reading)
        }
      }
    }
    close()
  }

  /// Whether a line without a colon begins with a word or two that may be meant as a key.
  static func beginsLikeKey(_ line: Int, below field: Int, _ reading: some KeyReading) -> Bool {
    let document = reading.document
    let text = document.trimmed(document.lines[line])
    return WhiteSpace.spans(of: text, in: document.source).prefix(2).contains { word in
      reading.resemblesKey(
        WhiteSpace.folded(document.source.text(SourceSpan(text.start, word.end))), below: field)
    }
  }

  /// The run that a line belongs to, where its lines are told as one.
  func forgottenIndentation(at line: Int) -> Run? {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].lines.upperBound <= line { low = middle + 1 } else { high = middle }
    }
    guard low < runs.count, runs[low].lines.contains(line), runs[low].isForgottenIndentation
    else { return nil }
    return runs[low]
  }

  /// The key that a line begins with, where only its colon is missing, and the place behind the key.
  static func keyWithoutColon(
    on line: Int, below field: Int?, _ reading: some KeyReading
  ) -> (guess: Guess, end: Int)? {
    let document = reading.document
    let text = document.trimmed(document.lines[line])
    let words = WhiteSpace.spans(of: text, in: document.source).prefix(mostWordsOfKey)
    for (count, word) in words.enumerated().reversed() {
      let name = WhiteSpace.folded(document.source.text(SourceSpan(text.start, word.end)))
      // A single letter is not likely to be meant as a key.
      if count == 0, word.end == text.end, name.utf8.count < 2 { continue }
      let rest = { WhiteSpace.folded(document.source.text(SourceSpan(word.end, text.end))) }
      if let guess = reading.unstatedKey(name, saying: rest, below: field) {
        return (guess, word.end)
      }
    }
    return nil
  }

  private static let mostWordsOfKey = 6

  /// A run with one more line, or the run that a line begins.
  private static func extended(
    _ run: Run?, by line: Int, below above: Int, hasColon: Bool, looksLikeField: Bool,
    _ reading: some KeyReading
  ) -> Run {
    if var run {
      run.isCertain = run.isCertain && !looksLikeField
      run.lines = run.lines.lowerBound..<line + 1
      run.count += 1
      run.hasMissingColon = run.hasMissingColon || !hasColon
      return run
    }
    let field = reading.document.fields[above]
    let document = reading.document
    let header = document.header(of: field)
    let end = document.contentEnd(of: document.lines[field.firstLine])
    let beside = document.source.bytes[min(header.colon + 1, end)..<end]
    let hasValue =
      beside.contains { !WhiteSpace.isWhiteSpace($0) }
      || document.lines[field.lines].contains { $0.kind == .continuation }
    return Run(
      field: above, lines: line..<line + 1, count: 1, hasMissingColon: !hasColon,
      fits: reading.takesManyLines(field, at: above),
      isBelowEmptyKey: !hasValue,
      isCertain: reading.takesProse(field, at: above) && !looksLikeField)
  }

  /// Whether a key begins with a capital and has few words, as the keys of fields do.
  private static func looksLikeKey(of field: SyntaxField, in document: SyntaxDocument) -> Bool {
    let header = document.header(of: field)
    let key = document.source.text(header.key)
    return !header.isMalformed && key.first?.isUppercase == true
      && WhiteSpace.words(key).count <= 3
  }
}
