internal import FoundationEssentials

/// A message of the client's: a request, a notification, or the answer to a request of the server's.
struct IncomingMessage: Sendable {
  /// What the client calls it; `nil` for a notification.
  let id: RequestID?
  /// What is asked or told; `nil` for an answer.
  let method: String?

  private let bytes: [UInt8]

  /// Reads what kind of message some bytes are; what is in it is read when it is asked for.
  ///
  /// - Parameter bytes: The message, as JSON.
  /// - Throws: A parse error or an invalid request.
  init(_ bytes: [UInt8]) throws(ResponseError) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw ResponseError(.parseError, "the message is not UTF-8")
    }
    let bytes = SurrogateHalves.replaced(in: bytes)
    let envelope: Envelope
    do {
      envelope = try JSONDecoder().decode(Envelope.self, from: Data(bytes))
    } catch DecodingError.dataCorrupted {
      throw ResponseError(.parseError, "the message is not JSON")
    } catch {
      throw ResponseError(.invalidRequest, "the message is neither a request nor an answer")
    }
    guard envelope.method != nil || envelope.id != nil else {
      throw ResponseError(.invalidRequest, "the message has no method")
    }
    self.bytes = bytes
    id = envelope.id
    method = envelope.method
  }

  /// Whether it has to be answered.
  var isRequest: Bool { id != nil && method != nil }

  /// What the method is about.
  ///
  /// - Throws: Invalid params.
  func params<Params: Decodable>(_ type: Params.Type = Params.self) throws(ResponseError) -> Params
  {
    do {
      return try JSONDecoder().decode(Contents<Params>.self, from: Data(bytes)).params
    } catch {
      throw ResponseError(.invalidParams, "\(method ?? "") has other params")
    }
  }

  private struct Envelope: Decodable {
    var id: RequestID?
    var method: String?
  }

  private struct Contents<Params: Decodable>: Decodable {
    var params: Params
  }
}
