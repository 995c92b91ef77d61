import ModelTestSupport

extension SeededGenerator {
  /// Begins the sequence of a seed.
  init(seed: Int) { self.init(seed: UInt64(truncatingIfNeeded: seed)) }

  /// A whole number below `bound`.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// True in `percent` of a hundred cases.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
}
