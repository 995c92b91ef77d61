/// How a value is told wherever an identity code in it must not be.
extension FieldValue {
  /// The value with every identity code in it masked (clause 5.1).
  public var masked: FieldValue {
    switch self {
    case .line(let text): .line(IdentityCode.masked(text))
    case .text(let paragraphs): .text(paragraphs.map(IdentityCode.masked))
    case .list(let items): .list(items.map(IdentityCode.masked))
    case .choice(let text): .choice(IdentityCode.masked(text))
    case .link(let text): .link(IdentityCode.masked(text))
    case .raw(let text): .raw(IdentityCode.masked(text))
    case .flag, .date: self
    }
  }
}
