/// The registers that one unit or person answers for.
public struct RegisterGroup: Hashable, Sendable {
  /// The unit or person as the vocabulary spells it; `nil` where none is stated.
  public var value: String?
  /// The registers, in the order in which they were given.
  public var registers: [Register]

  /// Groups registers by what they state in a field.
  ///
  /// - Parameters:
  ///   - registers: The registers.
  ///   - field: The field; a register with two items stands in both groups.
  ///   - schema: The schema, by whose vocabulary different spellings are one value.
  /// - Returns: The groups in the order of their first registers; those without a value last.
  public static func groups(
    of registers: [Register], by field: FieldID, _ schema: Schema
  ) -> [RegisterGroup] {
    let spellings = Spellings(of: field, schema)
    var groups: [RegisterGroup] = []
    var indexByValue: [FoldedName: Int] = [:]
    var without = RegisterGroup(value: nil, registers: [])
    for register in registers {
      var seen: Set<FoldedName> = []
      for value in register.items(of: field).map(spellings.value(of:)) {
        let folded = FoldedName(value)
        guard seen.insert(folded).inserted else { continue }
        if let index = indexByValue[folded] {
          groups[index].registers.append(register)
        } else {
          indexByValue[folded] = groups.count
          groups.append(RegisterGroup(value: value, registers: [register]))
        }
      }
      if seen.isEmpty { without.registers.append(register) }
    }
    return without.registers.isEmpty ? groups : groups + [without]
  }
}
