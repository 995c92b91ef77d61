import Testing

@testable import Rendering

/// The colours of a terminal can be told from its background, whichever that is.
@Suite("Colours on a terminal") struct ContrastTests {
  /// The backgrounds of usual themes: white, Solarized Light, GNOME's, VS Code's and Ubuntu's dark
  /// ones, Solarized Dark, Dracula, black.
  private static let backgrounds = [
    0xFFFFFF, 0xFDF6E3, 0xF5F5F5, 0x1E1E1E, 0x171421, 0x300A24, 0x002B36, 0x282A36, 0x000000,
  ]

  @Test(arguments: backgrounds)
  func `stand out from the background`(background: Int) throws {
    for role in Role.allCases {
      guard let style = TerminalStyle.of(role), let number = colour(style) else { continue }
      let contrast = Self.contrast(Self.rgb(number), background)
      #expect(contrast >= 3, "\(role) \(contrast)")
    }
  }

  @Test func `Each is of the cube, so that it is the same everywhere`() {
    for role in Role.allCases {
      let parameters = TerminalStyle.of(role)?.split(separator: ";").map(String.init) ?? []
      let others = parameters.filter { !["1", "4", "9"].contains($0) }
      #expect(others.isEmpty || others.starts(with: ["38", "5"]))
      if let number = colour(TerminalStyle.of(role) ?? "") { #expect((16...231).contains(number)) }
    }
  }

  private func colour(_ style: String) -> Int? {
    let parts = style.split(separator: ";")
    guard let start = parts.firstIndex(of: "38") else { return nil }
    return Int(parts[start + 2])
  }

  private static func rgb(_ number: Int) -> Int {
    let levels = [0, 95, 135, 175, 215, 255]
    let place = number - 16
    return levels[place / 36] << 16 | levels[place / 6 % 6] << 8 | levels[place % 6]
  }

  /// WCAG 2.2, "contrast ratio".
  private static func contrast(_ first: Int, _ second: Int) -> Double {
    let (one, other) = (luminance(first), luminance(second))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  /// WCAG 2.2, "relative luminance".
  private static func luminance(_ colour: Int) -> Double {
    let weights = [(16, 0.2126), (8, 0.7152), (0, 0.0722)]
    return weights.reduce(0) { sum, part in
      sum + part.1 * linear(Double(colour >> part.0 & 0xFF) / 255)
    }
  }

  private static func linear(_ value: Double) -> Double {
    if value <= 0.04045 { return value / 12.92 }
    // x^2.4 = x² · x^0.4, the latter as the fifth root of x², by Newton's steps.
    let base = (value + 0.055) / 1.055
    var root = 1.0
    for _ in 0..<60 {
      root -= (root * root * root * root * root - base * base) / (5 * root * root * root * root)
    }
    return base * base * root
  }
}
