internal import Rendering

/// A template as it is filled in: its pieces in order.
///
/// The language is that part of Mustache (mustache(5)) which the pages need: values, sections,
/// inverted sections and partials. A tag of the last three kinds that stands alone on its line takes
/// the whole line with it. There are no lambdas, no names with dots, no indented partials and no other
/// delimiters. It is filled in here, and not by a library of the whole language, since a large site is
/// made of millions of tags: what a key stands for is known to be a ``TemplateValue``.
struct PageTemplate: Sendable {
  /// One piece.
  private enum Piece: Sendable {
    case text([UInt8])
    /// What the key stands for, escaped.
    case value(String)
    /// What the key stands for, as it is.
    case raw(String)
    case section(String, isInverted: Bool, PageTemplate)
    case partial(String)
  }

  /// What is wrong with a source, in a word for developers.
  struct Malformed: Error, Equatable { var tag: String }

  private var pieces: [Piece] = []

  /// Reads a source.
  ///
  /// - Parameter source: The template, in UTF-8.
  /// - Throws: `Malformed` at a tag that is not closed, not open, or of another kind.
  init(_ source: [UInt8]) throws(Malformed) {
    var rest = TemplateTokens(source)
    self = try Self.body(of: nil, &rest)
  }

  private init() {}

  private static func body(
    of open: String?, _ rest: inout TemplateTokens
  ) throws(Malformed) -> PageTemplate {
    var template = PageTemplate()
    while let token = rest.next() {
      switch token {
      case .text(let bytes): template.pieces.append(.text(bytes))
      case .tag(let kind, let name):
        switch kind {
        case " ": template.pieces.append(.value(name))
        case "{": template.pieces.append(.raw(name))
        case ">": template.pieces.append(.partial(name))
        case "#", "^":
          let body = try body(of: name, &rest)
          template.pieces.append(.section(name, isInverted: kind == "^", body))
        case "/" where name == open: return template
        case "%": break
        default: throw Malformed(tag: name)
        }
      }
    }
    if let open { throw Malformed(tag: open) }
    return template
  }

  /// Fills in the template.
  ///
  /// - Parameters:
  ///   - values: What the keys stand for.
  ///   - library: The templates that partials name.
  /// - Returns: The text, in UTF-8.
  func filled(_ values: TemplateValues, _ library: [String: PageTemplate]) -> [UInt8] {
    var (scopes, text) = ([values], [UInt8]())
    fill(&scopes, library, into: &text)
    return text
  }

  private func fill(
    _ scopes: inout [TemplateValues], _ library: [String: PageTemplate], into text: inout [UInt8]
  ) {
    for piece in pieces {
      switch piece {
      case .text(let bytes): text += bytes
      case .value(let key):
        if case .text(let value)? = Self.value(key, scopes) { HTMLText.append(value, to: &text) }
      case .raw(let key):
        if case .text(let value)? = Self.value(key, scopes) { text += value.utf8 }
      case .partial(let name):
        guard let partial = library[name] else {
          preconditionFailure("There is no template \(name).")
        }
        partial.fill(&scopes, library, into: &text)
      case .section(let key, let isInverted, let body):
        let value = Self.value(key, scopes) ?? .nothing
        if isInverted {
          if !value.isShown { body.fill(&scopes, library, into: &text) }
          continue
        }
        switch value {
        case .list(let elements):
          for element in elements { body.fill(element, &scopes, library, into: &text) }
        case .values(let values): body.fill(values, &scopes, library, into: &text)
        case .text, .flag: if value.isShown { body.fill(&scopes, library, into: &text) }
        }
      }
    }
  }

  private func fill(
    _ values: TemplateValues, _ scopes: inout [TemplateValues], _ library: [String: PageTemplate],
    into text: inout [UInt8]
  ) {
    scopes.append(values)
    fill(&scopes, library, into: &text)
    scopes.removeLast()
  }

  /// What a key stands for: in the innermost scope that has it.
  private static func value(_ key: String, _ scopes: [TemplateValues]) -> TemplateValue? {
    for scope in scopes.reversed() {
      if let value = scope[key] { return value }
    }
    return nil
  }
}
