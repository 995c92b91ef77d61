import Files
import Foundation
import Git
import Messages
import RegisterHistory
import RegisterModel
import RegisterSite
import Synchronization
import TestSupport
import Testing
import TimeZones

/// The steps of a publication, and what is left when it is cut short between two of them.
struct PublishingTests {
  static let tagger = Signature(
    name: "Maija", email: "m@example.fi", when: Timestamp(seconds: 1_764_000_000, offset: 120))

  /// What a run that is killed does next: nothing.
  static let killed = Problem.arguments(.other("killed"), command: nil)

  /// A repository with two registers, and a place for a site beside it.
  struct Desk: ~Copyable {
    var builder: RepositoryBuilder
    let place: String
    let git: Repository

    init() throws {
      var builder = try RepositoryBuilder()
      for (path, text) in Fixture.twoRegisters { try builder.write(path, text) }
      try builder.commit("Första")
      let git = try Repository(discoveredFrom: builder.path)
      place = builder.beside("site")
      self.builder = builder
      self.git = git
    }

    /// The schema of the first commit.
    var schema: ReadSchema {
      ReadSchema(Array((Fixture.twoRegisters["Registers/register.schema"] ?? "").utf8))
    }

    /// The plan of a publication of what is checked out.
    func plan(_ day: String, earlier: [String] = []) throws -> PublicationPlan {
      var repository = try RegisterRepository(root: builder.path, presentSchema: schema)
      let head = try repository.head()
      func publication(_ day: String) -> Publication {
        Publication(
          tag: "publicerad/\(day)", prefix: "publicerad/", commit: head, date: nil, zone: .utc)
      }
      return try PublicationPlan(
        of: publication(day), earlier: earlier.map(publication), in: &repository, tool: "1")
    }

    /// Publishes, and is killed after a step.
    func publish(
      _ plan: PublicationPlan, until last: Publishing.Step? = nil, at folder: String? = nil
    ) throws {
      try Folder.make(PublicationJournal.folder(of: git))
      do {
        _ = try Publishing.publish(
          plan, to: folder ?? place, in: git, tagger: { _ in PublishingTests.tagger }
        ) { (step: Publishing.Step) throws(Problem) in
          if step == last { throw PublishingTests.killed }
        }
      } catch {
        if error != PublishingTests.killed { throw error }
      }
    }

    func recover() throws -> Publishing.Recovery? {
      try Publishing.recover(in: git, waits: false) { _ in PublishingTests.tagger }
    }

    /// The manifest of the site, where it is there and all its files are as the manifest says.
    func manifest() throws -> Manifest? {
      guard case .site(let manifest, _, let unlisted) = try PublishedFolder(place) else {
        return nil
      }
      #expect(unlisted.isEmpty)
      for file in manifest.files {
        let contents = try FileContents(ofFile: "\(place)/\(file.path)", atMost: 1 << 20)
        guard case .bytes(let bytes) = contents else { return nil }
        #expect(SHA256(of: bytes).hex == file.sha256)
      }
      return manifest
    }

    func tags() throws -> [String] { try git.tags().map(\.name) }

    /// What lies beside the site and in the folder of journals.
    func leftovers() throws -> [String] {
      let journals = try FolderListing(of: PublicationJournal.folder(of: git))
      return try (FolderListing(of: Folder.parent(of: place)).entries + journals.entries)
        .compactMap(\.name).filter { $0 != "site" && $0 != "repository" }
    }
  }

  @Test func `A publication makes folder and tag, and leaves nothing else`() throws {
    let desk = try Desk()
    try desk.publish(try desk.plan("2026-11-25"))
    #expect(try desk.manifest()?.status == .published)
    #expect(try desk.manifest()?.publication == "publicerad/2026-11-25")
    #expect(try desk.tags() == ["publicerad/2026-11-25"])
    #expect(try desk.leftovers() == [])
    #expect(try desk.recover() == nil)
  }

