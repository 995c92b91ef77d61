/// The name under which a schema defines a vocabulary.
public struct VocabularyID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name.
  public let rawValue: String

  /// Makes the id of a name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes the id of a name.
  public init(stringLiteral value: String) { self.init(rawValue: value) }
}
