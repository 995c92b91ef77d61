/// What a measurement came to.
package struct Result: Sendable {
  /// What was measured.
  package var measurement: Measurement
  /// The tool's runs.
  package var ours = Samples()
  /// The rival's runs.
  package var rival = Samples()
  /// Why there are no runs, or how they were made.
  package private(set) var remark: String

  /// Begins without a run.
  package init(of measurement: Measurement) {
    self.measurement = measurement
    remark = measurement.remark
  }

  /// Adds a remark.
  package mutating func add(_ text: String) { remark += remark.isEmpty ? text : "; \(text)" }

  /// The headings of the lines.
  package static let headings = [
    "operation", "on", "ours", "processor", "memory", "rival", "processor", "memory", "ratio",
    "of processor", "goal", "met", "runs",
  ]

  /// The table's lines: one a goal.
  ///
  /// A program that failed may have been fast because of it, so that no goal is met by it.
  package var lines: [[String]] {
    measurement.goals.map { goal in
      let hasFailed = ours.failure != nil || rival.failure != nil
      let isMet = hasFailed ? nil : goal.isMet(by: ours, against: rival)
      return [measurement.operation, measurement.subject] + Self.cells(ours) + Self.cells(rival) + [
        ratio(goal.figure), ratio(\.processor), goal.text,
        isMet.map { $0 ? "yes" : "**no**" } ?? "", runs,
      ]
    }
  }

  private var runs: String {
    let counts = "\(ours.runs.count) / \(rival.runs.count)"
    return remark.isEmpty ? counts : "\(counts); \(remark)"
  }

  private static func cells(_ samples: Samples) -> [String] {
    [
      samples.median(\.wall).map(Quantity.time) ?? "",
      samples.median(\.processor).map(Quantity.time) ?? "",
      samples.median(\.memory).map(Quantity.memory) ?? "",
    ]
  }

  private func ratio(_ figure: KeyPath<Figures, Double>) -> String {
    guard let own = ours.median(figure), let other = rival.median(figure), other > 0 else {
      return ""
    }
    return Quantity.ratio(own / other)
  }
}
