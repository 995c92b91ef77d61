package import Messages

/// What a server is started with: everything that it does not learn from its client.
package struct Surroundings: Sendable {
  /// The language that was asked for on the command line.
  package var language: Language?
  /// The language of the environment's locale.
  package var localeLanguage: Language?
  /// The environment's variables, by which Git may name a repository.
  package var variables: [String: String]
  /// The folder that the program was started in: where registers are looked for when the client names
  /// no folder.
  package var folder: String
  /// Whether the history index is read and kept.
  package var usesIndex: Bool
  /// The version of the program.
  package var version: String
  /// The clock: seconds since 1970-01-01 UTC.
  package var now: @Sendable () -> Int64

  /// Makes surroundings.
  package init(
    language: Language? = nil, localeLanguage: Language? = nil, variables: [String: String] = [:],
    folder: String, usesIndex: Bool = true, version: String, now: @escaping @Sendable () -> Int64
  ) {
    self.language = language
    self.localeLanguage = localeLanguage
    self.variables = variables
    self.folder = folder
    self.usesIndex = usesIndex
    self.version = version
    self.now = now
  }
}
