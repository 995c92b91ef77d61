internal import Dispatch
internal import Synchronization

/// Finds out beside the conversation what is asked about history, one question after the other.
///
/// It is shared by two threads: that is why it is a class.
final class Historian: Sendable {
  /// Finds out what a question is about, and puts that into an inbox.
  typealias Work = @Sendable (HistoryQuestion, inout Blames, Historian, Inbox) -> Void

  private struct Contents {
    /// The questions that somebody waits for, in the order in which they came.
    var questions: [HistoryQuestion] = []
    /// The number of the last question that came.
    var lastCome = 0
    /// The number of the last question that was begun.
    var lastBegun = 0
    var isOver = false
  }

  private let contents = Mutex(Contents())
  private let arrivals = DispatchSemaphore(value: 0)

  /// Makes one that waits for questions, on a thread of its own, until it is dismissed.
  ///
  /// - Parameters:
  ///   - inbox: Takes what was found out.
  ///   - surroundings: What the server was started with.
  ///   - work: Finds out what a question is about.
  init(_ inbox: Inbox, _ surroundings: Surroundings, _ work: @escaping Work = Historian.find) {
    DispatchQueue(label: "history").async { [self] in
      var blames = Blames(surroundings)
      while let question = next() { work(question, &blames, self, inbox) }
    }
  }

  /// Takes the questions that somebody waits for: those that are new wait, and those that are gone are
  /// abandoned.
  func attend(to questions: [HistoryQuestion]) {
    let isNew = contents.withLock { contents in
      let last = max(contents.lastCome, questions.last?.number ?? 0)
      defer { (contents.questions, contents.lastCome) = (questions, last) }
      return last > contents.lastCome
    }
    if isNew { arrivals.signal() }
  }

  /// Ends the work at the next commit.
  func dismiss() {
    contents.withLock { $0.isOver = true }
    arrivals.signal()
  }

  /// Whether nobody waits for a question any more.
  func hasAbandoned(_ question: HistoryQuestion) -> Bool {
    contents.withLock { contents in
      contents.isOver || !contents.questions.contains { $0.number == question.number }
    }
  }

  private var isOver: Bool { contents.withLock(\.isOver) }

  /// The next question, once there is one; `nil` at the end.
  private func next() -> HistoryQuestion? {
    while true {
      arrivals.wait()
      if isOver { return nil }
      let question = contents.withLock { contents in
        let next = contents.questions.first { $0.number > contents.lastBegun }
        contents.lastBegun = next?.number ?? contents.lastBegun
        return next
      }
      if let question { return question }
    }
  }

  /// Finds out what a question is about in the repository around the registers.
  static let find: Work = { question, blames, historian, inbox in
    blames.find(
      question, unless: { historian.hasAbandoned(question) }, isOver: { historian.isOver }
    ) { inbox.append(.origins($0, question)) }
  }
}
