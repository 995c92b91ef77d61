/// Which module may import which: the arrows of the architecture, one way only.
///
/// The compiler lets a module import what its target does not declare, so a test holds this table
/// against the `import` lines. Whoever moves a wall moves it here too.
enum ModuleWalls {
  /// Our modules, each with those of ours that it may import.
  static let ours: [String: Set<String>] = [
    "Diagnostics": [],
    "RegisterSyntax": ["Diagnostics"],
    "RegisterModel": ["Diagnostics", "RegisterSyntax"],
    "RegisterDiff": ["Diagnostics", "RegisterModel", "RegisterSyntax"],
    "CMbedCrypto": [],
    "CFileCalls": [],
    "Files": ["CMbedCrypto", "CFileCalls"],
    "CZlib": [],
    "CGit2": [],
    "CGit2Offline": [],
    "CLooseObjects": [],
    "Git": ["CGit2", "CLooseObjects", "CZlib", "Files"],
    "TimeZones": ["Files"],
    "RegisterHistory": [
      "Diagnostics", "Files", "Git", "RegisterDiff", "RegisterModel", "RegisterSyntax", "TimeZones",
    ],
    "Rendering": [],
    "Messages": [
      "Diagnostics", "Files", "Git", "RegisterDiff", "RegisterHistory", "RegisterModel",
      "Rendering",
    ],
    "Presentation": [
      "Diagnostics", "Git", "Messages", "RegisterDiff", "RegisterHistory", "RegisterModel",
      "Rendering",
    ],
    "RegisterSite": [
      "Diagnostics", "Files", "Git", "Messages", "Presentation", "RegisterDiff", "RegisterHistory",
      "RegisterModel", "Rendering", "TimeZones",
    ],
    "PreviewServer": [],
    "Scaffold": ["Diagnostics", "Messages", "RegisterModel", "Rendering"],
    "LanguageServer": [
      "Diagnostics", "Files", "Git", "Messages", "Presentation", "RegisterHistory", "RegisterModel",
      "RegisterSyntax", "Rendering",
    ],
    "ToolFiles": ["Messages"],
    "Commands": [
      "Diagnostics", "Files", "Git", "LanguageServer", "Messages", "Presentation", "PreviewServer",
      "RegisterDiff", "RegisterHistory", "RegisterModel", "RegisterSite", "RegisterSyntax",
      "Rendering", "Scaffold", "TimeZones", "ToolFiles",
    ],
    "dataregister": ["Commands"],
  ]

  /// The modules of others, each with those of ours that may import it; any other is for none.
  static let others: [String: Set<String>] = [
    "ArgumentParser": ["Commands"],
    "Dispatch": ["Files", "LanguageServer"],
    "Glibc": ["Commands", "Files", "Git", "PreviewServer"],
    "FoundationEssentials": ["Commands", "LanguageServer", "RegisterSite"],
    "HeapModule": ["RegisterHistory"],
    "NIOCore": ["PreviewServer"],
    "NIOHTTP1": ["PreviewServer"],
    "NIOPosix": ["PreviewServer"],
    "Subprocess": ["Commands"],
    "Synchronization": ["Commands", "Files", "LanguageServer", "PreviewServer"],
    "SystemPackage": ["Commands"],
  ]

  /// Whether a module may import another.
  static func allow(_ module: String, toImport imported: String) -> Bool {
    ours[module]?.contains(imported) ?? false || others[imported]?.contains(module) ?? false
  }
}
