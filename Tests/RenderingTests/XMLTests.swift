import Testing

@testable import Rendering

@Suite("XML")
struct XMLTests {
  @Test(
    "what is markup is escaped, and what XML cannot hold stands as its number",
    arguments: [
      ("a & <b> \"c\" 'd' ]]>", "a &amp; &lt;b&gt; &quot;c&quot; &#39;d&#39; ]]&gt;"),
      ("\"\u{301}<\u{308}", "&quot;\u{301}&lt;\u{308}"), ("a\n\tb", "a\n\tb"),
      ("\u{0}\u{B}\u{D}\u{1B}\u{7F}", "<U+0000><U+000B><U+000D><U+001B><U+007F>"),
      ("\u{85}\u{200B}\u{202E}\u{2028}\u{FEFF}", "<U+0085><U+200B><U+202E><U+2028><U+FEFF>"),
      ("åäö 𐍈 👍", "åäö 𐍈 👍"), ("\u{FDCF}\u{FDF0}", "\u{FDCF}\u{FDF0}"),
    ])
  func text(plain: String, escaped: String) {
    let expected = escaped.replacing("<U+", with: "&lt;U+").replacing(">", with: "&gt;")
    #expect(XMLText(plain).text == expected)
  }

  @Test("what Unicode keeps from being a character, which XML cannot hold, stands as its number")
  func noncharacters() {
    for number in [0xFFFE, 0xFFFF, 0xFDD0, 0xFDEF, 0x10FFFF] as [UInt32] {
      let text = Unicode.Scalar(number).map { String(Character($0)) } ?? ""
      #expect(XMLText(text).text == "&lt;U+\(String(number, radix: 16, uppercase: true))&gt;")
    }
  }

  @Test("texts and values of attributes are escaped, and an attribute without a value is left out")
  func element() {
    let root = XMLElement(
      "a", ["b": "\"<", "c": nil, "d": "e"],
      elements: [XMLElement("f", text: "</f>&"), XMLElement("g"), XMLElement("h", text: "")])
    #expect(
      root.document == """
        <?xml version="1.0" encoding="utf-8"?>
        <a b="&quot;&lt;" d="e">
        <f>&lt;/f&gt;&amp;</f>
        <g/>
        <h></h>
        </a>

        """)
  }
}
