// swift-tools-version: 6.2
import PackageDescription

/// What both targets are built with, as in the package that they measure.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Measures how time and memory grow with the size of hostile files.
///
/// It is a package of its own, so that building the tool does not build it:
/// `swift run -c release --package-path Tests/Scaling --scratch-path .build/scaling`. It measures, and so
/// is run by hand, by whoever changes how files are read or checked, and not by `.ci/run`.
let package = Package(
  name: "scaling",
  dependencies: [.package(name: "dataregister", path: "../..")],
  targets: [
    // The hostile corpus that the tests use, too.
    .target(
      name: "ModelTestSupport",
      dependencies: [.product(name: "RegisterModel", package: "dataregister")],
      swiftSettings: house),
    .executableTarget(
      name: "scaling",
      dependencies: [
        "ModelTestSupport", .product(name: "RegisterModel", package: "dataregister"),
      ],
      swiftSettings: house),
  ]
)
