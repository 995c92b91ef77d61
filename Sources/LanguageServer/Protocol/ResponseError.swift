internal import Rendering

/// Why a request is not answered (JSON-RPC 2.0; LSP 3.17, `ErrorCodes`).
struct ResponseError: Error, Hashable, Sendable {
  /// The kinds of error, by the numbers that the protocol gives them.
  enum Code: Int, Sendable {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParams = -32602
    case serverNotInitialized = -32002
    case requestFailed = -32803
    case requestCancelled = -32800
    case contentModified = -32801
  }

  /// The kind of error.
  var code: Code
  /// What is wrong: for the log of the editor, or, where a request failed, for whoever made it.
  var message: String

  /// Makes an error.
  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// A request that its sender has taken back.
  static let cancelled = ResponseError(.requestCancelled, "cancelled")

  /// A request about a place in a text that has changed since.
  static let contentModified = ResponseError(.contentModified, "the text has changed")

  /// The error as it is written in an answer.
  var json: JSONValue { ["code": .integer(code.rawValue), "message": .string(message)] }
}
