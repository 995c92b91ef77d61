/// The element that a stretch of text of some role stands in.
///
/// A value is isolated (`bdi`): what it holds of a script that runs the other way reorders nothing
/// around it.
struct HTMLElement: Hashable {
  /// The name of the element.
  let name: String
  /// Its class; `nil` where the element says it all.
  let styleClass: String?
  /// The language of what it holds; `nil` where it is that of the document.
  private var language: String?

  /// The element for a role; `nil` where it looks like any text.
  init?(_ role: Role) {
    switch role {
    case .plain, .title, .heading, .lineNumber, .date, .unchanged: return nil
    case .person: self.init("bdi")
    case .emphasis: self.init("strong")
    case .fieldName, .registerName: self.init("b")
    case .registerID, .path, .objectID, .revision, .code, .command: self.init("code")
    case .added: self.init("ins")
    case .removed: self.init("del")
    case .oldValue: self.init("bdi", "old")
    case .newValue: self.init("bdi", "new")
    case .error: self.init("strong", "error")
    case .warning: self.init("strong", "warning")
    case .note: self.init("strong", "note")
    case .hint: self.init("strong", "hint")
    case .secondary: self.init("span", "secondary")
    case .internalMark: self.init("span", "internal")
    }
  }

  /// An element that says which language its text is in, too; a `span` where it would be none.
  init?(_ element: HTMLElement?, language: String?) {
    guard let element = element ?? language.map({ _ in HTMLElement("span") }) else { return nil }
    self = element
    self.language = language
  }

  private init(_ name: String, _ styleClass: String? = nil) {
    self.name = name
    self.styleClass = styleClass
  }

  /// The tag before the text.
  var start: String {
    let styleClass = styleClass.map { " class=\"\($0)\"" } ?? ""
    let language = language.map { " lang=\"\(HTMLText($0).text)\"" } ?? ""
    return "<\(name)\(styleClass)\(language)>"
  }

  /// The tag behind it.
  var end: String { "</\(name)>" }
}
