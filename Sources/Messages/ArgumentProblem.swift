/// What is wrong with the words that a command is given.
package enum ArgumentProblem: Hashable, Sendable {
  /// No option is called so.
  case unknownOption(String, suggestion: String?)
  /// A flag takes no value, and is given one.
  case valueOfFlag(String, value: String)
  /// An option stands without its value.
  case noValue(Argument)
  /// A value is none of those that are possible, where these can be told.
  case invalidValue(String, of: Argument, possible: [String])
  /// An argument is missing.
  case missing(Argument)
  /// An option does nothing without another.
  case needs(String, Argument)
  /// Of two options only one can stand.
  case exclusive(String, String)
  /// There are more words than the command takes.
  case tooManyWords([String])
  /// What the argument parser says in its own words, where it is none of these.
  case other(String)

  /// What is typed, an option with its value or a word, as help shows it.
  package struct Argument: Hashable, Sendable {
    /// The name of the option as it is typed; `nil` for a word that is told by its place.
    package var option: String?
    /// What its value is called; `nil` where nobody knows it.
    package var value: ValueName?

    package init(option: String? = nil, value: ValueName?) {
      self.option = option
      self.value = value
    }
  }
}
