public import RegisterModel

/// A register as it was at some point, with the schema that it was read with.
public struct RegisterVersion: Sendable {
  /// What the register stated.
  public var register: Register
  /// The schema it was read with.
  public var schema: Schema

  /// Makes a version of a register and the schema it was read with.
  public init(_ register: Register, schema: Schema) {
    self.register = register
    self.schema = schema
  }
}
