package import Diagnostics
package import Files
package import RegisterModel

/// Why a command that changes files cannot do what it was asked.
package enum EditingProblem: Hashable, Sendable {
  /// A file has errors of syntax, and the first of them.
  case doesNotParse(path: String, Finding)
  /// Some of the files that all have to be changed have errors of syntax.
  case someDoNotParse([String])
  /// Git has registers that a sparse checkout leaves out of the folder.
  case leftOut([String])
  /// A new register would take the place of one that is there.
  case registerExists(RegisterID)
  /// Another register has the name of a new one.
  case nameTaken(String, path: String)
  /// No id can be made of a name.
  case noID(name: String)
  /// Something cannot be an id.
  case invalidID(Finding)
  /// Something cannot be the value of a field.
  case refused(FieldInput.Refusal, key: String)
  /// No unit and no person is called so.
  case unknownName(String, suggestion: String?)
  /// A name is to be replaced by nothing.
  case noNewName(old: String)
  /// A new name is only another spelling of a value that there is.
  case spelledOtherwise(String, value: String)
  /// Of several files one could not be written; those that could not be put back are named.
  case notAllWritten(FileError, changed: [String])
  /// Somebody wrote a file after it was read to be changed.
  case changedMeanwhile(path: String)
  /// Nothing says which editor is wanted, and the terminal can show none.
  case noEditor
  /// An editor could not be started, or ended with another status than 0.
  case editorFailed(command: String, status: Int32?, path: String)
}

extension EditingProblem {
  /// Why a name is not replaced by another.
  package init(
    _ refusal: OwnerReplacementPlan.Refusal, replacing replacement: OwnerReplacement
  ) {
    self =
      switch refusal {
      case .someDoNotParse(let paths): .someDoNotParse(paths)
      case .unknownName(let suggestion): .unknownName(replacement.old, suggestion: suggestion)
      case .noNewName: .noNewName(old: replacement.old)
      case .spelledOtherwise(let value): .spelledOtherwise(replacement.new, value: value)
      case .refused(let refusal, let key): .refused(refusal, key: key)
      }
  }
}
