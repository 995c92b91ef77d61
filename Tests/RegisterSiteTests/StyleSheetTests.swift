import RegisterModel
import Testing

@testable import RegisterHistory
@testable import RegisterSite

@Suite("The style sheet")
struct StyleSheetTests {
  private static func style(_ types: [FieldType]) -> String {
    let fields = types.enumerated().map { index, type in
      "Field: field-\(index)\nKey: Key \(index)\nType: \(type.rawValue)\n\n"
    }
    return StyleSheet(for: ReadSchema(Array(fields.joined().utf8)).schema).text
  }

  @Test("the table is one from the width that the columns of the schema have room in")
  func width() {
    let shipped = Self.style([.line, .text, .text, .flag, .flag, .flag, .list, .list])
    #expect(shipped.contains("(min-width: 76rem)") && shipped.contains("(max-width: 75.99rem)"))
    let wider = Self.style([.line, .text, .text, .flag, .flag, .flag, .list, .list, .date])
    #expect(wider.contains("(min-width: 81rem)") && wider.contains("(max-width: 80.99rem)"))
    #expect(!wider.contains("76rem") && !wider.contains("75.99rem"))
    let few = Self.style([.line, .flag])
    #expect(few.contains("(min-width: 48rem)") && few.contains("(max-width: 47.99rem)"))
  }

  @Test("more columns than a line of the page has room for are cards on every window")
  func cards() {
    let style = Self.style(Array(repeating: .text, count: 6))
    #expect(style.contains("(min-width: 10000rem)") && style.contains("(max-width: 9999.99rem)"))
  }
}
