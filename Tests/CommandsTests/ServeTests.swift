import TestSupport
import Testing

/// The live preview as a whole program, asked by a shell.
struct ServeTests {
  /// Begins a preview, and has functions that ask it: `page PATH`; `next`, which waits until there is
  /// another edition than the last one that it saw; and `shows PATH TEXT`, which waits until a page has
  /// a text, however many editions what was done makes.
  private static let beginning = """
    # Other than in a script's own group, an interrupt is not ignored in one of its own.
    set -m
    "$PROGRAM" --language sv serve --port 0 >served.out 2>served.err & server=$!
    trap 'kill $server 2>/dev/null' EXIT
    until port=$(grep -o 'localhost:[0-9]*' served.out | cut -d: -f2) && [ -n "$port" ]; do
      kill -0 $server || exit 90
    done
    page() {
      exec 4<>/dev/tcp/127.0.0.1/$port
      printf 'GET %s HTTP/1.1\\r\\nHost: localhost:%s\\r\\n\\r\\n' "$1" "$port" >&4
      cat <&4
    }
    exec 3<>/dev/tcp/127.0.0.1/$port
    printf 'GET /-/events HTTP/1.1\\r\\nHost: localhost:%s\\r\\n\\r\\n' "$port" >&3
    last=
    next() {
      while read -r -t 120 line <&3; do
        case $line in data:*) [ "$line" != "$last" ] && { last=$line; return; } ;; esac
      done
      exit 91
    }
    shows() {
      until page "$1" >served.page; grep -q "$2" served.page; do next; done
    }
    # The first edition, and the one of what was saved meanwhile.
    next; case $last in *-1) next ;; esac

    """

  /// What a shell prints that begins with a preview of a published register.
  private func run(_ script: String) async throws -> Program.Run {
    let office = try Office.withTwoRegisters()
    try office.repository.write(".git/info/exclude", "served.*\n")
    let head = try office.repository.git("rev-parse", "HEAD")
    try office.repository.git("tag", "-a", "-m", "x", "publicerad/2026-11-22", head)
    let program = Program(in: office.repository.path)
    // The thread of a task must not wait for a server.
    let run = try await Background { try program.shell(Self.beginning + script) }.value
    #expect(run.status == 0, "\(run.errors)")
    return run
  }

  @Test func `What is saved is on the page, marked, and nothing is written`() async throws {
    let run = try await run(
      """
      before=$(find .git -type f | sort | xargs sha1sum)
      sed -i 's/klientarbetet/arbetet/' Registers/aura.register
      shows /register/aura.html '>arbetet</ins>'; cat served.page; page /-/review
      [ "$before" = "$(find .git -type f | sort | xargs sha1sum)" ] && git status --short
      """)
    #expect(
      run.output.contains(
        "<del data-said=\"Borttaget\">klientarbetet</del><ins data-said=\"Tillagt\">arbetet</ins>"))
    #expect(run.output.contains("1 datasystem skiljer sig från publiceringen 22.11.2026."))
    #expect(
      run.output.contains("Inte sparat i Git") || run.output.contains("<del>klientarbetet</del>"))
    #expect(run.lines.suffix(1) == [" M Registers/aura.register"])
  }

  @Test func `What cannot be understood leaves the pages as they were, and is told above them`()
    async throws
  {
    let run = try await run(
      """
      cp Registers/aura.register served.old
      sed -i 's/klientarbetet/arbetet/' Registers/aura.register
      shows /register/aura.html '>arbetet</ins>'
      sed -i 's/^DRB:/DRB/' Registers/aura.register; shows /register/aura.html missing-colon
      grep -c 'class="failure"' served.page; grep -c '>arbetet</ins>' served.page
      sed -i 's/^Languages:/Languages/' Registers/register.schema
      shows / 'register.schema</code>'; grep -c 'class="failure"' served.page
      cp served.old Registers/aura.register; git checkout -q Registers/register.schema
      while page /register/aura.html >served.page; grep -q 'class="failure"' served.page; do
        next
      done
      grep -c '<ins' served.page || true
      """)
    #expect(run.lines.map { Int($0) ?? -1 }.map { min($0, 1) } == [1, 1, 1, 0], "\(run.output)")
  }

  @Test func `A commit and a publication are followed, too`() async throws {
    let run = try await run(
      """
      sed -i 's/klientarbetet/arbetet/' Registers/aura.register
      git commit -qam Rättat; shows /-/review Rättat; grep -c Rättat served.page
      git tag -a -m x publicerad/2026-11-23; shows / 'publiceringen 23.11.2026'
      grep -o 'Inget datasystem skiljer sig från publiceringen 23.11.2026' served.page
      """)
    #expect(run.lines == ["1", "Inget datasystem skiljer sig från publiceringen 23.11.2026"])
  }

  @Test(arguments: ["INT", "TERM", "HUP"])
  func `It ends when it is told to`(signal: String) async throws {
    let run = try await run("kill -\(signal) $server; wait $server; echo $?; tail -n 1 served.out")
    #expect(run.lines == ["0", "Förhandsvisningen är avslutad."])
  }

  @Test func `Only the generated pages can be had`() async throws {
    let run = try await run(
      """
      for path in /Registers/aura.register /../Registers/aura.register /%2e%2e/.git/config \\
        /register/..%2f..%2f.git/config /register/aura.register /-/ /-; do
        page "$path" | head -n 1 | tr -d '\\r'
      done
      """)
    #expect(
      run.lines.map { String($0.prefix(12)) }
        == ["404", "404", "404", "400", "404", "404", "404"].map { "HTTP/1.1 \($0)" })
  }

  @Test func `A port that is taken is named, with one that is free`() async throws {
    let run = try await run(
      "dataregister --language fi serve --port $port; echo $?; dataregister serve --port 70000; echo $?"
    )
    #expect(run.lines == ["3", "64"])
    #expect(run.errors.contains("on toisen ohjelman käytössä"))
    #expect(run.errors.contains("--port 89"))
  }
}
