internal import Dispatch

/// A server at work: it reads messages on one thread, works on another, and writes what comes of it.
///
/// A third thread finds out what is asked about history, so that nothing waits for that.
package enum Conversation {
  /// The most messages that are taken before findings are told that are owed.
  private static let mostBeforeFindings = 64

  /// Talks with a client until it says that the program is to end, or is gone.
  ///
  /// - Parameters:
  ///   - surroundings: What the server is started with.
  ///   - read: Waits for the next bytes of the client; none where there are no more.
  ///   - write: Writes a text to the client.
  /// - Returns: What the program ends with.
  /// - Throws: When the client cannot be written to.
  package static func run<Failure>(
    _ surroundings: Surroundings, read: @escaping @Sendable () -> [UInt8],
    write: (String) throws(Failure) -> Void
  ) throws(Failure) -> Int32 {
    try run(surroundings, asking: Historian.find, read: read, write: write)
  }

  /// Talks with a client; what is asked about history is found out by `work`.
  static func run<Failure>(
    _ surroundings: Surroundings, asking work: @escaping Historian.Work,
    read: @escaping @Sendable () -> [UInt8], write: (String) throws(Failure) -> Void
  ) throws(Failure) -> Int32 {
    let inbox = Inbox()
    DispatchQueue(label: "messages").async { fill(inbox, from: read) }
    let historian = Historian(inbox, surroundings, work)
    defer { historian.dismiss() }
    var server = Server(surroundings)
    var taken = 0
    while server.exitStatus == nil {
      let item = inbox.next()
      taken += 1
      var messages: [OutgoingMessage]
      switch item {
      case .message(let message):
        let id = message.id
        messages = server.take(message) { id.map(inbox.isCancelled) ?? false }
        if let id, message.isRequest, !server.waits(id) { inbox.close(id) }
      case .takenBack(let id):
        messages = server.takeBack(id)
        if !messages.isEmpty { inbox.close(id) }
      case .origins(let origins, let question):
        messages = server.answer(question, by: origins)
        if !messages.isEmpty { inbox.close(question.request) }
      case .unreadable(let error): messages = [.failure(nil, error)]
      case .end: return 1
      }
      historian.attend(to: server.questions)
      // What comes next may change the findings: they are told when nothing waits.
      if server.owesFindings, inbox.isEmpty || taken >= mostBeforeFindings {
        messages += server.findings()
        taken = 0
      }
      if !messages.isEmpty { try write(messages.map(\.framed).joined()) }
    }
    return server.exitStatus ?? 1
  }

  /// Reads messages into an inbox until there are no more.
  private static func fill(_ inbox: Inbox, from read: () -> [UInt8]) {
    var frames = FrameReader()
    while !frames.isBroken {
      while let frame = frames.next() { take(frame, into: inbox) }
      let bytes = read()
      if bytes.isEmpty { break }
      frames.append(bytes)
    }
    inbox.append(.end)
  }

  private static func take(_ frame: FrameReader.Frame, into inbox: Inbox) {
    switch frame {
    case .message(let bytes):
      do throws(ResponseError) {
        let message = try IncomingMessage(bytes)
        if message.method == "$/cancelRequest" {
          let cancel: Params.Cancel = try message.params()
          inbox.cancel(cancel.id)
        } else {
          inbox.append(.message(message))
        }
      } catch {
        inbox.append(.unreadable(error))
      }
    case .malformed(.tooLong(let length)):
      inbox.append(
        .unreadable(ResponseError(.invalidRequest, "a message of \(length) bytes is not read")))
    case .malformed(.noLength):
      inbox.append(
        .unreadable(ResponseError(.parseError, "a message has no Content-Length that can be read")))
    case .malformed(.endless):
      inbox.append(.unreadable(ResponseError(.parseError, "the headers of a message do not end")))
    }
  }
}
