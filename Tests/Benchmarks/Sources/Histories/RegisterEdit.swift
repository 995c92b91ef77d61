/// An edit of one register: which fields it changes, so that a merge can bring them over.
struct RegisterEdit {
  /// The register, by its number.
  var number: Int
  /// The fields that it changed.
  var keys: [RegisterKey]
}

extension MadeRegister {
  /// Changes one or two things, as an officer does: the description, the owner, a date, a list.
  ///
  /// - Parameters:
  ///   - day: The day of the edit.
  ///   - generator: What chooses.
  /// - Returns: What was changed.
  mutating func edit(on day: String, using generator: inout SeededGenerator) -> RegisterEdit {
    var keys = change(generator.below(100), on: day, using: &generator)
    if generator.happens(inThousand: 250) {
      keys += change(generator.below(100), on: day, using: &generator)
    }
    isLoose = false
    return RegisterEdit(number: number, keys: keys)
  }

  private mutating func change(
    _ kind: Int, on day: String, using generator: inout SeededGenerator
  ) -> [RegisterKey] {
    switch kind {
    case 0..<25:
      replaceOne(in: .purpose, by: Self.sentence(using: &generator), using: &generator)
      guard generator.happens(inThousand: 400) else { return [.purpose] }
      set(.purposeFinnish, generator.some(3, of: Words.finnish).map { $0 + "." })
      return [.purpose, .purposeFinnish]
    case 25..<40:
      replaceOne(in: .content, by: generator.one(of: Words.data) + ".", using: &generator)
      return [.content]
    case 40..<50:
      set(.unit, [generator.one(of: Words.units)])
      return [.unit]
    case 50..<65:
      set(.person, generator.some(1 + generator.below(2), of: Words.persons))
      return [.person]
    case 65..<82:
      set(.reviewed, [day])
      return [.reviewed]
    case 82..<92:
      set(.recipients, generator.some(1 + generator.below(4), of: Words.recipients))
      return [.recipients]
    case 92..<96:
      set(.supplier, [generator.one(of: Words.suppliers)])
      return [.supplier]
    default:
      let key = generator.one(of: [RegisterKey.archivePlan, .personalData, .dataRegister])
      set(key, [generator.one(of: ["X", "-"])])
      return [key]
    }
  }

  private mutating func replaceOne(
    in key: RegisterKey, by sentence: String, using generator: inout SeededGenerator
  ) {
    var sentences = value(key)
    let place = generator.below(sentences.count)
    guard !sentences.contains(sentence) else { return }
    sentences[place] = sentence
    set(key, sentences)
  }
}
