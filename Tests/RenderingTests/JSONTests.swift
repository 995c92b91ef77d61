import Testing

@testable import Rendering

struct JSONTests {
  private let value: JSONValue = [
    "version": 1, "kind": "check", "ok": true, "at": nil,
    "diagnostics": [["code": "unknown-value", "hints": []], [:]],
  ]

  @Test func `Keys stand in the order given, on one line`() {
    #expect(
      value.rendered() == """
        {"version":1,"kind":"check","ok":true,"at":null,\
        "diagnostics":[{"code":"unknown-value","hints":[]},{}]}
        """)
  }

  @Test func `Pretty, every member and element has a line`() {
    #expect(
      value.rendered(pretty: true) == """
        {
          "version": 1,
          "kind": "check",
          "ok": true,
          "at": null,
          "diagnostics": [
            {
              "code": "unknown-value",
              "hints": []
            },
            {}
          ]
        }
        """)
  }

  @Test func `What is not there is null`() {
    #expect(JSONValue(nil as String?) == .null)
    #expect(JSONValue(7 as Int?) == 7)
    #expect(JSONValue(["a", "b"]) == ["a", "b"])
  }

  @Test func `What a terminal would obey or hide is escaped, and nothing else`() {
    let text = "\"\\/\n\r\t\u{8}\u{C}\u{0}\u{1B}\u{7F}\u{9B}\u{2028}\u{202E}\u{200B}\u{E0041}åä日😀"
    #expect(
      JSONValue.string(text).rendered() == #"""
        "\"\\/\n\r\t\b\f\u0000\u001b\u007f\u009b\u2028\u202e\u200b\udb40\udc41åä日😀"
        """#)
    #expect((["\u{202E}": 1] as JSONValue).rendered() == #"{"\u202e":1}"#)
  }

  @Test func `Extreme integers are written in full`() {
    #expect(
      ([.integer(.min), .integer(.max)] as JSONValue).rendered()
        == "[-9223372036854775808,9223372036854775807]")
  }

  @Test(arguments: JSONVectors.all)
  func `A string is written as Python's json module writes it`(text: String, expected: String) {
    #expect(JSONValue.string(text).rendered() == expected)
  }

  @Test(.timeLimit(.minutes(30))) func `A long text of signs to escape is written in a moment`() {
    let hostile = String(repeating: "\"\u{202E}å", count: 500_000)
    #expect(JSONValue.string(hostile).rendered().utf8.count > hostile.utf8.count)
  }
}
