import SwiftSyntax

extension MutantFinder {
  /// What takes the place of an operator, where its operands stay as they are.
  private static let exchanges = [
    "<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "===": "!==", "!==": "===",
    "&&": "||", "||": "&&", "-": "+", "*": "/", "/": "*", "%": "*", "<<": ">>", ">>": "<<",
    "&": "|", "|": "&", "&+": "&-", "&-": "&+",
  ]

  /// Members and functions that are easily mistaken for each other.
  private static let namesakes: [String: String] = {
    let pairs = [
      ("first", "last"), ("firstIndex", "lastIndex"), ("min", "max"), ("hasPrefix", "hasSuffix"),
      ("dropFirst", "dropLast"), ("removeFirst", "removeLast"), ("lowerBound", "upperBound"),
      ("startIndex", "endIndex"), ("prefix", "suffix"),
    ]
    return Dictionary(uniqueKeysWithValues: pairs + pairs.map { ($1, $0) })
  }()

  /// Methods without which a sequence is what it was.
  private static let dispensable: Set<String> = ["sorted", "filter"]

  /// Another operator, or one operand alone.
  func mutateOperator(of node: InfixOperatorExprSyntax) {
    guard let sign = node.operator.as(BinaryOperatorExprSyntax.self)?.operator.text else { return }
    let (left, right) = (node.leftOperand, node.rightOperand)
    func exchange(_ other: String) {
      replace(
        node, by: "\(left.trimmedDescription) \(other) \(right.trimmedDescription)",
        "\(other) for \(sign)")
    }
    switch sign {
    case "..<":
      note(
        right, "one more in ..<", to: "\(right.trimmedDescription) + 1", "((",
        ") + (mutant(#) ? 1 : 0))")
    case "...":
      note(
        right, "one less in ...", to: "\(right.trimmedDescription) - 1", "((",
        ") - (mutant(#) ? 1 : 0))")
    case "??": replace(node, by: right.trimmedDescription, "only the value for want of one")
    case "+":
      let isText = [left, right].contains { $0.description.contains { "\"[".contains($0) } }
      if isText {
        replace(node, by: left.trimmedDescription, "without what is added")
      } else {
        exchange("-")
      }
    case "&&", "||":
      exchange(Self.exchanges[sign] ?? sign)
      replace(node, by: left.trimmedDescription, "only the left of \(sign)")
      replace(node, by: right.trimmedDescription, "only the right of \(sign)")
    default:
      if let other = Self.exchanges[sign] { exchange(other) }
    }
  }

  /// The number after it; and the one before, for 1.
  func mutateInteger(_ node: IntegerLiteralExprSyntax) {
    let digits = node.literal.text.filter { $0 != "_" }
    let number =
      digits.hasPrefix("0x") ? Int(digits.dropFirst(2), radix: 16) : Int(digits)
    guard let number else { return }
    replace(node, by: "\(number + 1)", "a number more")
    if number > 0 { replace(node, by: "\(number - 1)", "a number less") }
  }

  /// Other text: none for a longer one, another character for one that is alone.
  func mutateText(_ node: StringLiteralExprSyntax) {
    guard node.openingQuote.text == "\"", node.openingPounds == nil else { return }
    let texts = node.segments.compactMap { $0.as(StringSegmentSyntax.self)?.content.text }
    guard let text = texts.first(where: { !$0.isEmpty }) else {
      if texts.count == node.segments.count { replace(node, by: "\"¤\"", "text for none") }
      return
    }
    let isAlone =
      node.segments.count == 1
      && (text.unicodeScalars.count == 1
        || (text.first == "\\" && !text.dropFirst().contains("\\")
          && (text.count == 2 || (text.hasPrefix("\\u{") && text.hasSuffix("}")))))
    if isAlone {
      replace(node, by: text == "¤" ? "\"x\"" : "\"¤\"", "another character")
    } else if node.segments.count == 1 {
      replace(node, by: "\"\"", "no text")
    } else {
      let whole = node.trimmedDescription
      guard let range = whole.firstRange(of: text) else { return }
      replace(node, by: whole.replacing(range: range), "less text")
    }
  }

  /// The namesake of what is called, or what it is called on alone.
  func mutateCall(_ node: FunctionCallExprSyntax) {
    guard let name = node.calledName else { return }
    if let other = Self.namesakes[name] {
      let token =
        node.calledExpression.as(MemberAccessExprSyntax.self)?.declName.baseName
        ?? node.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName
      if let token { exchange(token, for: other, in: node) }
    }
    let called = node.calledExpression.as(MemberAccessExprSyntax.self)
    if Self.dispensable.contains(name), let base = called?.base {
      replace(node, by: "Array(\(base.trimmedDescription))", "without \(name)")
    }
    if name == "allSatisfy" || name == "contains" { negate(node, "negated") }
  }

  /// The namesake of a member, and the opposite of `isEmpty`.
  func mutateMember(_ node: MemberAccessExprSyntax) {
    let name = node.declName.baseName
    let isCalled =
      node.parent?.as(FunctionCallExprSyntax.self)?.calledExpression.id == node.id
    guard node.base != nil, !isCalled else { return }
    if name.text == "isEmpty" { negate(node, "negated") }
    if let other = Self.namesakes[name.text] { exchange(name, for: other, in: node) }
  }

  /// Notes that a name in an expression may become another one.
  private func exchange(_ token: TokenSyntax, for other: String, in node: some ExprSyntaxProtocol) {
    let whole = node.trimmedDescription
    let start = node.positionAfterSkippingLeadingTrivia.utf8Offset
    let offset = token.positionAfterSkippingLeadingTrivia.utf8Offset - start
    let from = whole.utf8.index(whole.startIndex, offsetBy: offset)
    let to = whole.utf8.index(from, offsetBy: token.text.utf8.count)
    replace(node, by: whole[..<from] + other + whole[to...], "\(other) for \(token.text)")
  }
}

extension String {
  /// Where another text stands in it first.
  fileprivate func firstRange(of other: String) -> Range<String.Index>? {
    indices.lazy.filter { self[$0...].hasPrefix(other) }.first.map {
      $0..<self.index($0, offsetBy: other.count)
    }
  }

  /// The text without a part of it.
  fileprivate func replacing(range: Range<String.Index>) -> String {
    String(self[..<range.lowerBound] + self[range.upperBound...])
  }
}
