import Foundation
import Rendering

@testable import LanguageServer

/// A value in JSON that a test looks into; what is not there is null.
struct Look {
  private let value: Any?

  /// Looks into a message to the client, which is written and read back.
  init(_ message: OutgoingMessage) {
    value = try? JSONSerialization.jsonObject(with: Data(message.json.rendered().utf8))
  }

  private init(_ value: Any?) { self.value = value }

  /// A member of an object.
  subscript(key: String) -> Look { Look((value as? [String: Any])?[key]) }

  /// An element of an array.
  subscript(index: Int) -> Look {
    let elements = value as? [Any] ?? []
    return Look(elements.indices.contains(index) ? elements[index] : nil)
  }

  /// The elements of an array; none for anything else.
  var all: [Look] { (value as? [Any] ?? []).map { Look($0) } }

  /// A text.
  var text: String? { value as? String }

  /// A number.
  var number: Int? { (value as? NSNumber)?.intValue }

  /// Whether there is nothing.
  var isNull: Bool { value == nil || value is NSNull }

  /// The names of an object's members.
  var keys: [String] { (value as? [String: Any] ?? [:]).keys.sorted() }

  /// A range as `line:character-line:character`.
  var range: String {
    func place(_ look: Look) -> String {
      "\(look["line"].number ?? -1):\(look["character"].number ?? -1)"
    }
    return "\(place(self["start"]))-\(place(self["end"]))"
  }
}
