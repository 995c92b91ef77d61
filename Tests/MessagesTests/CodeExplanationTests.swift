import Diagnostics
import Messages
import Rendering
import Testing

/// What is said of codes, to whoever looks them up.
struct CodeExplanationTests {
  @Test(arguments: DiagnosticCode.allCases)
  func `A code is explained in whole sentences, in each language its own`(_ code: DiagnosticCode) {
    for explain in [Messages.meaning(of:), Messages.remedy(for:)] {
      let texts = Language.allCases.map { explain(Messages($0))(code).plainText }
      #expect(Set(texts).count == Language.allCases.count)
      for text in texts {
        #expect(text.hasSuffix("."))
        #expect(text.count < 250)
        #expect(!text.contains("”"), "a value of one finding has no place here")
      }
    }
  }
}
