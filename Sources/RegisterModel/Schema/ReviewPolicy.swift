/// How often registers are to be read through, and where they say when they last were (clause 3.1).
public struct ReviewPolicy: Hashable, Sendable {
  /// How long a register may go without.
  public var interval: ReviewInterval
  /// The field with the day on which the register was last read through.
  public var field: FieldID
}
