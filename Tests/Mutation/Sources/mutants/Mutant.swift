/// One small change to a source file, as text to put around a stretch of it.
///
/// The stretch stays where it is, between ``opening`` and ``closing``, so that mutants inside it can be
/// written too. Both hold `#` where the mutant's number belongs: `(mutant(#) ? (a <= b) : (a < b))`.
struct Mutant: Encodable {
  /// The path of the file, as it was given.
  let file: String
  /// The offset of the first byte of the stretch.
  let start: Int
  /// The offset past its last byte.
  let end: Int
  /// Which of two mutants with the same stretch encloses the other: the one with the lower rank.
  let rank: Int
  /// The line of the change, from 1.
  let line: Int
  /// What kind of change it is, in a few words.
  let kind: String
  /// What stands there.
  let before: String
  /// What the mutant makes of it.
  let after: String
  /// What is put before the stretch.
  let opening: String
  /// What is put behind it.
  let closing: String
}
