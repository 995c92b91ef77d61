import Git
import TestSupport
import Testing

@Suite struct TrailerTests {
  @Test(arguments: [
    "subject\n\nbody\n\nKey: value\nOther-Key: another value\n",
    "subject\n\nKey: value", "Key: value\n", "subject\n\nnot a trailer\nKey: value\n",
    "subject\n\nKey: one\n\nKey: two\n", "subject\n\nKey: value\n  continued\n\tagain\nLast: x\n",
    "subject\n\nEmpty:\nOther: x\n", "subject\n\nEmpty: \n", "subject\n\nKey : spaced  \n",
    "subject\n\nSigned-off-by: A <a@b>\nnot a trailer\nKey: value\n", "subject\n\nKey:value\n",
    "subject\n\nUrl: https://example.fi/a:b\n", "subject\n\nÄ: value\n", "subject\n\nSyy: äö€\n",
    "subject\n\nKey: value\r\nOther: x\r\n", "subject\n\nKey: value\n\n\n", "", "subject\n",
    "subject\n\nKey: value\n# comment\nOther: x\n", "subject\n\n: value\nKey: x\n",
    "subject\n\n(cherry picked from commit 0123)\nKey: x\nwords\n",
  ])
  func trailersAreWhatGitReads(_ message: String) throws {
    let builder = try RepositoryBuilder()
    let hex = try builder.git.storeCommit(["author A <a@b> 1 +0000"], message: message)
    let repository = try Repository(discoveredFrom: builder.path)
    let trailers = try repository.commit(id(hex)).trailers
    let git = try builder.git(
      "log", "-1", "--format=%(trailers:only,unfold,key_value_separator=%x00)", hex)
    let lines = trailers.map { "\($0.key)\0\($0.value)" }
    #expect(lines.joined(separator: "\n") == git)
  }
}
