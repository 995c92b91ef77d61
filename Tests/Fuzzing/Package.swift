// swift-tools-version: 6.2
import PackageDescription

/// Counts what is executed, and watches memory.
let sanitizers = "-sanitize=fuzzer,address"

/// What every Swift target here is built with: the settings of the house, and what a fuzzer needs.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags([sanitizers, "-parse-as-library", "-enable-testing"]),
]

/// The same for C.
let plain: [CSetting] = [.unsafeFlags(["-fsanitize=fuzzer-no-link,address"])]

/// What libgit2's archive needs when it is linked without its network transports.
let git2Archives: [LinkerSetting] = [
  .linkedLibrary(":libgit2.a"),
  .linkedLibrary(":libmbedcrypto.a"),
  .linkedLibrary(":libhttp_parser.a"),
  .linkedLibrary(":libpcre2-8.a"),
  .linkedLibrary(":libz.a"),
]

/// A module of the tool, which is built once more, to be watched.
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [],
  resources: [Resource]? = nil, linkerSettings: [LinkerSetting]? = nil
) -> Target {
  .target(
    name: name, dependencies: dependencies, path: "Library/\(name)", exclude: exclude,
    resources: resources, swiftSettings: house, linkerSettings: linkerSettings)
}

/// Fuzzes every reader of bytes that others wrote.
///
/// It is a package of its own, so that building the tool does not build it. The sources of the tool
/// are its own, by way of a link: they must be built with coverage, and what is `package` in them is
/// asked for. `Tests/Fuzzing/run` builds and runs it.
let package = Package(
  name: "fuzzing",
  dependencies: [
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0")
  ],
  targets: [
    // The tool's modules, in the order of their dependencies.
    module("Diagnostics"),
    module("RegisterSyntax", ["Diagnostics"]),
    module("RegisterModel", ["Diagnostics", "RegisterSyntax"]),
    module("RegisterDiff", ["RegisterModel"]),
    .systemLibrary(name: "CMbedCrypto", path: "Library/CMbedCrypto"),
    .systemLibrary(name: "CFileCalls", path: "Library/CFileCalls"),
    module("Files", ["CMbedCrypto", "CFileCalls"]),
    .systemLibrary(name: "CZlib", path: "Library/CZlib"),
    .systemLibrary(name: "CGit2", path: "Library/CGit2"),
    .target(name: "CGit2Offline", path: "Library/CGit2Offline"),
    .target(name: "CLooseObjects", path: "Library/CLooseObjects", cSettings: plain),
    module(
      "Git", ["CGit2", "CGit2Offline", "CLooseObjects", "CZlib", "Files"],
      linkerSettings: git2Archives),
    module("TimeZones", ["Files"]),
    module(
      "RegisterHistory",
      [
        "Diagnostics", "Files", "Git", "RegisterDiff", "RegisterModel", "RegisterSyntax",
        "TimeZones", .product(name: "HeapModule", package: "swift-collections"),
      ]),
    module("Rendering"),
    module(
      "Messages",
      ["Diagnostics", "Files", "Git", "RegisterHistory", "RegisterModel", "Rendering"]),
    module(
      "Presentation",
      [
        "Diagnostics", "Git", "Messages", "RegisterDiff", "RegisterHistory", "RegisterModel",
        "Rendering",
      ]),
    module(
      "RegisterSite",
      [
        "Diagnostics", "Files", "Git", "Messages", "Presentation", "RegisterDiff",
        "RegisterHistory", "RegisterModel", "Rendering", "TimeZones",
      ],
      resources: [.embedInCode("Templates")]),
    module(
      "LanguageServer",
      [
        "Diagnostics", "Files", "Git", "Messages", "Presentation", "RegisterHistory",
        "RegisterModel", "RegisterSyntax", "Rendering",
      ]),
    // What reads requests, without what needs a library of servers.
    module(
      "PreviewServer",
      exclude: [
        "HeadLimit.swift", "PreviewServer.swift", "PreviewServerError.swift",
        "PreviewServerError+System.swift", "RequestHandler.swift", "ResponseHeaders.swift",
        "Stage.swift",
      ]),

    // What is tried, as the tests try it.
    .target(
      name: "ModelTestSupport", dependencies: ["Diagnostics", "RegisterModel", "RegisterSyntax"],
      path: "ModelTestSupport", swiftSettings: house),
    .target(
      name: "FuzzTargets",
      dependencies: [
        "CLooseObjects", "Diagnostics", "Files", "Git", "LanguageServer", "Messages",
        "ModelTestSupport", "Presentation", "PreviewServer", "RegisterDiff", "RegisterHistory",
        "RegisterModel", "RegisterSite", "RegisterSyntax", "Rendering", "TimeZones",
      ],
      path: "FuzzTests", exclude: ["CorpusTests.swift"], swiftSettings: house),

    // The program.
    .systemLibrary(name: "CFuzzer", path: "CFuzzer"),
    .executableTarget(
      name: "fuzz", dependencies: ["CFuzzer", "FuzzTargets"], path: "fuzz", swiftSettings: house,
      linkerSettings: [.unsafeFlags([sanitizers, "-use-ld=lld"])]),
  ]
)
