import Git
import TestSupport
import Testing

/// What of a message's file becomes the message, by Git's own rules.
@Suite("The file of a commit's message") struct MessageDraftTests {
  private static let files = [
    "", "\n", "Ämne\n", "Ämne", "\n# kommentar\n", "Ämne\n\n# kommentar\n#\n# till\ntext\n",
    "# först\nÄmne\n #indragen\n\n\n\nKey: value\n# kommentar\nOther: x\n", "#\n", "#Ämne\n; x\n",
    "Ämne\n;kommentar\n# text\n", "Ämne  \r\n# kommentar\r\n",
  ]

  @Test(arguments: files, ["#", ";"])
  func commentsAreWhatGitStrips(file: String, marker: String) throws {
    let builder = try RepositoryBuilder()
    let draft = MessageDraft(Array(file.utf8), .init(commentMarker: marker))
    let stripped = try builder.git.bytes(
      ["-c", "core.commentChar=\(marker)", "stripspace", "--strip-comments"],
      input: Array(file.utf8))
    let message = try builder.git.bytes(["stripspace"], input: Array(draft.message.utf8))
    #expect(message == stripped)
    #expect(draft.hasText == !stripped.isEmpty)
    let lineFeeds = { (text: String) in text.utf8.count { $0 == UInt8(ascii: "\n") } }
    #expect(lineFeeds(draft.messageInPlace) == lineFeeds(file))
  }

  private static let scissors = "# ------------------------ >8 ------------------------\n"

  @Test func whatIsBelowScissorsIsCutOffWhereSomebodyEdits() {
    let file = Array("Ämne\n# text\n\(Self.scissors)under\n".utf8)
    #expect(MessageDraft(file, .init(keepsComments: true)).message == "Ämne\n# text")
    #expect(MessageDraft(file, .init(cutsAtScissors: false)).message == "Ämne\nunder\n")
    #expect(!MessageDraft(Array("\(Self.scissors)under".utf8), .init()).hasText)
  }

  @Test func aMessageStandsAboveWhatIsThereAndItsCommentNeverInIt() {
    func adding(_ file: String, keepsComments: Bool = false) -> String {
      let draft = MessageDraft(Array(file.utf8), .init(keepsComments: keepsComments))
      return String(
        decoding: draft.adding(["Ämne"]) { [$0 ? "under" : "ovan"] }, as: UTF8.self)
    }
    #expect(adding("\n# Git\n") == "Ämne\n\n# ovan\n\n# Git\n")
    #expect(adding("# Git\n") == "Ämne\n\n# ovan\n\n# Git\n")
    #expect(adding("\n# Git\n", keepsComments: true) == "Ämne\n\n# Git\n")
    let below = "\n\(Self.scissors)# ett\n# två\n# Git\n"
    let expected = "Ämne\n\n\(Self.scissors)# ett\n# två\n# under\n# Git\n"
    #expect(adding(below) == expected)
    #expect(adding(below, keepsComments: true) == expected)
    #expect(adding("") == "Ämne\n\n# ovan\n")
  }

  @Test(arguments: [
    ("#", "\n# Git\n", "#"), (";", "\n; Git\n", ";"), ("auto", "\n# Git\n", "#"),
    ("auto", "# text\n\n; Git\n; till\n", ";"), ("#", "\n; Git\n", ";"), ("//", "\n// Git\n", "//"),
    ("auto", "text", "#"), (";", "text\n", ";"),
    ("#", "\n; ------------------------ >8 ------------------------\n; x\n", ";"),
  ])
  func theMarkOfACommentIsTheConfiguredOneOrThatOfGitsOwn(
    configured: String, file: String, marker: String
  ) throws {
    let builder = try RepositoryBuilder()
    try builder.git("config", "core.commentChar", configured)
    let repository = try Repository(discoveredFrom: builder.path)
    let reading = try MessageDraft.Reading(
      of: Array(file.utf8), isEdited: true, in: repository)
    #expect(reading.commentMarker == marker)
  }

  @Test(arguments: [
    (String?.none, true, false), (nil, false, true), ("strip", false, false),
    ("whitespace", true, true), ("verbatim", true, true), ("scissors", true, true),
    ("scissors", false, true), ("default", true, false),
  ])
  func commentsAreKeptAsTheConfigurationSays(
    cleanup: String?, isEdited: Bool, keeps: Bool
  ) throws {
    let builder = try RepositoryBuilder()
    if let cleanup { try builder.git("config", "commit.cleanup", cleanup) }
    let repository = try Repository(discoveredFrom: builder.path)
    let reading = try MessageDraft.Reading(of: [], isEdited: isEdited, in: repository)
    #expect(reading.keepsComments == keeps)
    #expect(reading.cutsAtScissors == isEdited)
  }
}
