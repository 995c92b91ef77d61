internal import Rendering

/// A message to the client.
struct OutgoingMessage: Hashable, Sendable {
  /// The message as JSON.
  let json: JSONValue

  /// The answer to a request.
  static func answer(_ id: RequestID, _ result: JSONValue) -> OutgoingMessage {
    OutgoingMessage(json: ["jsonrpc": "2.0", "id": id.json, "result": result])
  }

  /// Why there is no answer to a request, or to something that could not be read.
  static func failure(_ id: RequestID?, _ error: ResponseError) -> OutgoingMessage {
    OutgoingMessage(json: ["jsonrpc": "2.0", "id": id?.json ?? .null, "error": error.json])
  }

  /// Something that is told without being asked for.
  static func notification(_ method: String, _ params: JSONValue) -> OutgoingMessage {
    OutgoingMessage(json: ["jsonrpc": "2.0", "method": .string(method), "params": params])
  }

  /// Something that is asked of the client.
  static func request(_ id: RequestID, _ method: String, _ params: JSONValue) -> OutgoingMessage {
    OutgoingMessage(
      json: ["jsonrpc": "2.0", "id": id.json, "method": .string(method), "params": params])
  }

  /// The message behind its headers.
  var framed: String {
    let text = json.rendered()
    return "Content-Length: \(text.utf8.count)\r\n\r\n\(text)"
  }
}
