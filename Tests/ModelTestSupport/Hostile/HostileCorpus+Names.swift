import Diagnostics
import RegisterModel

extension HostileCorpus {
  /// Names of files and folders.
  static let names = collected([
    .names(
      "the parent folder", .invalidName,
      paths: ["../a.register", "..", "a/../b.register"]
        .filter { $0.hasSuffix(".register") }),
    .names("hidden names", paths: [".git", ".git/config", ".a.register", "a/.b/c.register"]),
    .names("names that are options", .invalidName, paths: ["-rf.register", "--help.register"]),
    .names(
      "names with signs that programs obey", .invalidName,
      paths: [
        "a\\b.register", "a\nb.register", "\u{1B}[31m.register", "a b.register", "a;b.register",
        "$(id).register", "*.register", "a\u{0}b.register", "\u{FFFD}.register", "a:b.register",
        "a\u{202E}b.register", "a\"b.register",
      ]),
    .names(
      "names that differ between systems", .invalidName,
      paths: [
        "AURA.register", "a\u{E5}.register", "aa\u{30A}.register", "a..register", "a .register",
      ]),
    .names(
      "names that Windows keeps", .reservedName,
      paths: ["con", "prn", "aux", "nul", "com1", "com9", "lpt0", "lpt9"].map { "\($0).register" }),
    .names(
      "names without a name", .invalidName, paths: ["/a.register", "a//b.register"]),
    .names(
      "other files", .unexpectedEntry,
      paths: [
        "a", "a.txt", "a.register.bak", "a.Register", "a.register/", "register.schema~",
        "a/register.schema",
      ]),
    .names(
      "symbolic links", .unexpectedEntry, entry: .symbolicLink,
      paths: ["a.register", "a", "register"]),
    .names("submodules", .unexpectedEntry, entry: .submodule, paths: ["a.register", "a"]),
    .names("pipes and devices", .unexpectedEntry, entry: .other, paths: ["a.register", "a"]),
    .names("executable files", .executableFile, entry: .executableFile, paths: ["a.register"]),
    .names("folders named as registers", .invalidName, entry: .folder, paths: ["a.register"]),
    .names("folders too deep", .folderTooDeep, paths: ["a/b/c/d/e/f.register"]),
    .names(
      "one name twice", .clashingNames, paths: ["register.schema"]),
    .large("a path 30,000 deep", 1, .folderTooDeep) { _ in
      .folder([
        RegisterFolder.Entry(path: Schema.fileName, kind: .file),
        RegisterFolder.Entry(
          path: String(repeating: "a/", count: 30_000) + "b.register", kind: .file),
      ])
    },
    .large("a name without end") { size in
      .folder([
        RegisterFolder.Entry(path: Schema.fileName, kind: .file),
        RegisterFolder.Entry(
          path: String(repeating: "a", count: size) + ".register", kind: .file),
      ])
    },
    .large("a million hidden entries") { size in
      .folder(
        [RegisterFolder.Entry(path: Schema.fileName, kind: .file)]
          + (0..<size / 8).map { RegisterFolder.Entry(path: ".h\($0)", kind: .file) })
    },
    .large("a million names that are none", 1, .unexpectedEntry) { size in
      .folder(
        [RegisterFolder.Entry(path: Schema.fileName, kind: .file)]
          + (0..<size / 8).map { RegisterFolder.Entry(path: "n\($0)", kind: .file) })
    },
    .large("one name a million times", 1, .clashingNames) { size in
      .folder(
        [RegisterFolder.Entry(path: Schema.fileName, kind: .file)]
          + (0..<size / 8).map { _ in RegisterFolder.Entry(path: "n.register", kind: .file) })
    },
  ])
}
