/// Many registers without a history: what `check` and its rivals read.
package enum RegisterFolder {
  /// In how many folders the registers lie.
  package static let folders = 256

  /// The schema, below the folder.
  package static let schema = (path: "Registers/register.schema", text: MadeSchema.text(edits: 0))

  /// Makes registers up, the same every time.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - use: Is handed each, in the order of their numbers.
  package static func registers(
    _ count: Int, use: (MadeRegister) throws -> Void
  ) rethrows {
    var generator = SeededGenerator(seed: 20_261_123)
    for number in 0..<count {
      try use(MadeRegister(number: number, folders: folders, using: &generator))
    }
  }
}
