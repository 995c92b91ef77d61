internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// `show --public`: one register, as the public may read it.
extension ShowCommand {
  /// Shows a register of the working tree or of a revision, with its public fields alone; one that a
  /// publication removed, as it was last published.
  func showPublic(_ session: Session, _ projection: PublicProjection) throws -> Outcome {
    if let revision { return try show(at: revision, session, projection) }
    let registers = try session.registers(in: session.registerFolder(), by: projection)
    do {
      let found = try session.register(register, among: registers, suggesting: registers)
      return outcome(found, at: .worktree, session, projection)
    } catch let problem as Problem {
      guard let gone = try gone(among: registers, session, projection) else { throw problem }
      return gone
    }
  }

  /// Shows a register at a revision, also under an id that it got only later.
  private func show(
    at revision: String, _ session: Session, _ projection: PublicProjection
  ) throws -> Outcome {
    var repository = try session.repository()
    let snapshot = try repository.snapshot(at: revision)
    let registers = try repository.publicRegisters(in: snapshot, by: projection)
    do {
      let found = try session.register(register, among: registers, suggesting: registers)
      return outcome(found, at: snapshot.point, session, projection)
    } catch let problem as Problem {
      let record = try PublicRecord(by: projection, &repository)
      let subject: Subject
      do {
        subject = try session.publicSubject(register, in: record, &repository)
      } catch is Problem {
        throw problem
      }
      let ids = record.changeLog.entries(of: subject.id).flatMap { [$0.id, $0.oldID ?? $0.id] }
      guard let found = registers.first(where: { ids.contains($0.id) }) else {
        throw Problem.notThere(register, revision: revision)
      }
      return outcome(
        found, at: snapshot.point, session, projection,
        session.introduction(subject.found, asked: register))
    }
  }

  /// Shows a register that a publication removed or renamed; `nil` where the public knows none, and
  /// where there is no repository.
  private func gone(
    among registers: [Register], _ session: Session, _ projection: PublicProjection
  ) throws -> Outcome? {
    do {
      var repository = try session.repository()
      let record = try PublicRecord(by: projection, &repository)
      let subject = try session.publicSubject(register, in: record, &repository)
      let introduction = session.introduction(subject.found, asked: register)
      if let found = registers.first(where: { $0.id == subject.id }) {
        return outcome(found, at: .worktree, session, projection, introduction)
      }
      // The latest publication that has it: a removal comes after it, if there is one.
      for publication in record.publications {
        let found = try repository.publicRegister(
          subject.id, at: publication.commit, by: projection)
        if let found {
          return outcome(found, at: .commit(publication.commit), session, projection, introduction)
        }
      }
      return nil
    } catch is Problem {
      return nil
    } catch HistoryError.git {
      return nil
    }
  }

  private func outcome(
    _ register: Register, at point: Point, _ session: Session, _ projection: PublicProjection,
    _ introduction: RichDocument = []
  ) -> Outcome {
    outcome(register, parses: true, at: point, session.presenter(for: projection), introduction)
  }
}
