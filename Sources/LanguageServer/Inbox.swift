internal import Dispatch
internal import Synchronization

/// What some threads find and another works on, in the order in which it comes: messages of the client,
/// and what was asked about history.
///
/// It is shared by threads: that is why it is a class.
final class Inbox: Sendable {
  /// What has come.
  enum Item: Sendable {
    case message(IncomingMessage)
    /// Something that could not be read, and what to answer.
    case unreadable(ResponseError)
    /// A request was taken back that waited or was worked on.
    case takenBack(RequestID)
    /// Where the values of a register come from that was asked about; `nil` where nothing tells.
    case origins(Origins?, HistoryQuestion)
    /// Nothing comes any more.
    case end
  }

  private struct Contents {
    var items: [Item] = []
    /// The requests that wait or are worked on.
    var open: Set<RequestID> = []
    /// Those of them that were taken back.
    var cancelled: Set<RequestID> = []
  }

  private let contents = Mutex(Contents())
  private let arrivals = DispatchSemaphore(value: 0)

  /// Makes an empty one.
  init() {}

  /// Adds what has come.
  func append(_ item: Item) {
    contents.withLock { contents in
      if case .message(let message) = item, message.isRequest, let id = message.id {
        contents.open.insert(id)
      }
      contents.items.append(item)
    }
    arrivals.signal()
  }

  /// Notes that a request was taken back, where it waits or is worked on.
  func cancel(_ id: RequestID) {
    let isNew = contents.withLock { contents in
      guard contents.open.contains(id), contents.cancelled.insert(id).inserted else { return false }
      contents.items.append(.takenBack(id))
      return true
    }
    if isNew { arrivals.signal() }
  }

  /// Whether a request was taken back.
  func isCancelled(_ id: RequestID) -> Bool {
    contents.withLock { $0.cancelled.contains(id) }
  }

  /// Notes that a request was answered.
  func close(_ id: RequestID) {
    contents.withLock { contents in
      contents.open.remove(id)
      contents.cancelled.remove(id)
    }
  }

  /// What came first, once something has.
  func next() -> Item {
    arrivals.wait()
    return contents.withLock { $0.items.removeFirst() }
  }

  /// Whether nothing waits.
  var isEmpty: Bool { contents.withLock(\.items.isEmpty) }
}
