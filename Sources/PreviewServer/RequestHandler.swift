internal import NIOCore
internal import NIOHTTP1

/// One connection: it takes one request, answers it and ends.
///
/// Nothing behind the request is looked at, so that nothing can be smuggled in there. Whoever takes too
/// long, to ask or to take the answer, is let go.
final class RequestHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let stage: Stage
  private let rules: RequestRules
  private var isAnswered = false
  private var deadline: Scheduled<Void>?
  private var heartbeat: RepeatedTask?

  /// How long a request may take to come, and its answer to be taken.
  private static let (patience, delivery) = (TimeAmount.seconds(10), TimeAmount.seconds(30))
  /// How long the other side may take to end, once it has been answered.
  private static let farewell = TimeAmount.seconds(2)
  /// How often a browser that waits is told that it still may.
  private static let pulse = TimeAmount.seconds(15)

  init(_ stage: Stage, _ rules: RequestRules) {
    self.stage = stage
    self.rules = rules
  }

  func channelActive(context: ChannelHandlerContext) {
    end(context.channel, after: Self.patience)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    heartbeat?.cancel()
    stage.release(context.channel)
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard case .head(let head) = unwrapInboundIn(data), !isAnswered else { return }
    let request = PreviewRequest(
      method: head.method.rawValue, target: head.uri,
      headers: head.headers.map { (name: $0.name, value: $0.value) })
    let table = stage.current
    switch rules.answer(request, from: table) {
    case .page(let page, let withBody):
      answer(.ok, page, table, withBody: withBody, context)
    case .missing(let withBody):
      answer(.notFound, table.missing, table, withBody: withBody, context)
    case .events(withBody: true): openEvents(head.version, context)
    case .events(withBody: false): send(.ok, Self.eventHeaders, [], context)
    case .refusal(let refusal): refuse(refusal, withBody: head.method != .HEAD, context)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    // What came behind the request; the answer is on its way.
    if isAnswered { return }
    switch error {
    case is HeadLimit.Exceeded: refuse(.headers, context)
    case is HTTPParserError: refuse(.malformed, context)
    default: context.close(promise: nil)
    }
  }

  private func answer(
    _ status: HTTPResponseStatus, _ page: Page, _ table: PageTable, withBody: Bool,
    _ context: ChannelHandlerContext
  ) {
    let bytes = page.bytes()
    var headers = ResponseHeaders.always
    headers.add(name: "content-type", value: page.mediaType)
    headers.add(name: "content-length", value: String(bytes.count))
    headers.add(name: "content-security-policy", value: table.policy)
    send(status, headers, withBody ? bytes : [], context)
  }

  private func refuse(
    _ refusal: PreviewAnswer.Refusal, withBody: Bool = true, _ context: ChannelHandlerContext
  ) {
    let status = HTTPResponseStatus(statusCode: refusal.rawValue)
    let bytes = Array("\(status.code) \(status.reasonPhrase)\n".utf8)
    var headers = ResponseHeaders.always
    headers.add(name: "content-type", value: "text/plain; charset=utf-8")
    headers.add(name: "content-length", value: String(bytes.count))
    headers.add(name: "content-security-policy", value: "default-src 'none'")
    if refusal == .method { headers.add(name: "allow", value: "GET, HEAD") }
    send(status, headers, withBody ? bytes : [], context)
  }

  private func send(
    _ status: HTTPResponseStatus, _ headers: HTTPHeaders, _ bytes: [UInt8],
    _ context: ChannelHandlerContext
  ) {
    isAnswered = true
    let channel = context.channel
    end(channel, after: Self.delivery)
    let head = HTTPResponseHead(version: .http1_1, status: status, headers: headers)
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    if !bytes.isEmpty {
      context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: bytes)))), promise: nil)
    }
    let handler = NIOLoopBound(self, eventLoop: context.eventLoop)
    context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in
      // The other side ends first: what it sent beyond its request would cut off the answer.
      channel.close(mode: .output, promise: nil)
      handler.value.end(channel, after: Self.farewell)
    }
  }

  private static var eventHeaders: HTTPHeaders {
    var headers = ResponseHeaders.always
    headers.add(name: "content-type", value: "text/event-stream")
    return headers
  }

  private func openEvents(_ version: HTTPVersion, _ context: ChannelHandlerContext) {
    isAnswered = true
    deadline?.cancel()
    let channel = context.channel
    // A version that knows no pieces gets a stream that ends with the connection.
    let head = HTTPResponseHead(
      version: version == .http1_0 ? version : .http1_1, status: .ok, headers: Self.eventHeaders)
    context.writeAndFlush(wrapOutboundOut(.head(head)), promise: nil)
    stage.listen(channel)
    heartbeat = context.eventLoop.scheduleRepeatedTask(
      initialDelay: Self.pulse, delay: Self.pulse
    ) { _ in Stage.send(":\n\n", to: channel) }
  }

  /// Ends the connection after a time, unless another time is said before.
  private func end(_ channel: any Channel, after time: TimeAmount) {
    deadline?.cancel()
    deadline = channel.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
  }
}
