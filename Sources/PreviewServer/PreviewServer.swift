internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix

/// A server of pages in memory, for the browsers of this computer alone.
///
/// It listens on the addresses that lead from a computer to itself, 127.0.0.1 and ::1, on a thread of
/// its own. It reads and writes no file.
package final class PreviewServer: Sendable {
  /// The port that it listens on.
  package let port: Int

  private let stage: Stage
  private let group: MultiThreadedEventLoopGroup

  /// The ports that can be listened on; 0 lets the system choose.
  package static let ports = 0...65_535
  /// How often a port that the system chose for one address is tried for the other.
  private static let attempts = 8

  /// Begins to listen.
  ///
  /// - Parameters:
  ///   - port: The port; 0 for one that the system chooses.
  ///   - table: What there is to be asked for.
  /// - Throws: Why it cannot listen.
  package init(port: Int, showing table: PageTable) throws(PreviewServerError) {
    stage = Stage(table)
    group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    for attempt in 1...Self.attempts {
      do throws(PreviewServerError) {
        self.port = try Self.listen(on: port, stage, group)
        return
      } catch {
        if case .taken = error, port == 0, attempt < Self.attempts { continue }
        try? group.syncShutdownGracefully()
        throw error
      }
    }
    preconditionFailure("The last attempt either listens or fails.")
  }

  /// Shows other pages from now on, and has browsers load them.
  package func show(_ table: PageTable) { stage.show(table) }

  /// Ends all connections, and listens no more.
  package func stop() { try? group.syncShutdownGracefully() }

  /// A port that nobody listens on at this moment; `nil` where all are taken.
  package static func freePort(among ports: ClosedRange<Int>) -> Int? {
    let nothing = PageTable(edition: "", policy: "", missing: Page(mediaType: "") { [] })
    for port in ports {
      guard let server = try? PreviewServer(port: port, showing: nothing) else { continue }
      server.stop()
      return port
    }
    return nil
  }

  /// Listens on both addresses; on the first alone where a computer has not the other.
  private static func listen(
    on port: Int, _ stage: Stage, _ group: MultiThreadedEventLoopGroup
  ) throws(PreviewServerError) -> Int {
    let first = try bind("127.0.0.1", port, stage, group)
    guard let chosen = first.localAddress?.port else {
      throw .unavailable(port: port, "no local address")
    }
    do throws(PreviewServerError) {
      _ = try bind("::1", chosen, stage, group)
    } catch {
      guard case .unavailable = error else {
        try? first.close().wait()
        throw error
      }
    }
    return chosen
  }

  private static func bind(
    _ host: String, _ port: Int, _ stage: Stage,
    _ group: MultiThreadedEventLoopGroup
  ) throws(PreviewServerError) -> any Channel {
    let bootstrap = ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 64)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture { try configure(channel, stage) }
      }
    do {
      return try bootstrap.bind(host: host, port: port).wait()
    } catch let error as IOError {
      throw PreviewServerError(error, port: port)
    } catch {
      throw .unavailable(port: port, "\(error)")
    }
  }

  /// Puts together what a connection goes through.
  private static func configure(_ channel: any Channel, _ stage: Stage) throws {
    guard let port = channel.localAddress?.port, stage.admit() else {
      return channel.close(promise: nil)
    }
    let pipeline = channel.pipeline.syncOperations
    try pipeline.addHandler(HeadLimit())
    try pipeline.addHandler(HTTPResponseEncoder())
    try pipeline.addHandler(
      ByteToMessageHandler(HTTPRequestDecoder(leftOverBytesStrategy: .dropBytes)))
    try pipeline.addHandler(RequestHandler(stage, RequestRules(port: port)))
  }
}
