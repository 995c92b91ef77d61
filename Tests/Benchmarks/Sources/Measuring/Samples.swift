/// The runs of one program.
package struct Samples: Sendable {
  /// What each run took, in the order in which they were made.
  package var runs: [Figures]

  /// Makes samples of runs.
  package init(_ runs: [Figures] = []) { self.runs = runs }

  /// The median of one figure; `nil` where there was no run.
  package func median(_ figure: KeyPath<Figures, Double>) -> Double? {
    Self.median(of: runs.map { $0[keyPath: figure] })
  }

  /// The first status that was not 0.
  package var failure: Int? { runs.first { $0.status != 0 }?.status }

  /// The median of numbers: the middle one, or the mean of the two in the middle.
  package static func median(of numbers: [Double]) -> Double? {
    guard !numbers.isEmpty else { return nil }
    let sorted = numbers.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
