internal import Diagnostics
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// Requests about history: they are asked in one message, and answered when it has been found out
/// beside the conversation where a register's values come from.
extension Server {
  /// Asks where the values of a register come from.
  ///
  /// - Parameters:
  ///   - kind: What is asked.
  ///   - register: The register.
  ///   - file: Its file.
  ///   - request: The request that is answered once that is known.
  mutating func ask(
    _ kind: HistoryQuestion.Kind, of register: RegisterFile, _ file: ShownFile,
    for request: RequestID
  ) {
    guard let folder = folders[file.root] else { return }
    lastQuestion += 1
    questions.append(
      HistoryQuestion(
        number: lastQuestion, request: request, kind: kind, document: file.uri,
        version: file.version, register: register.id, root: file.root, schema: folder.readSchema,
        roots: Set(folders.keys)))
  }

  /// Answers a question about history from the text as it is now.
  ///
  /// - Parameters:
  ///   - question: The question; one that was taken back gets no answer.
  ///   - origins: Where the register's values come from; `nil` where no repository tells.
  /// - Returns: The answer.
  mutating func answer(_ question: HistoryQuestion, by origins: Origins?) -> [OutgoingMessage] {
    guard let index = questions.firstIndex(where: { $0.number == question.number }) else {
      return []
    }
    questions.remove(at: index)
    guard let origins, let file = file(question.document), case .register(let register) = file.kind
    else { return [.answer(question.request, question.empty)] }
    switch question.kind {
    case .lenses:
      return [.answer(question.request, codeLenses(of: register, file, by: origins))]
    case .hover(let position):
      // A place means nothing in another text than the one that it was asked in.
      guard file.version == question.version else {
        return [.failure(question.request, .contentModified)]
      }
      return [.answer(question.request, hover(at: position, in: file, by: origins))]
    }
  }

  /// Takes back a question about history; gives what is answered to a request that waited for it.
  mutating func takeBack(_ request: RequestID) -> [OutgoingMessage] {
    guard let index = questions.firstIndex(where: { $0.request == request }) else { return [] }
    questions.remove(at: index)
    return [.failure(request, .cancelled)]
  }

  /// Takes back all questions about history.
  mutating func takeBackAll() -> [OutgoingMessage] {
    defer { questions = [] }
    return questions.map { .failure($0.request, .cancelled) }
  }

  /// Whether a request waits for what is asked about history.
  func waits(_ request: RequestID) -> Bool { questions.contains { $0.request == request } }
}

extension HistoryQuestion {
  /// What is answered where there is nothing to tell.
  fileprivate var empty: JSONValue {
    switch kind {
    case .hover: .null
    case .lenses: []
    }
  }
}
