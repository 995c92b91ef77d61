package import RegisterHistory
package import RegisterModel

/// What the public site says: what the projection lets through, and nothing else.
package struct SiteContent: Sendable {
  /// As what the site is built.
  package enum Edition: Hashable, Sendable {
    /// A publication, with those before it, the latest first.
    case publication(Publication, earlier: [Publication])
    /// A draft from the working tree, made on a day, with the publications before it.
    case draft(CalendarDate, earlier: [Publication])
  }

  /// As what the site is built.
  package var edition: Edition
  /// The schema with its public fields alone.
  package var schema: Schema
  /// The registers with their public fields alone, by id.
  package var registers: [Register]
  /// What the publications changed, a section each, the latest first.
  package var changeLog: ChangeLog

  /// Makes the content of its parts, which the projection has let through.
  package init(
    edition: Edition, schema: Schema, registers: [Register], changeLog: ChangeLog
  ) {
    self.edition = edition
    self.schema = schema
    self.registers = registers
    self.changeLog = changeLog
  }
}
