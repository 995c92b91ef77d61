import SwiftSyntax

extension MutantFinder {
  /// Conditions that are always met, or met when they should not be.
  func mutateConditions(_ node: ConditionElementListSyntax) {
    let isGuard = node.parent?.is(GuardStmtSyntax.self) ?? false
    for element in node {
      guard case .expression(let condition) = element.condition else { continue }
      if !condition.isOppositeElsewhere { negate(condition, "condition negated", rank: 1) }
      if isGuard || node.count > 1 {
        note(condition, "condition dropped", to: "true", "(mutant(#) || (", "))", rank: 1)
      }
    }
  }

  /// A statement that is left out, and another value that is returned.
  func mutateStatement(_ node: CodeBlockItemSyntax) {
    switch node.item {
    case .stmt(let statement):
      if let value = statement.as(ReturnStmtSyntax.self)?.expression {
        mutateReturn(of: value, in: statement, type: Syntax(node).returnType, isExplicit: true)
      } else if statement.is(ContinueStmtSyntax.self) || statement.is(BreakStmtSyntax.self) {
        note(node, "left out", to: "", "if !mutant(#) { ", " }", rank: 0)
      }
    case .expr(let expression):
      if let type = node.impliedReturnType {
        mutateReturn(of: expression, in: expression, type: type, isExplicit: false)
      } else if expression.isStatement(in: node) {
        note(node, "left out", to: "", "if !mutant(#) { ", " }", rank: 0)
      }
    case .decl: break
    }
  }

  /// Nothing, where something is returned.
  private func mutateReturn(
    of value: ExprSyntax, in node: some SyntaxProtocol, type: TypeSyntax?, isExplicit: Bool
  ) {
    guard let type, let nothing = type.nothing, value.trimmedDescription != nothing else { return }
    let rest = isExplicit ? "" : "return "
    note(
      node, "returns \(nothing)", to: "return \(nothing)",
      "if mutant(#) { return \(nothing) }; \(rest)", "", rank: 0)
  }
}

extension ExprSyntax {
  /// Whether the opposite of it is a mutant of its operator already.
  fileprivate var isOppositeElsewhere: Bool {
    if let prefix = self.as(PrefixOperatorExprSyntax.self) { return prefix.operator.text == "!" }
    if let member = self.as(MemberAccessExprSyntax.self) {
      return member.declName.baseName.text == "isEmpty"
    }
    if let call = self.as(FunctionCallExprSyntax.self) {
      return call.calledName == "contains" || call.calledName == "allSatisfy"
    }
    let sign = self.as(InfixOperatorExprSyntax.self)?.operator.as(BinaryOperatorExprSyntax.self)
    return sign?.operator.text == "==" || sign?.operator.text == "!="
  }

  /// Whether it is a call or an assignment that can be left out.
  ///
  /// What an initializer assigns cannot, since all must have a value in the end.
  fileprivate func isStatement(in item: CodeBlockItemSyntax) -> Bool {
    if let call = self.as(FunctionCallExprSyntax.self) {
      return !["precondition", "preconditionFailure", "fatalError", "reserveCapacity"].contains(
        call.calledName ?? "")
    }
    if let attempt = self.as(TryExprSyntax.self) {
      return attempt.questionOrExclamationMark == nil && attempt.expression.isStatement(in: item)
    }
    guard let infix = self.as(InfixOperatorExprSyntax.self) else { return false }
    if infix.operator.is(AssignmentExprSyntax.self) {
      let isDiscarded = infix.leftOperand.is(DiscardAssignmentExprSyntax.self)
      return !isDiscarded && !Syntax(item).isInInitializer
    }
    let sign = infix.operator.as(BinaryOperatorExprSyntax.self)?.operator.text ?? ""
    return sign.hasSuffix("=") && !["==", "!=", "<=", ">=", "===", "!=="].contains(sign)
  }
}

extension Syntax {
  /// Whether it stands in an initializer, and in no closure there.
  fileprivate var isInInitializer: Bool {
    if self.is(InitializerDeclSyntax.self) { return true }
    if self.is(ClosureExprSyntax.self) || self.is(FunctionDeclSyntax.self) { return false }
    return parent?.isInInitializer ?? false
  }

  /// The type that the innermost function or property around it returns, where it is written.
  fileprivate var returnType: TypeSyntax? {
    if self.is(ClosureExprSyntax.self) || self.is(InitializerDeclSyntax.self) { return nil }
    if let function = self.as(FunctionDeclSyntax.self) {
      return function.signature.returnClause?.type
    }
    if let element = self.as(SubscriptDeclSyntax.self) { return element.returnClause.type }
    if let binding = self.as(PatternBindingSyntax.self) { return binding.typeAnnotation?.type }
    return parent?.returnType
  }
}

extension CodeBlockItemSyntax {
  /// The type of the function or property that returns this item without saying so, as its only one.
  fileprivate var impliedReturnType: TypeSyntax? {
    guard let list = parent?.as(CodeBlockItemListSyntax.self), list.count == 1,
      case .expr(let value) = item, !value.is(IfExprSyntax.self), !value.is(SwitchExprSyntax.self),
      let body = list.parent
    else { return nil }
    if body.is(AccessorBlockSyntax.self) { return Syntax(body).returnType }
    guard body.is(CodeBlockSyntax.self), let owner = body.parent else { return nil }
    if let function = owner.as(FunctionDeclSyntax.self) {
      return function.signature.returnClause?.type
    }
    if let accessor = owner.as(AccessorDeclSyntax.self), accessor.accessorSpecifier.text == "get" {
      return owner.returnType
    }
    return nil
  }
}

extension TypeSyntax {
  /// What stands for nothing in the type, where something does.
  fileprivate var nothing: String? {
    if self.is(OptionalTypeSyntax.self) { return "nil" }
    if self.is(ArrayTypeSyntax.self) { return "[]" }
    if self.is(DictionaryTypeSyntax.self) { return "[:]" }
    switch trimmedDescription {
    case "String": return "\"\""
    case "Int": return "0"
    case "Bool": return "false"
    default: return nil
    }
  }
}
