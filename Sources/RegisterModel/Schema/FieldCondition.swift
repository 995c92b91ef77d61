/// What makes a field required: another field that says something (clause 3.1), written
/// `data-register-description is yes`.
public struct FieldCondition: Hashable, Sendable {
  /// The field that it depends on.
  public var field: FieldID
  /// What the field must say, as a value is written in a file.
  public var value: String

  /// Reads a condition: the id of a field, `is`, and a value.
  public init?(_ text: String) {
    let words = WhiteSpace.words(text)
    guard words.count > 2, FoldedName(words[1]).text == "is", RegisterID.isName(words[0]) else {
      return nil
    }
    field = FieldID(rawValue: words[0])
    value = words[2...].joined(separator: " ")
  }

  /// Compares what the field says with what the condition wants.
  ///
  /// - Parameters:
  ///   - stated: What the field says.
  ///   - vocabulary: The field's vocabulary: a value and its aliases are the same.
  /// - Returns: Whether they are the same.
  func isMet(by stated: FieldValue, _ vocabulary: Vocabulary?) -> Bool {
    func isWanted(_ text: String) -> Bool {
      let spelled = vocabulary?.value(spelled: text) ?? text
      return FoldedName(spelled) == FoldedName(vocabulary?.value(spelled: value) ?? value)
    }
    switch stated {
    case .flag(let isSet): return FlagWord.value(of: value) == isSet
    case .list(let items): return items.contains(where: isWanted)
    case .text, .line, .choice, .date, .link, .raw: return isWanted(stated.plainText)
    }
  }
}
