internal import Diagnostics
internal import Rendering

/// One thing that can be written where somebody writes.
struct Completion: Sendable {
  /// The kinds that are offered, by the numbers that the protocol gives them.
  enum Kind: Int, Sendable {
    case property = 10
    case value = 12
    case keyword = 14
    case snippet = 15
    case enumMember = 20
  }

  /// What the list shows.
  var label: String
  /// What it is.
  var kind: Kind
  /// What stands beside it in the list.
  var detail: String?
  /// What there is to know of it.
  var documentation: RichDocument?
  /// What is written.
  var text: String
  /// Whether the text has places to fill in.
  var isSnippet = false

  /// The item as the protocol has it.
  ///
  /// - Parameters:
  ///   - order: Where it comes in the list.
  ///   - range: What it takes the place of.
  ///   - filter: What the client compares with what is written there.
  ///   - client: What the client can do.
  /// - Returns: The item.
  func json(order: Int, range: TextRange, filter: String, _ client: ClientCapabilities) -> JSONValue
  {
    let digits = String(order)
    var members: [JSONValue.Member] = [
      .init("label", .string(label)), .init("kind", .integer(kind.rawValue)),
      .init("sortText", .string(String(repeating: "0", count: max(0, 5 - digits.count)) + digits)),
      .init("filterText", .string(filter)),
      .init("insertTextFormat", .integer(isSnippet ? 2 : 1)),
      .init("textEdit", ["range": range.json, "newText": .string(text)]),
    ]
    if let detail { members.append(.init("detail", .string(detail))) }
    if let documentation {
      members.append(
        .init("documentation", MarkupText(documentation, as: client.completionFormat).json))
    }
    return .object(members)
  }
}
