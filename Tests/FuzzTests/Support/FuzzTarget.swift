/// A reader of bytes that others wrote, and what must hold of it whatever they are.
///
/// A fuzzer tries it with bytes that it makes up (`Tests/Fuzzing`), and the tests with all that it
/// has found of use (`Tests/Fuzzing/Corpora`).
package protocol FuzzTarget: Sendable {
  /// What it is called, and the folder of its corpus.
  static var name: String { get }

  /// Reads some bytes.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - folder: A folder for files that are read, which nobody else writes in meanwhile.
  /// - Throws: A ``Violation`` where something does not hold; anything else where the world fails.
  static func run(_ bytes: [UInt8], in folder: String) throws
}
