internal import ArgumentParser
internal import Files
internal import Git
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterSite
internal import Rendering

/// `publish`: the commit at HEAD becomes public.
struct PublishCommand: InteractiveCommand {
  static var configuration: CommandConfiguration { Help.command("publish", .publishing(.publish)) }

  @OptionGroup var global: GlobalOptions

  @Option(help: Help.text(.publishing(.output)))
  var output: String

  @Option(help: Help.text(.publishing(.date)))
  var date: String?

  @Option(help: Help.text(.publishing(.reviewed)))
  var reviewed: String?

  @Flag(name: .customLong("dry-run"), help: Help.text(.publishing(.dryRun)))
  var isDryRun = false

  func run(in session: Session, _ console: Console) async throws -> Outcome {
    let repository = try session.repository()
    let place = try PublicationPlace(output, in: session, repository)
    if isDryRun { return try rehearse(session, place) }
    try recover(session, repository.git, console)
    let prepared = try prepare(session, repository.git, place)
    if prepared.isNew {
      _ = try session.tagger(repository.git)
      try approve(prepared, at: place, session, console)
    }
    return try place.withParents { try publish(prepared, at: place, session, console) }
  }

  /// Publishes as soon as nobody else is at work.
  private func publish(
    _ prepared: PreparedPublication, at place: PublicationPlace, _ session: Session,
    _ console: Console
  ) throws -> Outcome {
    let repository = try session.repository()
    while true {
      let registers = try session.lockRegisters()
      let locks = try PublicationLocks(repository.git, placeAt: place.path)
      if try PublicationJournal.read(of: repository.git) == nil {
        let outcome = try publish(prepared, at: place, try session.reread())
        locks.release()
        registers.release()
        return outcome
      }
      // Another run died since: its work is dealt with first, which takes the locks by itself.
      locks.release()
      registers.release()
      try recover(session, repository.git, console)
    }
  }

  /// Finds out what is to be done, while nobody else is at work on the folder.
  private func prepare(
    _ session: Session, _ repository: borrowing Repository, _ place: PublicationPlace
  ) throws -> PreparedPublication {
    guard Folder.isThere(Folder.parent(of: place.path)) else {
      return try PreparedPublication(in: session, at: place, date: date)
    }
    let locks = try PublicationLocks(repository, placeAt: place.path)
    let prepared = try PreparedPublication(in: session, at: place, date: date)
    locks.release()
    return prepared
  }

  /// Says what would be published, and changes nothing.
  private func rehearse(_ session: Session, _ place: PublicationPlace) throws -> Outcome {
    let presenter = session.presenter
    let prepared = try PreparedPublication(in: session, at: place, date: date)
    let plan = try prepared.plan(in: session)
    guard prepared.isNew else {
      let isInPlace = try prepared.isInPlace(plan, at: place.path)
      return unchanged(tag: prepared.publication.tag, isInPlace, place, presenter.messages)
    }
    let manifest = plan.wholeManifest()
    let files =
      manifest.files.map { ($0.path, $0.size) } + [(Manifest.fileName, manifest.bytes.count)]
    return Outcome(
      .document(
        presenter.wouldPublish(
          tag: plan.publication.tag, commit: prepared.head, folder: place.name, files: files,
          message: plan.message)))
  }

  /// Completes or undoes what a run that died has left, and waits for one that is at work.
  private func recover(
    _ session: Session, _ repository: borrowing Repository, _ console: Console
  ) throws {
    guard var recovery = try session.recover(repository, waits: false) else { return }
    console.tell([session.line(recovery)])
    while case .pending = recovery {
      guard let next = try session.recover(repository, waits: true) else { return }
      recovery = next
      if case .pending = next { continue }
      console.tell([session.line(next)])
    }
  }

  /// Sees that somebody has read what is to be published.
  private func approve(
    _ prepared: PreparedPublication, at place: PublicationPlace, _ session: Session,
    _ console: Console
  ) throws(Problem) {
    let head = prepared.head.hex
    if let reviewed {
      let isHead =
        reviewed.utf8.count >= 7 && head.utf8.starts(with: reviewed.lowercased().utf8)
      if isHead { return }
      throw .publication(.reviewedAnother(reviewed, head: head))
    }
    guard ProcessEnvironment.isTerminal(.standardInput),
      ProcessEnvironment.isTerminal(.standardError)
    else { throw .publication(.notReviewed(head: head)) }
    let presenter = session.presenter
    console.tell(presenter.summary(prepared.review))
    let question = presenter.messages.mayPublish(
      prepared.head, tag: prepared.publication.tag, folder: place.name)
    guard console.ask(question, presenter.messages.yes) == true else {
      throw .publication(.declined)
    }
  }

  /// Publishes, while nobody else can.
  private func publish(
    _ approved: PreparedPublication, at place: PublicationPlace, _ session: Session
  ) throws -> Outcome {
    let repository = try session.repository()
    // Somebody may have been at work while the question stood on the screen.
    let head = try repository.head()
    guard head == approved.head else {
      throw Problem.publication(.headMoved(from: approved.head.hex, to: head.hex))
    }
    let prepared = try PreparedPublication(in: session, at: place, date: date)
    let plan = try prepared.plan(in: session)
    if prepared.isNew, reviewed == nil,
      prepared.review.publication?.tag != approved.review.publication?.tag
    {
      let tag = prepared.review.publication?.tag ?? ""
      throw Problem.publication(.publishedMeanwhile(tag: tag))
    }
    if !prepared.isNew, try prepared.isInPlace(plan, at: place.path) {
      return unchanged(tag: plan.publication.tag, true, place, session.presenter.messages)
    }
    let interrupts = IgnoredInterrupts()
    let count = try Publishing.publish(
      plan, to: place.path, in: repository.git, tagger: session.tagger)
    interrupts.end()
    guard prepared.isNew else {
      return unchanged(tag: plan.publication.tag, false, place, session.presenter.messages)
    }
    return Outcome(
      .document(
        session.presenter.published(
          tag: plan.publication.tag, files: count.all, new: count.new, folder: place.name,
          push: try pushCommand(plan.publication.tag, in: repository.git))))
  }

  /// What is said where nothing has changed since the last publication.
  private func unchanged(
    tag: String, _ wasInPlace: Bool, _ place: PublicationPlace, _ messages: Messages
  ) -> Outcome {
    let line =
      wasInPlace
      ? messages.nothingToPublish(tag: tag, folder: place.name)
      : messages.builtAgain(tag: tag, folder: place.name, isDryRun: isDryRun)
    return Outcome(.document([.paragraph(line, hanging: 2)]))
  }

  /// The command that sends a tag to others.
  private func pushCommand(
    _ tag: String, in repository: borrowing Repository
  ) throws(Problem) -> String {
    do {
      let words = ["git", "push", try repository.pushRemote(), "refs/tags/\(tag)"]
      return words.map(ShellWord.quoted).joined(separator: " ")
    } catch {
      throw .history(.git(error))
    }
  }
}
