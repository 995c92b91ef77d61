internal import NIOCore

/// Lets in no more bytes of a request than the head of one may have.
///
/// There is one request a connection, so what comes beyond it is never looked at.
final class HeadLimit: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer

  /// More bytes came than are let in.
  struct Exceeded: Error {}

  /// How many bytes are let in.
  static let most = 16_384

  private var count = 0
  private var isExceeded = false

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if isExceeded { return }
    count += unwrapInboundIn(data).readableBytes
    guard count <= Self.most else {
      isExceeded = true
      context.fireErrorCaught(Exceeded())
      return
    }
    context.fireChannelRead(data)
  }
}
