/// An element of an XML document (XML 1.0), whose texts are plain text: they are escaped when it is
/// written, and nowhere else.
package struct XMLElement: Hashable, Sendable {
  /// What stands between the tags of an element.
  private enum Content: Hashable, Sendable {
    case text(String)
    case elements([XMLElement])
  }

  /// An attribute: its name, which is ours, and its value.
  private struct Attribute: Hashable, Sendable {
    let name: String
    let value: String
  }

  private let name: String
  private let attributes: [Attribute]
  private let content: Content

  /// Makes an element that holds a text.
  ///
  /// - Parameters:
  ///   - name: The name, as it stands in the document.
  ///   - attributes: The names of its attributes with their values; one without a value is left out.
  ///   - text: The text.
  package init(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String
  ) {
    self.init(name, attributes, .text(text))
  }

  /// Makes an element that holds others, or nothing.
  ///
  /// - Parameters:
  ///   - name: The name, as it stands in the document.
  ///   - attributes: The names of its attributes with their values; one without a value is left out.
  ///   - elements: The elements within it.
  package init(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    elements: [XMLElement] = []
  ) {
    self.init(name, attributes, .elements(elements))
  }

  private init(
    _ name: String, _ attributes: KeyValuePairs<String, String?>, _ content: Content
  ) {
    self.name = name
    self.attributes = attributes.compactMap { name, value in
      value.map { Attribute(name: name, value: $0) }
    }
    self.content = content
  }

  /// A document of which this is the root, in UTF-8.
  package var document: String {
    var text = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    text += "<\(name)"
    for attribute in attributes {
      text += " \(attribute.name)=\"\(XMLText(attribute.value).text)\""
    }
    switch content {
    case .text(let content): text += ">\(XMLText(content).text)</\(name)>\n"
    case .elements(let elements) where elements.isEmpty: text += "/>\n"
    case .elements(let elements):
      text += ">\n"
      for element in elements { element.write(to: &text) }
      text += "</\(name)>\n"
    }
  }
}
