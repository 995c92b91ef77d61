import Messages
import RegisterModel
import Testing

/// What a schema that is begun tells of its keys.
struct StarterCommentTests {
  @Test(arguments: Language.allCases)
  func `What a type means is told of each`(language: Language) {
    let words = Set(Messages(language).comment(.type).split { !$0.isLetter }.map(String.init))
    for type in FieldType.allCases {
      #expect(words.contains(type.rawValue), "\(type.rawValue)")
    }
  }
}
