internal import Dispatch
internal import Synchronization

/// The messages that one thread reads and another works on, in their order.
///
/// It is shared by two threads: that is why it is a class.
final class Inbox: Sendable {
  /// What has come.
  enum Item: Sendable {
    case message(IncomingMessage)
    /// Something that could not be read, and what to answer.
    case unreadable(ResponseError)
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
    contents.withLock { contents in
      if contents.open.contains(id) { contents.cancelled.insert(id) }
    }
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
