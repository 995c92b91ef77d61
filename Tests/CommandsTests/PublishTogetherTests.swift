import Foundation
import TestSupport
import Testing

/// Several who publish at once, and a disk that is full.
struct PublishTogetherTests {
  @Test
  func `Of several who publish the same at once one does, and the others see that it is done`()
    async throws
  {
    let desk = try Desk()
    let arguments = [
      "publish", "--language", "en", "--output", desk.site, "--reviewed", try desk.head(), "--date",
      "2026-11-20",
    ]
    let program = Program(in: desk.office.repository.path)
    let runs = (0..<4).map { _ in Background { try program.run(arguments) } }
    var outputs: [String] = []
    for run in runs {
      let run = try await run.value
      #expect(run.status == 0, "\(run.errors)")
      outputs.append(run.output)
    }
    #expect(outputs.count { $0.hasPrefix("Published as publicerad/2026-11-20") } == 1)
    #expect(outputs.count { $0.hasPrefix("Nothing has changed") } == 3)
    #expect(try desk.tags() == ["publicerad/2026-11-20"])
    #expect(try desk.names() == ["repository", "site"])
    #expect(try desk.office("verify", desk.site).status == 0)
  }

  @Test func `Of two clones that publish to one folder at once one does, and the other is refused`()
    async throws
  {
    let desk = try Desk()
    let head = try desk.head()
    let clones = ["one", "two"].map { desk.office.repository.beside($0) }
    for clone in clones {
      try desk.office.repository.git("clone", "--quiet", desk.office.repository.path, clone)
    }
    let site = desk.site
    let runs = clones.map { clone in
      Background {
        try Program(in: clone).run(
          ["publish", "--output", site, "--reviewed", head, "--date", "2026-11-20"])
      }
    }
    var statuses: [Int32] = []
    for run in runs { statuses.append(try await run.value.status) }
    #expect(statuses.sorted() == [0, 1])
    let winner = try #require(zip(clones, statuses).first { $1 == 0 }?.0)
    let loser = try #require(zip(clones, statuses).first { $1 == 1 }?.0)
    #expect(try Program(in: winner).run(["verify", site]).status == 0)
    #expect(try GitCommand(in: loser)("tag").isEmpty)
    try GitCommand(in: loser)("fetch", "--quiet", "--tags", winner)
    #expect(try Program(in: loser).run(["verify", site]).status == 0)
  }

  /// Whether a disk can be mounted that only those see who mount it: in some containers nobody may.
  private static let mountsDisks =
    (try? Program(in: "/").shell("unshare --user --map-root-user --mount true"))?.status == 0

  @Test(.enabled(if: mountsDisks, "This needs user namespaces."))
  func `A full disk leaves the old site, and what room it gets is enough for the new`() throws {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      atPath: desk.office.repository.beside("disk"), withIntermediateDirectories: false)
    // A mount of its own, seen by this shell alone.
    let script = """
      set -e
      mount -t tmpfs -o size=2m none ../disk
      publish() {
        dataregister publish --language en --output ../disk/site --date $1 \
          --reviewed "$(git rev-parse HEAD)"
      }
      publish 2026-11-20 >/dev/null
      dd if=/dev/zero of=../disk/filler bs=4k 2>/dev/null || true
      sed -i 's/Namn: Aura/Namn: Aura 2/' Registers/aura.register
      git commit --quiet --all --message Ändring
      status=0
      publish 2026-11-21 || status=$?
      echo "full: $status"
      dataregister verify --language en ../disk/site
      ls -A ../disk
      rm ../disk/filler
      publish 2026-11-21
      dataregister verify --language en ../disk/site
      ls -A ../disk
      """
    let run = try desk.office.shell(
      "export PROGRAM; unshare --user --map-root-user --mount bash -c '"
        + "dataregister() { \"$PROGRAM\" \"$@\"; }\n"
        + script.replacingOccurrences(of: "'", with: "'\\''") + "'")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("the disk is full"))
    let lines = run.lines
    #expect(lines.first == "full: 3")
    #expect(lines.filter { $0.contains("files are as they should be") }.count == 2)
    #expect(lines.contains { $0.hasPrefix("Published as publicerad/2026-11-21") })
    #expect(lines.filter { $0.hasPrefix(".site") }.isEmpty)
    #expect(try desk.tags() == ["publicerad/2026-11-20", "publicerad/2026-11-21"])
  }

  @Test func `A file that may not grow leaves the old site`() throws {
    var desk = try Desk()
    #expect(try desk.publish("--date", "2026-11-20").status == 0)
    try desk.office.edit("Registers/aura.register", "Namn: Aura", to: "Namn: Aura 2")
    try desk.office.repository.commit("Ändring")
    let run = try desk.office.shell(
      "trap '' XFSZ; ulimit -f 0; dataregister publish --output '\(desk.site)' --date 2026-11-21 "
        + "--reviewed \(try desk.head())")
    #expect(run.status == 3)
    #expect(try desk.office("verify", desk.site).status == 0)
    #expect(try desk.names() == ["repository", "site"])
    #expect(try desk.tags() == ["publicerad/2026-11-20"])
    #expect(try desk.publish("--date", "2026-11-21").status == 0)
  }
}