  @Test func `Each file is made once, when a journal tells of the folder and of no manifest yet`()
    throws
  {
    let desk = try Desk()
    let journal = PublicationJournal.path(of: desk.git)
    let made = Mutex<[String: Int]>([:])
    var plan = try desk.plan("2026-11-25")
    plan.files = plan.files.map { file in
      SiteFile(
        path: file.path,
        text: {
          let text = (try? String(contentsOfFile: journal, encoding: .utf8)) ?? ""
          made.withLock {
            $0[file.path, default: 0] += text.contains("\"pending\": null") ? 1 : 100
          }
          return String(decoding: file.bytes(), as: UTF8.self)
        }())
    }
    try desk.publish(plan, until: .announced)
    #expect(
      made.withLock(\.self) == Dictionary(uniqueKeysWithValues: plan.files.map { ($0.path, 1) }))
    let announced = try #require(try PublicationJournal.read(of: desk.git))
    let manifest = try FileContents(ofFile: "\(announced.staged)/manifest.json", atMost: 1 << 20)
    guard case .bytes(let bytes) = manifest else { throw Self.killed }
    #expect(announced.pendingManifest == SHA256(of: bytes).hex)
  }

  @Test func `A publication that was built again in vain is undone, and the old site stays`() throws
  {
    let desk = try Desk()
    let plan = try desk.plan("2026-11-25")
    try desk.publish(plan)
    let before = try desk.manifest()
    for step in [Publishing.Step.journalWritten, .built, .announced] {
      try desk.publish(plan, until: step)
      #expect(try desk.recover() == .undone(tag: plan.publication.tag, folder: desk.place))
      #expect(try desk.manifest() == before)
      #expect(try desk.leftovers() == [])
    }
  }

  @Test(arguments: Publishing.Step.allCases, [false, true])
  func `A run that is killed leaves a whole folder, and the next one completes it or undoes it`(
    step: Publishing.Step, hasOld: Bool
  ) throws {
    let desk = try Desk()
    let first = "publicerad/2026-11-24"
    if hasOld { try desk.publish(try desk.plan("2026-11-24")) }
    let plan = try desk.plan("2026-11-25", earlier: hasOld ? ["2026-11-24"] : [])
    let tag = plan.publication.tag
    try desk.publish(plan, until: step)
    // As when it is killed while it writes the journal.
    try AtomicFile.create([1], at: "\(PublicationJournal.folder(of: desk.git))/\(leftover)")
    let isSeen = ![.journalWritten, .built, .announced].contains(step)
    #expect(try desk.manifest()?.publication == (isSeen ? tag : hasOld ? first : nil))
    let outcome: Publishing.Recovery =
      isSeen
      ? .completed(tag: tag, folder: desk.place) : .undone(tag: tag, folder: desk.place)
    #expect(try desk.recover() == outcome)
    #expect(try desk.recover() == nil)
    let manifest = try desk.manifest()
    #expect(manifest?.publication == (isSeen ? tag : hasOld ? first : nil))
    #expect(manifest == nil || manifest?.status == .published)
    #expect(try desk.tags() == (hasOld ? [first] : []) + (isSeen ? [tag] : []))
    #expect(try desk.leftovers() == [])
  }

  @Test(arguments: [false, true])
  func `A site whose tag another commit has got meanwhile is taken back`(hasOld: Bool) throws {
    var desk = try Desk()
    if hasOld { try desk.publish(try desk.plan("2026-11-24")) }
    let before = try desk.manifest()
    let plan = try desk.plan("2026-11-25")
    try desk.publish(plan, until: .swapped)
    let other = try #require(ObjectID(hex: try desk.builder.commit("Annat")))
    try desk.git.makeTag(plan.publication.tag, on: other, by: Self.tagger, message: "x\n")
    #expect(
      try desk.recover() == .undone(tag: plan.publication.tag, folder: desk.place))
    #expect(try desk.manifest() == before)
    #expect(try desk.leftovers() == [])
  }

  @Test(arguments: [false, true])
  func `A publication that cannot get its tag is undone, and says why`(hasOld: Bool) throws {
    let desk = try Desk()
    if hasOld { try desk.publish(try desk.plan("2026-11-24")) }
    let before = try desk.manifest()
    try desk.builder.write(".git/refs/tags/publicerad/2026-11-25.lock", "")
    let plan = try desk.plan("2026-11-25")
    let lock = "\(desk.builder.path)/.git/refs/tags/publicerad/2026-11-25.lock"
    #expect(throws: Problem.publication(.tagLocked(plan.publication.tag, path: lock))) {
      try desk.publish(plan)
    }
    #expect(try desk.manifest() == before)
    #expect(try desk.leftovers() == [])
    #expect(FileManager.default.fileExists(atPath: lock))
  }

  @Test func `A site that is in its place waits for someone who can make its tag`() throws {
    let desk = try Desk()
    let plan = try desk.plan("2026-11-25")
    try desk.publish(plan, until: .swapped)
    #expect(throws: Problem.publication(.noCommitter)) {
      try Publishing.recover(in: desk.git, waits: false) { _ throws(Problem) in
        throw .publication(.noCommitter)
      }
    }
    #expect(try desk.manifest()?.status == .pending)
    #expect(
      try desk.recover() == .completed(tag: plan.publication.tag, folder: desk.place))
    #expect(try desk.manifest()?.status == .published)
  }

  @Test func `A publication that is under way elsewhere is left alone`() throws {
    let desk = try Desk()
    let plan = try desk.plan("2026-11-25")
    try desk.publish(plan, until: .swapped)
    let lock = try FolderLock(PublicationJournal.folder(of: desk.git))
    #expect(
      try desk.recover() == .pending(tag: plan.publication.tag, folder: desk.place))
    lock.release()
    #expect(try desk.manifest()?.status == .pending)
    #expect(
      try desk.recover() == .completed(tag: plan.publication.tag, folder: desk.place))
  }

  /// The name of a file that a run which died was writing.
  private let leftover = ".dataregister-0000000000002.new"

  @Test func `Temporary files of a run that was killed are swept`() throws {
    let desk = try Desk()
    try desk.publish(try desk.plan("2026-11-25"), until: .tagged)
    try AtomicFile.create([1], at: Folder.parent(of: desk.place) + "/.site.dataregister-1")
    try AtomicFile.create(
      [1], at: "\(PublicationJournal.folder(of: desk.git))/\(leftover)")
    _ = try desk.recover()
    try desk.publish(try desk.plan("2026-11-26"))
    #expect(try desk.manifest()?.status == .published)
    #expect(try desk.leftovers() == [])
  }

  @Test func `A journal whose place has gone is put away`() throws {
    let desk = try Desk()
    let plan = try desk.plan("2026-11-25")
    let elsewhere = desk.builder.beside("www/site")
    try Folder.make(Folder.parent(of: elsewhere))
    try desk.publish(plan, until: .built, at: elsewhere)
    try FileManager.default.removeItem(atPath: Folder.parent(of: elsewhere))
    #expect(try desk.recover() == .undone(tag: plan.publication.tag, folder: elsewhere))
    #expect(try desk.recover() == nil)
  }

  @Test(arguments: ["", "{", "{\"version\":1}", "[[[["])
  func `A damaged journal is named and kept`(text: String) throws {
    let desk = try Desk()
    let path = PublicationJournal.path(of: desk.git)
    try desk.builder.write(".git/dataregister/publishing", text)
    #expect(throws: Problem.publication(.damagedJournal(path: path))) { try desk.recover() }
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test func `A draft takes the place of a draft and leaves nothing behind`() throws {
    let desk = try Desk()
    let draft = Manifest(
      .draft(CalendarDate(year: 2026, month: 11, day: 25), earlier: []), tree: nil, tool: "1")
    for text in ["one", "two"] {
      let count = try Publishing.place(
        [SiteFile(path: "index.html", text: text)], draft, in: desk.place)
      #expect((count.all, count.new) == (2, 2))
    }
    #expect(try desk.manifest()?.files.map(\.path) == ["index.html"])
    #expect(
      try FileContents(ofFile: "\(desk.place)/index.html", atMost: 9) == .bytes(Array("two".utf8)))
    #expect(
      try FolderListing(of: Folder.parent(of: desk.place)).entries.map(\.path)
        == ["repository", "site"])
  }

  @Test("A site whose manifest no later run could read is not announced")
  func unreadableManifest() throws {
    let desk = try Desk()
    var plan = try desk.plan("2026-01-01")
    // Deeper than a manifest may name.
    plan.files = [SiteFile(path: String(repeating: "a/", count: 40) + "b", text: "x")]
    #expect(throws: Problem.self) { try desk.publish(plan) }
    #expect(!Folder.isThere(desk.place))
    #expect(try PublicationJournal.read(of: desk.git) == nil)
    #expect(try StagedFolder.leftovers(beside: desk.place).isEmpty)
    #expect(try desk.git.tags().isEmpty)
  }
}
