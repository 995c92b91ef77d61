internal import NIOCore
internal import NIOHTTP1
internal import Synchronization

/// What all connections share: the pages as they are now, and who waits for the next edition.
final class Stage: Sendable {
  private let table: Mutex<PageTable>
  private let listeners = Mutex<[ObjectIdentifier: any Channel]>([:])
  private let connections = Mutex(0)

  /// How many connections there may be at once: a browser opens six, and keeps one a window.
  private static let mostConnections = 128

  init(_ table: PageTable) { self.table = Mutex(table) }

  /// The pages as they are now.
  var current: PageTable { table.withLock { $0 } }

  /// Takes in one more connection, unless there are too many.
  func admit() -> Bool {
    connections.withLock { count in
      guard count < Self.mostConnections else { return false }
      count += 1
      return true
    }
  }

  /// Lets a connection go that was taken in.
  func release(_ channel: any Channel) {
    connections.withLock { $0 -= 1 }
    listeners.withLock { _ = $0.removeValue(forKey: ObjectIdentifier(channel)) }
  }

  /// Tells a connection of the edition that there is, and of each that comes.
  func listen(_ channel: any Channel) {
    listeners.withLock { $0[ObjectIdentifier(channel)] = channel }
    Self.tell(channel, current.edition)
  }

  /// Shows other pages from now on, and tells whoever waits for them.
  func show(_ table: PageTable) {
    self.table.withLock { $0 = table }
    let waiting = listeners.withLock { Array($0.values) }
    for channel in waiting { Self.tell(channel, table.edition) }
  }

  private static func tell(_ channel: any Channel, _ edition: String) {
    send("data: \(edition)\n\n", to: channel)
  }

  /// Sends a piece of a stream of events; whoever does not take what was sent before is let go.
  static func send(_ text: String, to channel: any Channel) {
    guard channel.isWritable else {
      channel.close(promise: nil)
      return
    }
    let piece = HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(string: text)))
    channel.writeAndFlush(piece, promise: nil)
  }
}
