/// A key or a language as it is compared: after NFC and simple lower case, whatever the locale
/// (clause 1.3).
public struct FoldedName: Hashable, Sendable {
  /// The name in lower case.
  ///
  /// Swift compares strings by canonical equivalence, which is what comparing after NFC means.
  public let text: String

  /// Folds a name.
  public init(_ name: String) {
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      scalars.append(contentsOf: Self.simpleLowercase(scalar).unicodeScalars)
    }
    text = String(scalars)
  }

  /// The scalar's simple lower case: one scalar for one, unlike the full mapping of U+0130.
  private static func simpleLowercase(_ scalar: Unicode.Scalar) -> String {
    scalar == "\u{130}" ? "i" : scalar.properties.lowercaseMapping
  }
}
