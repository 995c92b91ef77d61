/// Numbers that look random and are the same every time (SplitMix64).
///
/// The standard library's own choices are not used on top of it: how it draws from a generator may
/// change from one version to the next, and the histories with it.
package struct SeededGenerator {
  private var state: UInt64

  /// Starts a sequence.
  package init(seed: UInt64) { state = seed }

  /// The next number.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to a bound, which must be above 0 and is left out.
  package mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// Whether something happens that happens so many times in a thousand.
  package mutating func happens(inThousand share: Int) -> Bool { below(1000) < share }

  /// One of some values, of which there must be at least one.
  package mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }

  /// Some values that differ, in no order.
  ///
  /// - Parameters:
  ///   - count: How many, at most as many as there are.
  ///   - values: What to choose from.
  /// - Returns: The values.
  package mutating func some<Value>(_ count: Int, of values: [Value]) -> [Value] {
    var rest = values
    return (0..<min(count, values.count)).map { _ in rest.remove(at: below(rest.count)) }
  }

  /// Some values of a long row that differ, without copying the row.
  ///
  /// - Parameters:
  ///   - count: How many, which must be few beside the row's length.
  ///   - values: The row.
  /// - Returns: The values, in the order in which they were drawn.
  package mutating func few(_ count: Int, of values: [Int]) -> [Int] {
    var drawn: [Int] = []
    while drawn.count < count {
      let value = one(of: values)
      if !drawn.contains(value) { drawn.append(value) }
    }
    return drawn
  }
}
