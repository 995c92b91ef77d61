import Foundation
import TestSupport
import Testing

/// `verify`, and what it rests on: the same bytes everywhere.
struct VerifyTests {
  private static func files(_ folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      files[path] = FileManager.default.contents(atPath: "\(folder)/\(path)")
    }
    return files
  }

  @Test func `One publication has the same bytes in any clone, folder, locale and time zone`()
    throws
  {
    let desk = try Desk()
    let head = try desk.head()
    let places = [
      ("clone one", "C", "UTC", "022"), ("två", "fi_FI.UTF-8", "Pacific/Kiritimati", "077"),
      ("3", "sv_FI.UTF-8", "America/St_Johns", "002"),
    ]
    var contents: [[String: Data]] = []
    var messages: Set<String> = []
    for (name, locale, zone, mask) in places {
      let clone = desk.office.repository.beside(name)
      try desk.office.repository.git("clone", "--quiet", desk.office.repository.path, clone)
      var program = Program(in: clone)
      program.environment = [
        "LC_ALL": locale, "LANG": locale, "TZ": zone, "GIT_COMMITTER_NAME": name,
      ]
      let run = try program.shell(
        "umask \(mask); cd Registers; dataregister publish --output ../out/\(mask)/site "
          + "--date 2026-11-20 --reviewed \(head)")
      #expect(run.status == 0, "\(run.errors)")
      contents.append(try Self.files("\(clone)/out/\(mask)/site"))
      let git = GitCommand(in: clone)
      messages.insert(try git("tag", "-l", "--format=%(contents)"))
      #expect(try program.run(["verify", "out/\(mask)/site"]).status == 0)
    }
    #expect(contents[0].count >= 2)
    #expect(contents[0] == contents[1] && contents[1] == contents[2])
    #expect(messages.count == 1)
    // One that never published gives the same.
    let tags = desk.office.repository.beside("3")
    try desk.office.repository.git("fetch", "--quiet", "--tags", tags)
    #expect(try desk.office("verify", "../två/out/077/site").status == 0)
  }

  @Test func `One byte that differs is found, whatever the file, and the file is named`() throws {
    let desk = try Desk()
    #expect(try desk.publish("--date", "2026-11-20").status == 0)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: desk.site).filter {
      FileManager.default.contents(atPath: "\(desk.site)/\($0)") != nil
        && !((try? FileManager.default.contentsOfDirectory(atPath: "\(desk.site)/\($0)")) != nil)
    }
    #expect(paths.count >= 2)
    for path in paths {
      let whole = try #require(FileManager.default.contents(atPath: "\(desk.site)/\(path)"))
      var flipped = whole
      // Within a number of bytes, or the files' text: what can be read as JSON stays so.
      let index = path == "manifest.json" ? Self.digit(in: whole) : whole.count / 2
      flipped[index] ^= 1
      try flipped.write(to: URL(filePath: "\(desk.site)/\(path)"))
      let run = try desk.office("verify", "--language", "en", desk.site)
      #expect(run.status == 1)
      #expect(run.lines.contains("- \(path) differs"), "\(run.output)\(run.errors)")
      #expect(run.lines.count == 2)
      try whole.write(to: URL(filePath: "\(desk.site)/\(path)"))
    }
    let run = try desk.office("verify", "--language", "en", desk.site)
    #expect(run.status == 0)
    #expect(run.lines.count == 1)
    #expect(run.output.contains(try desk.head()))
  }

  /// The place of the last digit of a hash in a manifest.
  private static func digit(in manifest: Data) -> Int {
    (manifest.lastIndex { (0x30...0x38).contains($0) && $0 % 2 == 0 }) ?? 0
  }

  @Test func `Every byte of the manifest counts`() throws {
    let desk = try Desk()
    #expect(try desk.publish("--date", "2026-11-20").status == 0)
    let path = "\(desk.site)/manifest.json"
    let whole = try #require(FileManager.default.contents(atPath: path))
    for index in stride(from: 0, to: whole.count, by: 7) {
      var flipped = whole
      flipped[index] ^= 0x11
      try flipped.write(to: URL(filePath: path))
      let run = try desk.office("verify", desk.site)
      #expect([1, 3, 4].contains(run.status), "\(index) \(run.status) \(run.output)")
    }
  }

  @Test func `A missing file, a missing tag and a moved tag are told`() throws {
    var desk = try Desk()
    #expect(try desk.publish("--date", "2026-11-20").status == 0)
    _ = try desk.office.shell("rm ../site/registers.json")
    let missing = try desk.office("verify", "--language", "en", desk.site)
    #expect(missing.status == 1)
    #expect(missing.lines.contains("- registers.json is missing"))
    let tag = "publicerad/2026-11-20"
    try desk.office.repository.git("tag", "-d", tag)
    let untagged = try desk.office("verify", "--language", "en", desk.site)
    #expect(untagged.status == 1)
    #expect(untagged.output.contains("this clone has no tag \(tag): git fetch --tags"))
    try desk.office.repository.git("tag", tag)
    let lightweight = try desk.office("verify", "--language", "en", desk.site)
    #expect(lightweight.output.contains("the tag \(tag) is no publication: git fetch --tags"))
    try desk.office.repository.git("tag", "-d", tag)
    let other = try desk.office.repository.commit("Annat")
    try desk.office.repository.git("tag", "-a", "-m", "x", tag)
    let moved = try desk.office("verify", "--language", "en", desk.site)
    #expect(moved.output.contains("\(tag) marks another commit: \(other)"))
  }

  @Test func `A clone that lacks the commit is told how to get it`() throws {
    var desk = try Desk()
    let clone = desk.office.repository.beside("clone")
    try desk.office.repository.git("clone", "--quiet", desk.office.repository.path, clone)
    try desk.office.edit("Registers/aura.register", "Namn: Aura", to: "Namn: Aura 2")
    try desk.office.repository.commit("Ändring")
    #expect(try desk.publish().status == 0)
    let run = try Program(in: clone).run(["verify", "--language", "en", desk.site])
    #expect(run.status == 1)
    #expect(run.errors.contains("git fetch --tags"))
  }

  @Test func `A publication is verified by the tags of its time, long after`() throws {
    var desk = try Desk()
    let old = desk.office.repository.beside("old")
    for day in ["2026-11-20", "2026-11-21", "2026-11-22"] {
      try desk.office.edit("Registers/aura.register", "Aura", to: "Aura i")
      try desk.office.repository.commit("Ändring")
      #expect(try desk.publish("--date", day).status == 0)
      if day == "2026-11-21" { _ = try desk.office.shell("cp -r ../site ../old") }
    }
    try desk.office.edit("Registers/register.schema", "publicerad/", to: "annat/")
    try desk.office.repository.commit("Annan tag")
    #expect(try desk.office("verify", old).status == 0)
    #expect(try desk.office("verify", desk.site).status == 0)
    try desk.office.repository.git("tag", "-d", "publicerad/2026-11-20")
    let run = try desk.office("verify", "--language", "en", old)
    #expect(run.status == 1)
    #expect(run.output.contains("other earlier publications"))
  }

  @Test func `Earlier publications are compared by their commits and in their order`() throws {
    var desk = try Desk()
    #expect(try desk.publish("--date", "2026-11-20").status == 0)
    for word in ["B", "C"] {
      try desk.office.edit("Registers/aura.register", "Namn: ", to: "Namn: \(word)")
      try desk.office.repository.commit("Ändring \(word)")
    }
    let forge = desk.office.repository.beside("forge")
    try desk.office.repository.git("clone", "--quiet", desk.office.repository.path, forge)
    #expect(try desk.publish("--date", "2026-11-21").status == 0)
    #expect(try desk.office("verify", desk.site).status == 0)
    let run = try Program(in: forge).shell(
      "git tag -f -a -m x publicerad/2026-11-20 HEAD~1 && dataregister publish --date 2026-11-21 "
        + "--output ../forged --reviewed $(git rev-parse HEAD)")
    #expect(run.status == 0, "\(run.errors)")
    let forged = try desk.office("verify", "--language", "en", "../forged")
    #expect(forged.status == 1)
    #expect(forged.output.contains("other earlier publications"))
  }

  @Test func `An earlier publication that the clone lacks is a finding, not a damaged repository`()
    throws
  {
    var desk = try Desk()
    let first = try publishTwice(&desk)
    let tree = try desk.office.repository.git("rev-parse", "HEAD^{tree}")
    for other in [String(repeating: "1", count: 40), tree] {
      _ = try desk.office.shell(
        "cp -r ../site ../s && sed -i s/\(first)/\(other)/ ../s/manifest.json")
      let run = try desk.office("verify", "--language", "en", "../s")
      #expect(run.status == 1, "\(run.errors)")
      #expect(run.output.contains("other earlier publications"))
      _ = try desk.office.shell("rm -r ../s")
    }
  }

  @Test func `An earlier publication that cannot be read is no finding: the repository is damaged`()
    throws
  {
    var desk = try Desk()
    let first = try publishTwice(&desk)
    let other = try desk.office.repository.git("commit-tree", "-m", "Annan", "HEAD^{tree}")
    let object = ".git/objects/\(other.prefix(2))/\(other.dropFirst(2))"
    _ = try desk.office.shell(
      "cp -r ../site ../s && sed -i s/\(first)/\(other)/ ../s/manifest.json"
        + " && rm -f \(object) && echo x >\(object)")
    let run = try desk.office("verify", "../s")
    #expect(run.status == 4, "\(run.output)")
    #expect(run.errors.contains(other.prefix(7)))
  }

  @Test func `Another version of the tool is told`() throws {
    let desk = try Desk()
    #expect(try desk.publish().status == 0)
    _ = try desk.office.shell("sed -i 's/\"0.1.0\"/\"0.0.9\"/' ../site/manifest.json")
    let run = try desk.office("verify", "--language", "en", desk.site)
    #expect(run.status == 1)
    #expect(run.lines.first?.contains("”0.0.9”") == true)
    #expect(run.lines.last == "- manifest.json differs")
  }

  @Test func `A folder without a site is no finding of a difference`() throws {
    let desk = try Desk()
    _ = try desk.office.shell("mkdir ../empty")
    let empty = try desk.office("verify", "--language", "en", "../empty")
    #expect(empty.status == 1)
    #expect(empty.errors.contains("holds no published site"))
    #expect(try desk.office("verify", "../gone").status == 3)
  }

  /// Publishes, and once more after a change.
  ///
  /// - Returns: The commit that was published first.
  private func publishTwice(_ desk: inout Desk) throws -> String {
    #expect(try desk.publish("--date", "2026-11-20").status == 0)
    let first = try desk.head()
    try desk.office.edit("Registers/aura.register", "Namn: ", to: "Namn: B")
    try desk.office.repository.commit("Ändring")
    #expect(try desk.publish("--date", "2026-11-21").status == 0)
    return first
  }
}
