// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target here is built with.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// What libgit2's archive needs when it is linked without its network transports.
let git2Archives: [LinkerSetting] = [
  .linkedLibrary(":libgit2.a"),
  .linkedLibrary(":libmbedcrypto.a"),
  .linkedLibrary(":libhttp_parser.a"),
  .linkedLibrary(":libpcre2-8.a"),
  .linkedLibrary(":libz.a"),
]

let package = Package(
  name: "dataregister",
  products: [
    .library(name: "RegisterModel", targets: ["Diagnostics", "RegisterSyntax", "RegisterModel"]),
    .library(name: "RegisterDiff", targets: ["RegisterDiff"]),
    .executable(name: "dataregister", targets: ["dataregister"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    // The format: bytes to registers, and what is wrong with them.
    .target(name: "Diagnostics", swiftSettings: house),
    .target(name: "RegisterSyntax", dependencies: ["Diagnostics"], swiftSettings: house),
    .target(
      name: "RegisterModel", dependencies: ["Diagnostics", "RegisterSyntax"],
      swiftSettings: house),
    .target(
      name: "RegisterDiff", dependencies: ["Diagnostics", "RegisterModel", "RegisterSyntax"],
      swiftSettings: house),

    // The world: the file system and Git. Neither knows a register.
    .systemLibrary(name: "CMbedCrypto", providers: [.apt(["libmbedtls-dev"])]),
    .systemLibrary(name: "CFileCalls"),
    .target(
      name: "Files", dependencies: ["CMbedCrypto", "CFileCalls"], swiftSettings: house,
      linkerSettings: [.linkedLibrary(":libmbedcrypto.a")]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CGit2", providers: [.apt(["libgit2-dev"])]),
    .target(name: "CGit2Offline"),
    .target(name: "CLooseObjects"),
    .target(
      name: "Git", dependencies: ["CGit2", "CGit2Offline", "CLooseObjects", "CZlib", "Files"],
      swiftSettings: house, linkerSettings: git2Archives),

    // What the clocks of a place show. It knows no register either.
    .target(name: "TimeZones", dependencies: ["Files"], swiftSettings: house),

    // A register through time.
    .target(
      name: "RegisterHistory",
      dependencies: [
        "Diagnostics", "Files", "Git", "RegisterDiff", "RegisterModel", "RegisterSyntax",
        "TimeZones", .product(name: "HeapModule", package: "swift-collections"),
      ],
      swiftSettings: house),

    // What people read.
    .target(name: "Rendering", swiftSettings: house),
    .target(
      name: "Messages",
      dependencies: [
        "Diagnostics", "Files", "Git", "RegisterDiff", "RegisterHistory", "RegisterModel",
        "Rendering",
      ],
      swiftSettings: house),
    .target(
      name: "Presentation",
      dependencies: [
        "Diagnostics", "Git", "Messages", "RegisterDiff", "RegisterHistory", "RegisterModel",
        "Rendering",
      ],
      swiftSettings: house),

    // The files of a register of one's own.
    .target(
      name: "Scaffold", dependencies: ["Diagnostics", "Messages", "RegisterModel", "Rendering"],
      swiftSettings: house),

    // The files that editors and shells need to know registers.
    .target(
      name: "ToolFiles", dependencies: ["Messages"], resources: [.embedInCode("Files")],
      swiftSettings: house),

    // What the public gets: the pages, the data, the published folder.
    .target(
      name: "RegisterSite",
      dependencies: [
        "Diagnostics", "Files", "Git", "Messages", "Presentation", "RegisterDiff",
        "RegisterHistory", "RegisterModel", "Rendering", "TimeZones",
      ],
      resources: [.embedInCode("Templates")], swiftSettings: house),

    // What an editor gets: findings, completions and the like, while a register is written.
    .target(
      name: "LanguageServer",
      dependencies: [
        "Diagnostics", "Files", "Git", "Messages", "Presentation", "RegisterHistory",
        "RegisterModel", "RegisterSyntax", "Rendering",
      ],
      swiftSettings: house),

    // The live preview: pages in memory to one computer's own browser. It knows no register.
    .target(
      name: "PreviewServer",
      dependencies: [
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      swiftSettings: house),

    // The only rooms that print, read arguments or exit.
    .target(
      name: "Commands",
      dependencies: [
        "Diagnostics", "Files", "Git", "LanguageServer", "Messages", "Presentation",
        "PreviewServer", "RegisterDiff", "RegisterHistory", "RegisterModel", "RegisterSite",
        "RegisterSyntax", "Rendering", "Scaffold", "TimeZones", "ToolFiles",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: house),
    .executableTarget(
      name: "dataregister", dependencies: ["Commands"], exclude: ["functions.order"],
      swiftSettings: house),

    // Tests: one target a module, and what they share.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: house),
    .target(
      name: "ModelTestSupport", dependencies: ["Diagnostics", "RegisterModel"],
      path: "Tests/ModelTestSupport", swiftSettings: house),
    .testTarget(name: "ArchitectureTests", swiftSettings: house),
    .testTarget(
      name: "DiagnosticsTests", dependencies: ["Diagnostics", "ModelTestSupport"],
      swiftSettings: house),
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "dataregister", "Diagnostics", "Messages", "ModelTestSupport", "RegisterModel", "Rendering",
        "TestSupport",
      ],
      swiftSettings: house),
    .testTarget(
      name: "RegisterSyntaxTests",
      dependencies: ["Diagnostics", "ModelTestSupport", "RegisterSyntax"], swiftSettings: house),
    .testTarget(
      name: "RegisterModelTests",
      dependencies: ["Diagnostics", "ModelTestSupport", "RegisterModel", "RegisterSyntax"],
      exclude: ["Tables"], swiftSettings: house),
    .testTarget(
      name: "VectorTests",
      dependencies: [
        "Diagnostics", "Messages", "ModelTestSupport", "Presentation", "RegisterDiff",
        "RegisterModel", "RegisterSyntax", "Rendering", "TestSupport",
      ],
      swiftSettings: house),
    .testTarget(name: "FilesTests", dependencies: ["Files", "TestSupport"], swiftSettings: house),
    .testTarget(
      name: "GitTests", dependencies: ["Git", "ModelTestSupport", "TestSupport"],
      swiftSettings: house),
    .testTarget(
      name: "PreviewServerTests", dependencies: ["PreviewServer", "TestSupport"],
      swiftSettings: house),
    .testTarget(name: "RenderingTests", dependencies: ["Rendering"], swiftSettings: house),
    .testTarget(
      name: "RegisterDiffTests",
      dependencies: [
        "Diagnostics", "ModelTestSupport", "RegisterDiff", "RegisterModel", "RegisterSyntax",
        "TestSupport",
      ],
      swiftSettings: house),
    .testTarget(
      name: "RegisterHistoryTests",
      dependencies: [
        "Diagnostics", "Git", "ModelTestSupport", "RegisterDiff", "RegisterHistory",
        "RegisterModel", "TestSupport", "TimeZones",
      ],
      swiftSettings: house),
    .testTarget(name: "TimeZonesTests", dependencies: ["TimeZones"], swiftSettings: house),
    .testTarget(
      name: "HooksTests", dependencies: ["dataregister", "TestSupport"], swiftSettings: house),
    .testTarget(
      name: "MessagesTests",
      dependencies: [
        "Diagnostics", "Files", "Git", "Messages", "RegisterHistory", "RegisterModel", "Rendering",
      ],
      swiftSettings: house),
    .testTarget(
      name: "ScaffoldTests",
      dependencies: [
        "Diagnostics", "Messages", "RegisterModel", "Rendering", "Scaffold", "TestSupport",
      ],
      exclude: ["Golden"], swiftSettings: house),
    .testTarget(
      name: "PresentationTests",
      dependencies: [
        "Diagnostics", "Git", "Messages", "Presentation", "RegisterDiff", "RegisterHistory",
        "RegisterModel", "Rendering", "TestSupport",
      ],
      swiftSettings: house),
    .testTarget(
      name: "RegisterSiteTests",
      dependencies: [
        "Diagnostics", "Files", "Git", "Messages", "ModelTestSupport", "Presentation",
        "RegisterDiff", "RegisterHistory", "RegisterModel", "RegisterSite", "Rendering",
        "TestSupport", "TimeZones", .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: house),
    .testTarget(
      name: "LanguageServerTests",
      dependencies: [
        "Diagnostics", "LanguageServer", "Messages", "ModelTestSupport", "RegisterModel",
        "Rendering", "TestSupport",
      ],
      swiftSettings: house),
    // What is fuzzed, tried with what the fuzzers have kept; `Tests/Fuzzing` fuzzes it.
    .testTarget(
      name: "FuzzTests",
      dependencies: [
        "CLooseObjects", "Diagnostics", "Files", "Git", "LanguageServer", "Messages",
        "ModelTestSupport", "Presentation", "PreviewServer", "RegisterDiff", "RegisterHistory",
        "RegisterModel", "RegisterSite", "RegisterSyntax", "Rendering", "TestSupport", "TimeZones",
      ],
      swiftSettings: house),
    .testTarget(
      name: "ToolFilesTests", dependencies: ["Messages", "RegisterModel", "ToolFiles"],
      swiftSettings: house),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "Commands", "dataregister", "Diagnostics", "Files", "Git", "Messages", "ModelTestSupport",
        "RegisterHistory", "RegisterModel", "RegisterSite", "Rendering", "Scaffold", "TestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Golden", "kill_updates.py", "publish_and_kill.py"], swiftSettings: house),
  ]
)
