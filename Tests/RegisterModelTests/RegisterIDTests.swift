import Testing

@testable import RegisterModel

@Suite("Ids of registers") struct RegisterIDTests {
  @Test(
    "an id is names of the grammar, four folders deep at most",
    arguments: [
      "a", "aura", "e-bokning", "m-files", "0", "a1-2b", "skola/aura", "a/b/c/d/e", "com", "con1",
      "com10", "coma",
    ])
  func ids(text: String) throws {
    let id = try #require(RegisterID(rawValue: text))
    #expect(id.path == "Registers/\(text).register")
    #expect(RegisterID(path: id.path) == id)
    #expect(id.description == text)
  }

  @Test(
    "anything else is none",
    arguments: [
      "", "-", "-a", "a-", "a--b", "A", "å", "a`b", "a{b", "a_b", "a:b", "a b", "a.b", "..", ".",
      ".a",
      "/a", "a/",
      "a//b", "a/../b", "a/b/c/d/e/f", "a\\b", "a\nb", "a\u{0}", "a\u{1B}", "а", "a\u{301}", "-rf",
      ".git", "con", "nul", "prn", "aux", "com1", "lpt9", "a/con/b", "con/a",
    ])
  func notIDs(text: String) {
    #expect(RegisterID(rawValue: text) == nil)
    #expect(RegisterID(path: "Registers/\(text).register") == nil)
  }

  @Test(
    "a path elsewhere or with another ending is none",
    arguments: [
      "aura.register", "registers/aura.register", "Registers/aura", "Registers/aura.txt",
      "Registersaura.register", "Registers/register.schema", "/Registers/aura.register",
    ])
  func otherPaths(path: String) {
    #expect(RegisterID(path: path) == nil)
  }

  @Test(
    "a name becomes an id: å and ä are a, ö is o, accents are dropped",
    arguments: [
      ("Päikky", "paikky"), ("Pa\u{308}ikky", "paikky"),
      ("Fastighetsöverlåtelse", "fastighetsoverlatelse"),
      ("FASTIGHETSO\u{308}VERLA\u{30A}TELSE", "fastighetsoverlatelse"), ("E-bokning", "e-bokning"),
      (
        "Starsoft/Visma: Multi Primus (Wilma & Primus & Kurre)",
        "starsoft-visma-multi-primus-wilma-primus-kurre"
      ),
      ("Arcview, fastighetsägarnas förteckning.", "arcview-fastighetsagarnas-forteckning"),
      ("  --a  b--  ", "a-b"), ("Café Šiß", "cafe-siss"), ("ÅÄÖ", "aao"), ("Þór", "thor"),
      ("a – b", "a-b"), ("Con 2", "con-2"), ("İx", "ix"), ("Kočka Đorđe ŋ", "kocka-dorde-n"),
      ("Ŧuodji Łódź ı Æon Øl", "tuodji-lodz-i-aon-ol"), ("ế ṩ ǻ", "e-s-a"), ("a ʃ б b", "a-b"),
    ])
  func namesToIDs(name: String, id: String) {
    #expect(RegisterID(name: name)?.rawValue == id)
  }

  @Test(
    "a name without a letter or digit, or one that Windows keeps, becomes none",
    arguments: ["", "***", "–", "Система", "CON", "Aux."])
  func namesThatAreNone(name: String) {
    #expect(RegisterID(name: name) == nil)
  }

  @Test("ids are in the order of their bytes")
  func order() {
    let ids = ["a", "a-b", "a/b", "a1", "b"].compactMap(RegisterID.init(rawValue:))
    #expect(ids.reversed().sorted() == ids)
  }

  @Test("a letter with its mark is spelled as the letter and then the mark")
  func decomposed() throws {
    let marked =
      (UInt32(0xC0)...0x24F).compactMap(Unicode.Scalar.init)
      + (UInt32(0x1E00)...0x1EFF).compactMap(Unicode.Scalar.init)
    let marks = (UInt32(0x300)...0x331).compactMap(Unicode.Scalar.init)
    var decompositions: [String: String] = [:]
    for letter in "abcdefghijklmnopqrstuvwxyz" {
      for mark in marks { decompositions["\(letter)\(mark)"] = "\(letter)\(mark)" }
    }
    var compared = 0
    for scalar in marked where decompositions[String(scalar)] != nil {
      let decomposed = try #require(decompositions[String(scalar)])
      #expect(
        RegisterID(name: "x\(scalar)")?.rawValue == RegisterID(name: "x\(decomposed)")?.rawValue)
      #expect(RegisterID(name: String(scalar))?.rawValue.count == 1, "\(scalar)")
      compared += 1
    }
    #expect(compared > 150)
  }
}
