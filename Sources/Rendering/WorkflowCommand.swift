/// A line that GitHub Actions takes from a program's output as an annotation of a file:
/// `::error file=a,line=1::What is wrong`.
package struct WorkflowCommand: Hashable, Sendable {
  /// How grave the annotation is.
  package enum Kind: String, Hashable, Sendable {
    case error, warning, notice
  }

  /// A property with its value.
  package struct Property: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package var kind: Kind
  package var properties: [Property]
  /// What is said; it may have several lines.
  package var message: String

  package init(_ kind: Kind, _ properties: [Property], _ message: String) {
    self.kind = kind
    self.properties = properties
    self.message = message
  }

  /// The line, without a line break at its end.
  ///
  /// What would end the line, or a property, is escaped as GitHub's runner takes it back; what a
  /// terminal would obey or hide stands as its number, as in all text for people.
  package func rendered() -> String {
    let properties = properties.map { "\($0.name)=\(Self.escaped($0.value, inProperty: true))" }
    return "::\(kind.rawValue) \(properties.joined(separator: ","))"
      + "::\(Self.escaped(message, inProperty: false))"
  }

  private static func escaped(_ text: String, inProperty: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where inProperty: escaped += "%3A"
      case "," where inProperty: escaped += "%2C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return VisibleText(escaped).text
  }
}
