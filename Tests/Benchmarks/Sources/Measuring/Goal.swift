/// What a row of the table compares, and how far it should go.
package enum Goal: Hashable, Sendable {
  /// The time against the rival's, at most so many times as long.
  case time(atMost: Double)
  /// The largest memory against the rival's, at most so many times as much.
  case memory(atMost: Double)
  /// At most so many seconds.
  case seconds(atMost: Double)
  /// Nothing is wanted: the row is there to see.
  case none

  /// What is wanted, as the table says it.
  package var text: String {
    switch self {
    case .time(let limit): Quantity.ratio(limit)
    case .memory(let limit): "memory \(Quantity.ratio(limit))"
    case .seconds(let limit): Quantity.time(limit)
    case .none: ""
    }
  }

  /// The figure that it compares: the wall clock's for all but memory.
  package var figure: KeyPath<Figures, Double> {
    if case .memory = self { return \.memory }
    return \.wall
  }

  /// Whether it is met; `nil` where nothing is wanted or there is nothing to compare with.
  package func isMet(by ours: Samples, against rival: Samples) -> Bool? {
    guard let own = ours.median(figure) else { return nil }
    switch self {
    case .time(let limit), .memory(let limit):
      return rival.median(figure).map { own <= limit * $0 }
    case .seconds(let limit): return own <= limit
    case .none: return nil
    }
  }
}
