import Foundation
import TestSupport
import Testing

/// `publish` and `preview` run as a whole.
struct PublishTests {
  @Test func `What was reviewed is published, and the line that sends the tag ends it`() throws {
    let desk = try Desk()
    let run = try desk.publish("--date", "2026-11-20")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.lines.last == "  git push origin refs/tags/publicerad/2026-11-20")
    #expect(try desk.tags() == ["publicerad/2026-11-20"])
    #expect(try desk.office.repository.git("rev-parse", "publicerad/2026-11-20^{}") == desk.head())
    #expect(try desk.read("manifest.json").contains("\"status\": \"published\""))
    #expect(try desk.names() == ["repository", "site"])
    let again = try desk.publish("--date", "2026-11-21")
    #expect(again.status == 0)
    #expect(again.output.hasPrefix("Nothing has changed since publicerad/2026-11-20"))
    #expect(try desk.tags().count == 1)
  }

  @Test func `A tag made by hand with a number that nothing can follow stands in no way`() throws {
    var desk = try Desk()
    for number in ["9223372036854775807", "99999999999999999999", "-1", "+7", "01", "0"] {
      try desk.office.repository.git(
        "tag", "-a", "-m", "x", "publicerad/2026-11-20.\(number)", "HEAD")
    }
    try desk.office.edit("Registers/aura.register", "Namn: Aura", to: "Namn: Aura 2")
    try desk.office.repository.commit("Ändring")
    let run = try desk.publish("--dry-run")
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test(arguments: ["publicerad", "publicerad/2026-11-20"])
  func `A tag that leaves no room for the new one is named`(name: String) throws {
    let desk = try Desk()
    try desk.office.repository.git("tag", name)
    let run = try desk.publish("--date", "2026-11-20")
    #expect(run.status == 3)
    #expect(run.errors.contains("there is another tag already, \(name)\n"))
    #expect(run.errors.contains("git tag -d \(name)\n"))
    #expect(try desk.tags() == [name])
    #expect(try desk.names() == ["repository"])
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")))
  func `The tag is durable before anything says that it is there`() throws {
    let desk = try Desk()
    let run = try desk.office.shell(
      "strace -f -o ../calls -e trace=openat,fsync,link,rename \"$PROGRAM\" publish "
        + "--output ../site --date 2026-11-20 --reviewed $(git rev-parse HEAD)")
    #expect(run.status == 0, "\(run.errors)")
    let calls = try String(
      contentsOfFile: desk.office.repository.beside("calls"), encoding: .utf8
    ).split(separator: "\n")
    let opened = try #require(calls.firstIndex { $0.contains("2026-11-20.lock") })
    let named = try #require(
      calls[opened...].firstIndex { $0.contains("link(") || $0.contains("rename(") })
    #expect(calls[opened..<named].contains { $0.contains("fsync(") })
  }

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")),
    arguments: [("1..2", 3), ("1+", 10)])
  func `A lock on the tag is waited for a while`(locked: String, attempts: Int) throws {
    let desk = try Desk()
    let lock = "\(desk.office.repository.path)/.git/refs/tags/publicerad/2026-11-20.lock"
    // To the program the lock is there, as often as is said.
    let run = try desk.office.shell(
      "strace -f -o ../calls -P '\(lock)' -e trace=openat"
        + " -e inject=openat:error=EEXIST:when=\(locked) \"$PROGRAM\" publish"
        + " --language en --output ../site --date 2026-11-20"
        + " --reviewed $(git rev-parse HEAD)")
    let calls = try String(
      contentsOfFile: desk.office.repository.beside("calls"), encoding: .utf8)
    #expect(calls.components(separatedBy: "O_EXCL").count - 1 == attempts, "\(calls)")
    let isGivenBack = attempts < 10
    #expect(run.status == (isGivenBack ? 0 : 3))
    #expect(run.errors.contains(lock) == !isGivenBack)
    #expect(try desk.tags() == (isGivenBack ? ["publicerad/2026-11-20"] : []))
  }

  @Test func `A second publication of a day gets the next number`() throws {
    var desk = try Desk()
    for (index, tag) in ["", ".2", ".3"].enumerated() {
      try desk.office.edit("Registers/aura.register", "Namn: Aura", to: "Namn: Aura \(index)")
      try desk.office.repository.commit("Ändring \(index)")
      let run = try desk.publish("--date", "2026-11-20")
      #expect(run.lines.last?.hasSuffix("publicerad/2026-11-20\(tag)") == true)
    }
    let earlier = try desk.read("manifest.json").split(separator: "\n").filter {
      $0.contains("\"publication\": \"publicerad/2026-11-20")
    }
    #expect(earlier.count == 3)
  }

  @Test func `Without a word about a review nothing is published`() throws {
    let desk = try Desk()
    let head = try desk.head()
    let run = try desk.office("publish", "--language", "en", "--output", desk.site)
    #expect(run.status == 1)
    #expect(run.errors.contains("--reviewed \(head)"))
    #expect(try desk.tags().isEmpty)
    #expect(try desk.names() == ["repository"])
  }

  @Test func `Another commit than the one at HEAD is refused, and both are named`() throws {
    let desk = try Desk()
    let head = try desk.head()
    for wrong in [String(repeating: "0", count: 40), String(head.prefix(6)), "HEAD", head + "0"] {
      let run = try desk.office(
        "publish", "--language", "en", "--output", desk.site, "--reviewed", wrong)
      #expect(run.status == 1)
      #expect(run.errors.contains(wrong) && run.errors.contains(head))
    }
    #expect(try desk.tags().isEmpty)
    let short = try desk.office(
      "publish", "--output", desk.site, "--reviewed", String(head.prefix(7)).uppercased())
    #expect(short.status == 0)
  }

  @Test func `Each thing that stands in the way has a line of its own`() throws {
    var desk = try Desk()
    try desk.office.edit("Registers/aura.register", "Namn: Aura\n", to: "")
    try desk.office.repository.commit("Utan namn")
    try desk.office.edit("Registers/wilma.register", "Skolornas", to: "Alla skolors")
    let run = try desk.publish()
    #expect(run.status == 1)
    #expect(run.errors.contains("the check finds 1 error"))
    #expect(run.errors.contains("1 changed file is not committed"))
    #expect(run.errors.split(separator: "\n").filter { $0.hasPrefix("hint: ") }.count == 3)
    #expect(try desk.names() == ["repository"])
  }

  @Test func `Each commit that nobody else has read is named`() throws {
    var desk = try Desk()
    try desk.office.edit(
      "Registers/register.schema", "Languages:", to: "Four eyes: yes\nLanguages:")
    try desk.office.repository.commit("Fyra ögon")
    let run = try desk.publish()
    #expect(run.status == 1)
    #expect(run.errors.contains("Första registren") && run.errors.contains("Fyra ögon"))
    #expect(try desk.tags().isEmpty)
  }

  @Test func `A clone with a part of the history, and one beside the last publication, refuse`()
    throws
  {
    var desk = try Desk()
    #expect(try desk.publish("--date", "2026-11-20").status == 0)
    try desk.office.repository.git("checkout", "--quiet", "-b", "other", "HEAD")
    try desk.office.repository.git("commit", "--quiet", "--amend", "-m", "Annat")
    let diverged = try desk.publish()
    #expect(diverged.status == 1)
    #expect(diverged.errors.contains("git merge publicerad/2026-11-20"))
    try desk.office.repository.commit("Mer")
    let clone = desk.office.repository.beside("clone")
    try desk.office.repository.git(
      "clone", "--quiet", "--depth", "1", "file://\(desk.office.repository.path)", clone)
    let shallow = try Program(in: clone).run(
      ["publish", "--language", "en", "--output", "../new", "--reviewed", try desk.head()])
    #expect(shallow.status == 1)
    #expect(shallow.errors.contains("git fetch --unshallow"))
  }

  @Test(arguments: ["2026-13-01", "yesterday", "", "2026-11-19", "9999-12-31"])
  func `A day that is none, or lies before the last publication, is wrong use`(
    date: String
  ) throws {
    var desk = try Desk()
    #expect(try desk.publish("--date", "2026-11-20").status == 0)
    try desk.office.edit("Registers/aura.register", "Aura\n", to: "Aura 2\n")
    try desk.office.repository.commit("Ändring")
    let run = try desk.publish("--date", date)
    #expect(run.status == 64)
    #expect(run.errors.contains("”\(date)”"))
    #expect(try desk.tags().count == 1)
  }

  @Test func `A tag made by hand for a day to come does not stop the next publication`() throws {
    var desk = try Desk()
    try desk.office.repository.git("tag", "-a", "-m", "x", "publicerad/9999-12-30")
    try desk.office.edit("Registers/aura.register", "Aura\n", to: "Aura 2\n")
    try desk.office.repository.commit("Ändring")
    #expect(try desk.publish().status == 64)
    #expect(try desk.publish("--date", "9999-12-31").status == 64)
    #expect(try desk.publish("--date", "9999-12-30").status == 0)
    #expect(try desk.tags() == ["publicerad/9999-12-30", "publicerad/9999-12-30.2"])
  }

  @Test func `Without a commit nothing is published, and that is no success`() throws {
    let office = try Office(Fixture.twoRegisters)
    let run = try office("publish", "--output", office.repository.beside("site"))
    #expect(run.status == 1)
    #expect(run.errors.contains("git add Registers && git commit"))
  }

  @Test func `The files of the working tree are never published`() throws {
    let desk = try Desk()
    try desk.office.edit("Registers/aura.register", "Namn: Aura", to: "Namn: Aura\n# HEMLIGT")
    try desk.office.repository.write("Registers/aura.register.txt", "HEMLIGT")
    try desk.office.repository.remove("Registers/aura.register.txt")
    let before = try desk.office.read("Registers/aura.register")
    let run = try desk.publish("--date", "2026-11-20")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try desk.office.read("Registers/aura.register") == before)
    let tree = try desk.office.repository.git("rev-parse", "HEAD^{tree}")
    #expect(try desk.read("manifest.json").contains(tree))
    let search = try desk.office.shell(
      "grep -r HEMLIGT '\(desk.site)'; git tag -n99 | grep HEMLIGT")
    #expect(search.output.isEmpty)
  }

  @Test func `Somebody unknown to Git is told how to become known`() throws {
    let desk = try Desk()
    let run = try desk.office.run(
      "publish", "--language", "en", "--output", desk.site, "--reviewed", try desk.head(),
      environment: ["GIT_COMMITTER_NAME": "", "GIT_COMMITTER_EMAIL": ""])
    #expect(run.status == 3)
    #expect(run.errors.contains("git config user.name"))
    #expect(try desk.names() == ["repository"])
    let date = try desk.office.run(
      "publish", "--output", desk.site, "--reviewed", try desk.head(),
      environment: ["GIT_COMMITTER_DATE": "igår"])
    #expect(date.status == 64)
    #expect(date.errors.contains("”igår”"))
  }

  @Test func `A trial says what would be published, and writes nothing`() throws {
    let desk = try Desk()
    let run = try desk.office(
      "publish", "--language", "en", "--output", desk.site, "--dry-run", "--date", "2026-11-20")
    #expect(run.status == 0)
    #expect(run.output.contains("publicerad/2026-11-20"))
    #expect(run.output.contains("- manifest.json ("))
    #expect(run.output.contains("Publicering 20.11.2026"))
    #expect(try desk.names() == ["repository"])
    #expect(try desk.tags().isEmpty)
    #expect(
      !FileManager.default.fileExists(
        atPath: "\(desk.office.repository.path)/.git/dataregister"))
  }

  @Test func `The last publication is built again where the folder does not hold it`() throws {
    let desk = try Desk()
    #expect(try desk.publish("--date", "2026-11-20").status == 0)
    let manifest = try desk.read("manifest.json")
    for damage in ["rm -r", "truncate -s 3", "rm", "sed -i s/0.1.0/0.0.9/"] {
      let target = damage == "rm -r" ? desk.site : "\(desk.site)/manifest.json"
      let path =
        damage == "truncate -s 3" || damage == "rm" ? "\(desk.site)/registers.json" : target
      _ = try desk.office.shell("\(damage) '\(path)'")
      let run = try desk.office("publish", "--language", "en", "--output", desk.site)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("was built again"), "\(damage)")
      #expect(try desk.read("manifest.json") == manifest)
      #expect(try desk.office("verify", desk.site).status == 0)
    }
    #expect(try desk.tags().count == 1)
    #expect(try desk.names() == ["repository", "site"])
  }

  @Test func `The line that sends the tag is safe to paste`() throws {
    let desk = try Desk()
    try desk.office.repository.git("config", "branch.main.remote", "a b'c")
    let run = try desk.publish("--date", "2026-11-20")
    #expect(run.lines.last == "  git push 'a b'\\''c' refs/tags/publicerad/2026-11-20")
  }
}
