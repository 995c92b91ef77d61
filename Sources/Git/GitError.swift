internal import CGit2

/// A call into Git that failed.
package struct GitError: Error, Sendable, Hashable {
  /// What went wrong.
  package let code: Code
  /// The C function that reported it, or the part of an object that could not be read.
  package let function: String
  /// libgit2's own words, in English.
  package let message: String
  /// The object that was asked for.
  package let object: ObjectID?
  /// The file or folder that was asked for.
  package let path: String?

  package init(
    code: Code, function: String, message: String, object: ObjectID? = nil, path: String? = nil
  ) {
    self.code = code
    self.function = function
    self.message = message
    self.object = object
    self.path = path
  }

  /// Copies libgit2's last error of this thread (`git_error_last`), which the next call replaces.
  init(code: Int32, function: String, object: ObjectID? = nil, path: String? = nil) {
    var message = ""
    var category = Int32(GIT_ERROR_NONE.rawValue)
    if let last = unsafe git_error_last() {
      category = unsafe last.pointee.klass
      if let text = unsafe last.pointee.message { message = unsafe String(cString: text) }
    }
    self.init(
      code: Code(libgit2: code, category: category, message: message), function: function,
      message: message, object: object, path: path)
  }
}

extension GitError {
  /// Whether one object is missing or damaged, so that what does not need it can still be told.
  package var isDamage: Bool { object != nil }
}

extension GitError: CustomStringConvertible {
  /// One line for a developer; what people read is written from the fields.
  package var description: String {
    var text = "\(function): \(message) (\(code.rawValue))"
    if let object { text += ", object \(object)" }
    if let path { text += ", path \(path)" }
    return text
  }
}

/// Lets a result of a C function through when it is no error.
///
/// - Throws: the error that libgit2 recorded for a negative result.
@discardableResult
func check(
  _ result: Int32, in function: String, object: ObjectID? = nil, path: String? = nil
) throws(GitError) -> Int32 {
  guard result < 0 else { return result }
  throw GitError(code: result, function: function, object: object, path: path)
}
