package import RegisterHistory
package import RegisterModel

/// A register that was published once and is not any more.
package struct RetiredRegister: Sendable {
  /// What was published of it last, as far as it may be published now.
  package var register: Register
  /// The publication without it; `nil` where a draft is the first without it.
  package var publication: Publication?
}
