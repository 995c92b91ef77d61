/// The stable ASCII name of a field, such as `purpose`: options, JSON and the history use it.
public struct FieldID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name.
  public let rawValue: String

  /// Makes the id of a name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes the id of a name.
  public init(stringLiteral value: String) { self.init(rawValue: value) }
}
