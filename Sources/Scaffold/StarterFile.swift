package import Messages
package import RegisterModel

/// A file of a register that has just been made.
package struct StarterFile: Hashable, Sendable {
  /// The path below the folder of the register.
  package let path: String
  /// What it holds.
  package let text: String
  /// Whether it is a program.
  package var isExecutable = false
}

extension StarterFile {
  /// The files of a register of one's own, in the order in which they are made.
  ///
  /// The schema is the last: by it a folder is known for a register, and one in which it is missing
  /// is completed.
  ///
  /// - Parameters:
  ///   - language: The main language of the registers.
  ///   - isExample: Whether they are those of a municipality that does not exist.
  ///   - today: The day on which the example was read through; `nil` to name none.
  /// - Returns: The files.
  package static func all(
    _ language: Language, isExample: Bool, today: CalendarDate?
  ) -> [StarterFile] {
    let registers =
      isExample
      ? ExampleRegister.all.map { ($0.id[language], $0.text(language, today: today)) }
      : [(FirstRegister.id[language], FirstRegister.text(language))]
    return surroundings(language)
      + [
        StarterFile(path: ".gitignore", text: ignored(language)),
        StarterFile(path: "README.md", text: readme(language, isExample: isExample)),
      ]
      + registers.map { id, text in
        StarterFile(
          path: "\(RegisterID.folder)/\(id)\(RegisterID.fileExtension)", text: text)
      }
      + [
        StarterFile(
          path: Schema.path,
          text: StarterSchema(language: language, isExample: isExample).text)
      ]
  }

  /// The files that Git needs beside registers that are there already: the scripts, and the
  /// attributes.
  ///
  /// - Parameter language: The language of comments.
  /// - Returns: The files.
  package static func surroundings(_ language: Language) -> [StarterFile] {
    GitHook.allCases.map { hook in
      StarterFile(
        path: "\(HookScript.folder)/\(hook.rawValue)", text: HookScript(hook).text,
        isExecutable: true)
    } + [StarterFile(path: attributesName, text: attributes(language))]
  }

  /// The file that tells Git what is a register.
  package static let attributesName = ".gitattributes"

  private static func attributes(_ language: Language) -> String {
    // Lines end in LF everywhere: the format wants it, and a shell does not read anything else.
    lines(
      GitDrivers.attributes
        + ["*.register text eol=lf", "register.schema text eol=lf", "Hooks/* text eol=lf"],
      below: .attributes, language)
  }

  private static func ignored(_ language: Language) -> String {
    lines(
      [
        "*~", ".*.sw?", "~$*", ".#*", "\\#*#", ".DS_Store", "Thumbs.db", ".dataregister-*",
        "/public/",
      ], below: .ignored, language)
  }

  private static func lines(
    _ lines: [String], below comment: StarterComment, _ language: Language
  ) -> String {
    var file = FileLines(language)
    file.comment(Messages(language).comment(comment))
    return file.text + lines.map { $0 + "\n" }.joined()
  }

  private static func readme(_ language: Language, isExample: Bool) -> String {
    let title = "# \(language.ofRegister.map { StarterSchema.name[$0] }.joined(separator: " · "))\n"
    return ([title] + language.ofRegister.map { Messages($0).starterReadme(isExample: isExample) })
      .joined(separator: "\n")
  }
}
