/// Something that must hold and does not.
package struct Violation: Error, CustomStringConvertible {
  /// What should have held.
  package let description: String
}

/// Sees that something holds.
///
/// - Parameters:
///   - condition: Whether it does.
///   - sentence: What should hold.
/// - Throws: The sentence, where it does not.
func hold(
  _ condition: Bool, _ sentence: @autoclosure () -> String
) throws(Violation) {
  if !condition { throw Violation(description: sentence()) }
}

/// Sees that something is there.
///
/// - Parameters:
///   - value: What should be there.
///   - sentence: What should hold.
/// - Returns: The value.
/// - Throws: The sentence, where nothing is there.
func require<Value>(
  _ value: Value?, _ sentence: @autoclosure () -> String
) throws(Violation) -> Value {
  guard let value else { throw Violation(description: sentence()) }
  return value
}
