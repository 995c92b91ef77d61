/// How numbers are written in the table: with three digits that count, and a unit.
package enum Quantity {
  /// Writes seconds, as `1.23 ms` or `45.6 s`.
  package static func time(_ seconds: Double) -> String {
    seconds < 0.9995 ? "\(digits(seconds * 1000)) ms" : "\(digits(seconds)) s"
  }

  /// Writes bytes, as `12.3 MB`.
  package static func memory(_ bytes: Double) -> String { "\(digits(bytes / 1e6)) MB" }

  /// Writes a ratio, as `0.35×`.
  package static func ratio(_ ratio: Double) -> String { "\(digits(ratio))×" }

  /// Writes a number that is not negative with three digits that count, but no more than four
  /// behind the point.
  package static func digits(_ number: Double) -> String {
    let places = number >= 100 ? 0 : number >= 10 ? 1 : number >= 1 ? 2 : number >= 0.1 ? 3 : 4
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let scaled = Int((number * Double(scale)).rounded())
    guard places > 0 else { return String(scaled) }
    let fraction = String(scaled % scale)
    return "\(scaled / scale)." + String(repeating: "0", count: places - fraction.count) + fraction
  }
}
