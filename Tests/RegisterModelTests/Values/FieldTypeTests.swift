import ModelTestSupport
import RegisterModel
import Testing

@Suite("The types of fields") struct FieldTypeTests {
  @Test("the example's schema and the random registers have a field of each")
  func everyTypeIsTried() {
    let all = Set(FieldType.allCases)
    #expect(Set(ExampleSchema.schema.fields.map(\.type)) == all)
    #expect(Set(RandomRegister.keys.map(\.type)) == all)
  }
}
