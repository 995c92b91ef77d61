@testable import RegisterSite

/// A walk through a template with its values, as the library makes it, that notes which keys stand
/// for nothing at all and which values no key asks for.
struct TemplateWalk {
  /// Keys that nothing around them has, each with its template.
  private(set) var unresolved: Set<String> = []
  /// The paths of the values that were asked for, and of all that there are.
  private(set) var (used, known): (Set<String>, Set<String>) = ([], [])

  private struct Scope {
    var path: String
    var values: TemplateValues
  }

  /// Walks through a template; a section is walked through once for each of its elements.
  mutating func walk(_ template: Template, _ values: TemplateValues) {
    note(values, "")
    walk(template.rawValue, [Scope(path: "", values: values)])
  }

  private mutating func note(_ values: TemplateValues, _ path: String) {
    for (key, value) in values {
      let path = "\(path)/\(key)"
      known.insert(path)
      switch value {
      case .text, .flag: break
      case .list(let elements): for element in elements { note(element, path) }
      case .values(let values): note(values, path)
      }
    }
  }

  private mutating func walk(_ template: String, _ scopes: [Scope]) {
    guard let source = Template(rawValue: template)?.source else {
      unresolved.insert("> \(template)")
      return
    }
    let tags = TemplateTags(String(decoding: source, as: UTF8.self)).tags
    walk(tags[...], template, scopes)
  }

  private mutating func walk(
    _ tags: ArraySlice<TemplateTags.Tag>, _ template: String, _ scopes: [Scope]
  ) {
    var rest = tags
    while let tag = rest.popFirst() {
      switch tag {
      case .value(let key), .raw(let key): _ = value(key, template, scopes)
      case .partial(let name): walk(name, scopes)
      case .end: break
      case .section(let key, let isInverted):
        let body = Self.body(of: key, &rest)
        guard let (value, path) = value(key, template, scopes) else { continue }
        let isShown = value != .flag(false) && value != .list([])
        if isInverted {
          if !isShown { walk(body, template, scopes) }
          continue
        }
        switch value {
        case .list(let elements):
          for element in elements {
            walk(body, template, scopes + [Scope(path: path, values: element)])
          }
        case .values(let values):
          walk(body, template, scopes + [Scope(path: path, values: values)])
        case .text, .flag: if isShown { walk(body, template, scopes) }
        }
      }
    }
  }

  /// What a key stands for: in the innermost scope that has it.
  private mutating func value(
    _ key: String, _ template: String, _ scopes: [Scope]
  ) -> (TemplateValue, path: String)? {
    for scope in scopes.reversed() {
      guard let value = scope.values[key] else { continue }
      used.insert("\(scope.path)/\(key)")
      return (value, "\(scope.path)/\(key)")
    }
    unresolved.insert("\(template): \(key)")
    return nil
  }

  /// The tags up to the end of a section, which `rest` then begins behind.
  private static func body(
    of key: String, _ rest: inout ArraySlice<TemplateTags.Tag>
  ) -> ArraySlice<TemplateTags.Tag> {
    var depth = 0
    for (index, tag) in zip(rest.indices, rest) {
      if case .section(key, _) = tag { depth += 1 }
      guard tag == .end(key) else { continue }
      if depth == 0 {
        defer { rest = rest[(index + 1)...] }
        return rest[..<index]
      }
      depth -= 1
    }
    return []
  }
}
