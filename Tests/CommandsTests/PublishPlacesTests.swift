import Foundation
import TestSupport
import Testing

/// Where a site may be put, and what is never replaced.
struct PublishPlacesTests {
  @Test(arguments: [
    "", "/", ".", "..", "Registers", "Registers/site", ".git", ".git/site", "../repository",
    "../x/..",
    "new/../Registers/x", "dangling", "dangling/x", "Registers/aura.register", "link-to-registers",
  ])
  func `A site is put neither over the registers nor among them`(place: String) throws {
    let desk = try Desk()
    let path = desk.office.repository.path
    _ = try desk.office.shell("ln -s nowhere dangling; ln -s Registers link-to-registers")
    let head = try desk.head()
    for command in [["preview"], ["publish", "--reviewed", head]] {
      let run = try Program(in: path).run(
        [command[0], "--language", "en", "--output", place] + command.dropFirst())
      #expect(run.status == 64 || run.status == 3, "\(run.output)")
      #expect(run.errors.contains("error: "))
      #expect(run.output.isEmpty)
    }
    #expect(try desk.tags().isEmpty)
    #expect(try desk.names() == ["repository"])
    #expect(try desk.office.repository.git("status", "--porcelain", "Registers").isEmpty)
  }

  @Test func `Folders above the site are made, and a site may lie in the working tree`() throws {
    let desk = try Desk()
    let run = try desk.office(
      "publish", "--output", "www/a/b", "--reviewed", try desk.head(), "--date", "2026-11-20")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try desk.office.read("www/a/b/manifest.json").contains("\"published\""))
  }

  @Test func `A name that leaves no room for the one beside it is refused, and nothing is left`()
    throws
  {
    let desk = try Desk()
    let name = String(repeating: "x", count: 240)
    let head = try desk.head()
    for place in ["../\(name)", "../\(name)/site/\(name)"] {
      let run = try desk.office("publish", "--output", place, "--reviewed", head)
      #expect(run.status == 3)
    }
    #expect(try desk.publish().status == 0)
    #expect(try desk.tags().count == 1)
  }

  @Test func `A publication is known by whatever name publications had when it was made`() throws {
    var desk = try Desk()
    #expect(try desk.publish("--date", "2026-11-20").status == 0)
    try desk.office.edit("Registers/register.schema", "publicerad/", to: "annat/")
    try desk.office.repository.commit("Annan tag")
    #expect(try desk.office("review").lines.first?.contains("publicerad/2026-11-20") == true)
    let run = try desk.publish("--date", "2026-11-21")
    #expect(run.status == 0, "\(run.errors)")
    let log = try desk.office("changelog", "--public").lines
    #expect(log.filter { $0.contains("/2026-11-") }.count == 2)
    #expect(try desk.tags() == ["annat/2026-11-21", "publicerad/2026-11-20"])
    #expect(try desk.office("verify", desk.site).status == 0)
  }

  @Test func `No journal makes a run remove a folder that none has built`() throws {
    let desk = try Desk()
    let parent = URL(filePath: desk.site).deletingLastPathComponent().path
    let head = try desk.head()
    _ = try desk.office.shell("mkdir -p ../precious .git/dataregister && echo x > ../precious/f")
    try desk.office.repository.write(
      ".git/dataregister/publishing",
      """
      {"version": 1, "kind": "publishing", "folder": "\(desk.site)", "message": "m",
       "staged": "\(parent)/precious", "tag": "t", "commit": "\(head)", "pending": "00"}
      """)
    #expect(try desk.office("status").status == 0)
    #expect(try desk.publish().status == 3)
    #expect(try desk.names() == ["precious", "repository"])
  }

  @Test func `A link means the folder that it leads to`() throws {
    let desk = try Desk()
    _ = try desk.office.shell("mkdir ../real && ln -s real ../link")
    let run = try desk.office("publish", "--output", "../link", "--reviewed", try desk.head())
    #expect(run.status == 0, "\(run.errors)")
    #expect(try desk.names() == ["link", "real", "repository"])
    let link = URL(filePath: desk.site).deletingLastPathComponent().appending(path: "link").path
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real")
    #expect(try desk.office("verify", "../real").status == 0)
    #expect(try desk.office("verify", "../link").status == 0)
  }

  @Test func `Files of somebody else are named and kept`() throws {
    let desk = try Desk()
    _ = try desk.office.shell("mkdir ../site && echo x > ../site/precious.txt")
    for command in ["preview", "publish"] {
      let reviewed = command == "publish" ? ["--reviewed", try desk.head()] : []
      let run = try Program(in: desk.office.repository.path).run(
        [command, "--language", "en", "--output", desk.site] + reviewed)
      #expect(run.status == 1)
      #expect(run.errors.contains("precious.txt"))
    }
    #expect(try desk.read("precious.txt") == "x\n")
    #expect(try desk.tags().isEmpty)
  }

  @Test(arguments: ["touch extra.html", "ln -s /etc extra.html", "mkdir extra.html"])
  func `What has come into a published folder is named and kept`(command: String) throws {
    var desk = try Desk()
    #expect(try desk.publish("--date", "2026-11-20").status == 0)
    _ = try desk.office.shell("cd ../site && \(command)")
    try desk.office.edit("Registers/aura.register", "Aura\n", to: "Aura 2\n")
    try desk.office.repository.commit("Ändring")
    let run = try desk.publish()
    #expect(run.status == 1)
    #expect(run.errors.contains("extra.html"))
    #expect(try desk.tags().count == 1)
    let verified = try desk.office("verify", "--language", "en", desk.site)
    #expect(verified.status == 1)
    #expect(verified.lines.contains("- extra.html does not belong here"))
  }

  @Test func `A manifest that cannot be believed stops everything`() throws {
    let desk = try Desk()
    #expect(try desk.publish().status == 0)
    _ = try desk.office.shell("sed -i 's/registers.json/..\\/up/' ../site/manifest.json")
    for command in ["publish", "preview", "verify"] {
      let arguments = command == "verify" ? [desk.site] : ["--output", desk.site]
      let run = try Program(in: desk.office.repository.path).run(
        [command, "--language", "en"] + arguments)
      #expect(run.status == 1)
      #expect(run.errors.contains("../up"))
    }
  }

  @Test func `A publication that this clone does not know is not replaced`() throws {
    let desk = try Desk()
    #expect(try desk.publish("--date", "2026-11-20").status == 0)
    try desk.office.repository.git("tag", "-d", "publicerad/2026-11-20")
    let run = try desk.publish("--date", "2026-11-21")
    #expect(run.status == 1)
    #expect(run.errors.contains("publicerad/2026-11-20"))
    #expect(run.errors.contains("git fetch --tags"))
    _ = try desk.office.shell("sed -i 's/\"published\"/\"pending\"/' ../site/manifest.json")
    let pending = try desk.publish("--date", "2026-11-21")
    #expect(pending.status == 1)
    #expect(pending.errors.contains("another clone has not finished"))
    #expect(try desk.tags().isEmpty)
  }

  @Test func `No draft is built where it is unclear what may be published`() throws {
    let desk = try Desk()
    try desk.office.edit("Registers/register.schema", "Field: remark", to: "Field remark")
    let run = try desk.office("preview", "--language", "en", "--output", desk.site)
    #expect(run.status == 1)
    #expect(run.errors.contains("Registers/register.schema"))
    #expect(try desk.names() == ["repository"])
  }

  @Test func `A draft gives way to a publication, and not the other way round`() throws {
    let desk = try Desk()
    try desk.office.edit("Registers/aura.register", "Namn: Aura\n", to: "")
    let draft = try desk.office("preview", "--language", "en", "--output", desk.site)
    #expect(draft.status == 0, "\(draft.errors)")
    #expect(
      draft.output.hasSuffix(
        ", but the check finds 1 error: dataregister check shows the errors\n"))
    #expect(try desk.read("manifest.json").contains("\"commit\": null"))
    let verified = try desk.office("verify", "--language", "en", desk.site)
    #expect(verified.status == 1)
    #expect(verified.output.hasPrefix("The folder is a draft"))
    #expect(try desk.office("preview", "--output", desk.site).status == 0)
    try desk.office.repository.git("checkout", "--quiet", ".")
    #expect(try desk.publish("--date", "2026-11-20").status == 0)
    let manifest = try desk.read("manifest.json")
    let refused = try desk.office("preview", "--language", "en", "--output", desk.site)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("publicerad/2026-11-20"))
    #expect(try desk.read("manifest.json") == manifest)
    #expect(try desk.names() == ["repository", "site"])
  }
}
