// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target here is built with, as in the package that is measured.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// Makes the programs in C hold all they need: they would load Swift's library, which they do not
/// use, and be slower and larger for it.
let alone: [LinkerSetting] = [.unsafeFlags(["-static-executable", "-use-ld=lld"])]

/// Measures the tool against git and other programs, on histories that are the same every time.
///
/// It is a package of its own, so that building the tool does not build it:
/// `swift run -c release --package-path Tests/Benchmarks --scratch-path .build/benchmarks benchmarks`
let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    // Programs in C: the one that starts what is measured, and the rival of `check`.
    .target(name: "CProcesses"),
    .executableTarget(name: "measure", dependencies: ["CProcesses"], linkerSettings: alone),
    .executableTarget(name: "scan", linkerSettings: alone),

    // The registers and their history, as what `git fast-import` reads.
    .target(name: "Histories", swiftSettings: house),

    // Files, processes, figures and the table.
    .target(
      name: "Measuring",
      dependencies: ["CProcesses", .product(name: "SystemPackage", package: "swift-system")],
      swiftSettings: house),

    // The command: what is measured on what, against what.
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "Histories", "Measuring", "measure", "scan",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),

    .testTarget(
      name: "HistoriesTests", dependencies: ["Histories", "Measuring", "measure"],
      swiftSettings: house),
    .testTarget(
      name: "MeasuringTests", dependencies: ["Measuring", "measure"], swiftSettings: house),
  ]
)
