import SwiftOperators
import SwiftParser
import SwiftSyntax

/// Finds the mutants of one file.
///
/// Nothing is changed where a change would show nothing: in a precondition, whose failure ends the
/// tests too, and in a call that only makes room. The rest of what it looks for is in the extensions.
final class MutantFinder: SyntaxVisitor {
  /// What was found, in the order in which it was met.
  var found: [Mutant] = []
  /// Whether the text of string literals is changed too, as it is where output is escaped.
  let changesText: Bool

  private let file: String
  private let lines: SourceLocationConverter

  /// The functions whose calls are left as they are, with all that is handed to them.
  private static let untouched: Set<String> = [
    "precondition", "preconditionFailure", "fatalError", "assert", "reserveCapacity",
  ]

  /// Finds the mutants in a source.
  ///
  /// - Parameters:
  ///   - source: The text of the file.
  ///   - file: Its path, which the mutants carry.
  ///   - changesText: Whether the text of string literals is changed too.
  /// - Throws: An error where operators are used that nobody declared.
  init(in source: String, of file: String, changesText: Bool) throws {
    self.file = file
    self.changesText = changesText
    let tree = Parser.parse(source: source)
    lines = SourceLocationConverter(fileName: file, tree: tree)
    super.init(viewMode: .sourceAccurate)
    walk(try OperatorTable.standardOperators.foldAll(tree))
  }

  /// Notes a mutant.
  ///
  /// - Parameters:
  ///   - node: The stretch that the change is about.
  ///   - kind: What kind of change it is.
  ///   - after: What becomes of it, for people.
  ///   - opening: What is put before it.
  ///   - closing: What is put behind it.
  ///   - rank: 0 for a statement, 1 for what is returned, 2 for an expression.
  func note(
    _ node: some SyntaxProtocol, _ kind: String, to after: String, _ opening: String,
    _ closing: String, rank: Int = 2
  ) {
    found.append(
      Mutant(
        file: file, start: node.positionAfterSkippingLeadingTrivia.utf8Offset,
        end: node.endPositionBeforeTrailingTrivia.utf8Offset, rank: rank,
        line: lines.location(for: node.positionAfterSkippingLeadingTrivia).line, kind: kind,
        before: node.trimmedDescription, after: after, opening: opening, closing: closing))
  }

  /// Notes that an expression may become another one.
  func replace(_ node: some ExprSyntaxProtocol, by text: String, _ kind: String) {
    note(node, kind, to: text, "(mutant(#) ? (\(text)) : (", "))")
  }

  /// Notes that a condition may become its opposite.
  func negate(_ node: some ExprSyntaxProtocol, _ kind: String, rank: Int = 2) {
    note(node, kind, to: "!(\(node.trimmedDescription))", "(mutant(#) != (", "))", rank: rank)
  }

  // MARK: What is passed over

  override func visit(_: AttributeListSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_: ImportDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_: EnumCaseDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_: FunctionParameterSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_: IfConfigClauseSyntax) -> SyntaxVisitorContinueKind { .skipChildren }

  // MARK: Expressions

  override func visit(_ node: InfixOperatorExprSyntax) -> SyntaxVisitorContinueKind {
    mutateOperator(of: node)
    return .visitChildren
  }

  override func visit(_ node: PrefixOperatorExprSyntax) -> SyntaxVisitorContinueKind {
    if node.operator.text == "!" { negate(node, "without !") }
    return .visitChildren
  }

  override func visit(_ node: TernaryExprSyntax) -> SyntaxVisitorContinueKind {
    negate(node.condition, "alternatives swapped")
    return .visitChildren
  }

  override func visit(_ node: BooleanLiteralExprSyntax) -> SyntaxVisitorContinueKind {
    negate(node, "other truth value")
    return .visitChildren
  }

  override func visit(_ node: IntegerLiteralExprSyntax) -> SyntaxVisitorContinueKind {
    mutateInteger(node)
    return .skipChildren
  }

  override func visit(_ node: StringLiteralExprSyntax) -> SyntaxVisitorContinueKind {
    if changesText { mutateText(node) }
    return .visitChildren
  }

  override func visit(_ node: FunctionCallExprSyntax) -> SyntaxVisitorContinueKind {
    if Self.untouched.contains(node.calledName ?? "") { return .skipChildren }
    mutateCall(node)
    return .visitChildren
  }

  override func visit(_ node: MemberAccessExprSyntax) -> SyntaxVisitorContinueKind {
    mutateMember(node)
    return .visitChildren
  }

  // MARK: Statements

  override func visit(_ node: ConditionElementListSyntax) -> SyntaxVisitorContinueKind {
    mutateConditions(node)
    return .visitChildren
  }

  override func visit(_ node: WhereClauseSyntax) -> SyntaxVisitorContinueKind {
    negate(node.condition, "condition negated")
    return .visitChildren
  }

  override func visit(_ node: CodeBlockItemSyntax) -> SyntaxVisitorContinueKind {
    mutateStatement(node)
    return .visitChildren
  }
}

extension FunctionCallExprSyntax {
  /// The name of the function or method that is called, where it has one.
  var calledName: String? {
    calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text
      ?? calledExpression.as(MemberAccessExprSyntax.self)?.declName.baseName.text
  }
}
