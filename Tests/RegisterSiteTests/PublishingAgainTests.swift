import Files
import Foundation
import Git
import RegisterHistory
import RegisterSite
import TestSupport
import Testing

/// A publication that follows another in the same folder: what has not changed is the same file.
struct PublishingAgainTests {
  /// The files of a folder by their paths, with their numbers on the device.
  private func numbers(_ folder: String) throws -> [String: Int] {
    var numbers: [String: Int] = [:]
    for entry in try FolderListing(of: folder, depth: 9).entries where entry.kind == .file {
      let path = try #require(entry.path)
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(path)")
      numbers[path] = attributes[.systemFileNumber] as? Int
    }
    return numbers
  }

  /// The files of a folder by their paths, with what they hold.
  private func contents(_ folder: String) throws -> [String: FileContents] {
    var contents: [String: FileContents] = [:]
    for path in try numbers(folder).keys {
      contents[path] = try FileContents(ofFile: "\(folder)/\(path)", atMost: 1 << 20)
    }
    return contents
  }

  @Test
  func `What has not changed is shared, and every byte is as in a folder that is built alone`()
    throws
  {
    let desk = try PublishingTests.Desk()
    try desk.publish(try desk.plan("2026-11-24"))
    let before = try numbers(desk.place)
    // Somebody has changed a letter on a page, and not its size.
    let damaged = "\(desk.place)/style.css"
    let style = try String(contentsOfFile: damaged, encoding: .utf8)
    let tampered = style.replacing("color", with: "colou", maxReplacements: 1)
    #expect(tampered != style && tampered.utf8.count == style.utf8.count)
    try tampered.write(toFile: damaged, atomically: false, encoding: .utf8)

    let plan = try desk.plan("2026-11-25", earlier: ["2026-11-24"])
    try desk.publish(plan)
    let after = try numbers(desk.place)
    let shared = after.filter { before[$0.key] == $0.value }
    #expect(shared.keys.contains("site.js"))
    #expect(shared.keys.contains("fi/register/aura.html"))
    #expect(!shared.keys.contains("style.css"))
    #expect(!shared.keys.contains("manifest.json"))
    #expect(try desk.leftovers() == [])

    let alone = desk.builder.beside("alone")
    _ = try Publishing.place(plan.files, plan.manifest.with(.published), in: alone)
    #expect(try contents(desk.place) == contents(alone))
    #expect(Set(try numbers(alone).values).isDisjoint(with: after.values))
  }

  @Test func `A publication that is cut short takes nothing from the folder in place`() throws {
    let desk = try PublishingTests.Desk()
    try desk.publish(try desk.plan("2026-11-24"))
    let before = try (numbers(desk.place), contents(desk.place))
    for step in [Publishing.Step.built, .announced] {
      try desk.publish(try desk.plan("2026-11-25", earlier: ["2026-11-24"]), until: step)
      _ = try desk.recover()
      #expect(try numbers(desk.place) == before.0)
      #expect(try contents(desk.place) == before.1)
    }
  }
}
