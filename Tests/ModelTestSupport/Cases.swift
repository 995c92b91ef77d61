/// The hundred thousand cases that a property is tried with, in shares that run at the same time.
package enum Cases {
  /// The shares, for a test's arguments.
  package static let shares = 0..<20

  /// The seeds of the cases of a share.
  package static func seeds(ofShare share: Int) -> Range<UInt64> {
    let count: UInt64 = 100_000 / 20
    return UInt64(share) * count..<UInt64(share + 1) * count
  }

  /// The first case of a share for which something is wrong, and what that is.
  ///
  /// - Parameters:
  ///   - share: One of the shares.
  ///   - trial: Tries the case of a seed, and says what is wrong; `nil` where nothing is.
  /// - Returns: The seed and what is wrong; `nil` where nothing is.
  package static func firstFailure(
    inShare share: Int, _ trial: (UInt64) throws -> String?
  ) rethrows -> String? {
    for seed in seeds(ofShare: share) {
      if let problem = try trial(seed) { return "seed \(seed): \(problem)" }
    }
    return nil
  }
}
