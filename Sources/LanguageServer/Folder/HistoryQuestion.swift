internal import RegisterHistory
internal import RegisterModel

/// A request whose answer depends on who gave a register its values.
///
/// It holds all that is needed to find that out beside the conversation.
struct HistoryQuestion: Sendable {
  /// What is asked.
  enum Kind: Sendable {
    /// What there is to know of the value at a place.
    case hover(TextPosition)
    /// What stands above each field.
    case lenses
  }

  /// Where it stands among all questions of the conversation; later ones have higher numbers.
  let number: Int
  /// The request.
  let request: RequestID
  /// What is asked.
  let kind: Kind
  /// The document that is asked about.
  let document: DocumentURI
  /// The version of the document; `nil` where it is not open.
  let version: Int?
  /// The register that the document is.
  let register: RegisterID
  /// The folder that holds `Registers`.
  let root: String
  /// The schema in force.
  let schema: ReadSchema
  /// The roots of all folders that the server knows: what is known of others need not be kept.
  let roots: Set<String>
}
