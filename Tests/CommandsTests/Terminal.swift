import TestSupport

/// The program run in a terminal, with somebody who types.
enum Terminal {
  /// What somebody types once a text is on the screen.
  struct Answer {
    let awaited: String
    let typed: String
    let command: String

    /// What is typed, once a shell command has been run in the same folder.
    init(to awaited: String, _ typed: String, after command: String = "") {
      self.awaited = awaited
      self.typed = typed
      self.command = command
    }
  }

  /// Runs the program in a terminal of its own.
  ///
  /// - Parameters:
  ///   - arguments: What follows the program's name.
  ///   - folder: The folder that it runs in.
  ///   - editor: What `GIT_EDITOR` says.
  ///   - pager: What `PAGER` says.
  ///   - answers: What is typed, one after the other.
  /// - Returns: What stood on the screen, and what the program exited with; 99 where a text never
  ///   came.
  /// - Throws: Where the program cannot be run.
  static func run(
    _ arguments: [String], in folder: String, editor: String, pager: String = "cat",
    _ answers: [Answer] = []
  ) throws -> Program.Run {
    var program = Program(in: folder)
    program.environment = [
      "GIT_EDITOR": editor, "SCRIPT": script, "TERM": "xterm", "NO_COLOR": "1", "PAGER": pager,
    ]
    let typing = answers.flatMap { [$0.awaited, $0.typed, $0.command] }
    let words = (["\(answers.count)"] + typing + arguments).map { "$'\(escaped($0))'" }
    return try program.shell("python3 -c \"$SCRIPT\" \(words.joined(separator: " "))")
  }

  private static func escaped(_ word: String) -> String {
    word.utf8.map { "\\x" + String(UInt16($0) | 0x100, radix: 16).dropFirst() }.joined()
  }

  private static let script = """
    import os, pty, select, subprocess, sys
    count = int(sys.argv[1])
    typing = [word.encode() for word in sys.argv[2:2 + 3 * count]]
    child, screen = pty.fork()
    if child == 0:
        os.execv(os.environ["PROGRAM"], [os.environ["PROGRAM"]] + sys.argv[2 + 3 * count:])
    seen = b""
    status = None
    while True:
        if not select.select([screen], [], [], 60)[0]: sys.exit(99)
        try: piece = os.read(screen, 4096)
        except OSError: piece = b""
        if not piece: break
        sys.stdout.buffer.write(piece.replace(b"\\r\\n", b"\\n"))
        seen += piece
        if typing and typing[0] in seen:
            seen = b""
            if typing[2]: subprocess.run(["bash", "-c", typing[2]], check=True)
            os.write(screen, typing[1])
            typing = typing[3:]
    sys.stdout.flush()
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    sys.exit(99 if typing else status)
    """
}
