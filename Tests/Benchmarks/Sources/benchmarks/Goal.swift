import Measuring

/// What a row of the table compares, and how far it should go.
enum Goal {
  /// The time against the rival's, at most so many times as long.
  case time(atMost: Double)
  /// The largest memory against the rival's, at most so many times as much.
  case memory(atMost: Double)
  /// At most so many seconds.
  case seconds(atMost: Double)
  /// Nothing is wanted: the row is there to see.
  case none

  /// What is wanted, as the table says it.
  var text: String {
    switch self {
    case .time(let limit): "\(Quantity.digits(limit))×"
    case .memory(let limit): "memory \(Quantity.digits(limit))×"
    case .seconds(let limit): Quantity.time(limit)
    case .none: ""
    }
  }

  /// The figure that it compares; the wall clock's for all but memory.
  var figure: KeyPath<Figures, Double> {
    if case .memory = self { return \.memory }
    return \.wall
  }

  /// Whether it is met, `nil` where nothing is wanted or there is nothing to compare with.
  func isMet(by ours: Samples, against rival: Samples) -> Bool? {
    guard let own = ours.median(figure) else { return nil }
    switch self {
    case .time(let limit), .memory(let limit):
      return rival.median(figure).map { own / $0 <= limit }
    case .seconds(let limit): return own <= limit
    case .none: return nil
    }
  }
}
