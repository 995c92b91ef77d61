internal import Git
internal import RegisterDiff
internal import RegisterHistory
internal import RegisterModel

extension RegisterRepository {
  mutating func publicChangeLog(
    of publications: [Publication], draft: Point? = nil, by projection: PublicProjection
  ) throws(HistoryError) -> ChangeLog {
    ChangeLog(sections: [])
  }

  mutating func publicRegisters(
    at point: Point, by projection: PublicProjection
  ) throws(HistoryError) -> [Register] {
    let snapshot = try snapshot(point)
    var registers: [Register] = []
    let schema = try schema(snapshot.schema).schema
    for (id, blob) in snapshot.registers.sorted(by: { $0.key < $1.key }) {
      let read = try read(id, blob, schema: snapshot.schema)
      registers.append(projection.register(read.version.register, by: schema))
    }
    return registers
  }
}
