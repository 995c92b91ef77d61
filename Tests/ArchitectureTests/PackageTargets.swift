/// What the package's manifest says of its targets.
enum PackageTargets {
  /// The modules that each target declares to depend on.
  ///
  /// - Parameter manifest: The text of `Package.swift`.
  /// - Returns: The modules, ours and others', by the name of the target.
  static func dependencies(in manifest: String) -> [String: Set<String>] {
    manifest.split(separator: /\.(?:t|executableT|testT)arget\(/).dropFirst()
      .reduce(into: [:]) { targets, text in
        guard let name = text.firstMatch(of: /name: "(\w+)"/)?.1 else { return }
        let list = text.firstMatch(of: /dependencies: \[([^\]]*)\]/)?.1 ?? ""
        let modules = list.replacing(/, package: "[^"]*"/, with: "").matches(of: /"(\w+)"/)
        targets[String(name)] = Set(modules.map { String($0.1) })
      }
  }

  /// What a target needs although no file of it imports it: what it is linked with, and the program
  /// that its tests start.
  static let unimported: [String: Set<String>] = [
    "Git": ["CGit2Offline"],
    "CommandsTests": ["dataregister"],
    "DocumentationTests": ["dataregister"],
    "HooksTests": ["dataregister"],
  ]
}
