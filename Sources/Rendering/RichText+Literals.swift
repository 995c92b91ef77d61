/// How sentences are written in Swift: text with values in it, each with its role.
extension RichText: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) {
    self.init(value)
  }

  package init(stringInterpolation: StringInterpolation) {
    self = stringInterpolation.text
  }

  /// Collects the parts of a literal with inserted values.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = RichText()

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { text.append(literal) }
    }

    package mutating func appendInterpolation(_ value: String, _ role: Role = .plain) {
      text.append(value, role)
    }

    package mutating func appendInterpolation(_ value: Int, _ role: Role = .plain) {
      text.append(String(value), role)
    }

    package mutating func appendInterpolation(_ value: RichText) {
      text += value
    }
  }
}
