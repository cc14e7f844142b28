// swift-tools-version: 6.0
// Top to bottom in the order of the drawing in ARCHITECTURE.md: this manifest is the map.
import PackageDescription

let strict: [SwiftSetting] = [.enableUpcomingFeature("ExistentialAny")]

// Optimised in debug builds too: the tests run these over thousands of texts, which unoptimised takes them ten times as long.
let optimised = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "Synoptic",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "synoptic", targets: ["synoptic"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // Floors
    // Optimised in debug builds too: the network's products would take the tests a hundred times as long.
    .target(name: "CDenseKernels", cSettings: [.unsafeFlags(["-O2"], .when(configuration: .debug))]),
    .target(name: "TextAlgorithms", dependencies: ["CDenseKernels"], swiftSettings: optimised),
    .target(
      name: "Vocabulary", dependencies: ["TextAlgorithms"], resources: [.embedInCode("Resources/account.schema.json")],
      swiftSettings: optimised),
    .target(name: "Encodings", swiftSettings: optimised),
    .target(name: "HTML", dependencies: ["Encodings"], swiftSettings: optimised),
    .target(name: "English", dependencies: ["Vocabulary", "TextAlgorithms"], swiftSettings: optimised),

    // Stages: a stage imports floors, never another stage
    .target(name: "Reading", dependencies: ["Vocabulary", "TextAlgorithms", "Encodings", "HTML"], swiftSettings: optimised),
    .target(name: "Annotating", dependencies: ["Vocabulary", "TextAlgorithms"], swiftSettings: optimised),
    .target(name: "Comparing", dependencies: ["Vocabulary", "TextAlgorithms"], swiftSettings: optimised),
    .target(name: "Grouping", dependencies: ["Vocabulary", "TextAlgorithms"], swiftSettings: optimised),
    .target(name: "Narrating", dependencies: ["Vocabulary", "TextAlgorithms"], swiftSettings: optimised),

    // Shown and run
    .target(name: "Presenting", dependencies: ["Vocabulary", "TextAlgorithms"], swiftSettings: strict),
    .target(
      name: "Rendering", dependencies: ["Vocabulary", "Presenting"],
      resources: [.embedInCode("Resources/page.css"), .embedInCode("Resources/page.js")], swiftSettings: strict),
    .systemLibrary(name: "CSystemCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
    .systemLibrary(name: "CSystemZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(
      name: "Sourcing",
      dependencies: [
        "Vocabulary", "TextAlgorithms", "Reading", "CSystemZlib",
        .target(name: "CSystemCrypto", condition: .when(platforms: [.linux])),
      ], swiftSettings: strict),
    .target(
      name: "Running",
      dependencies: ["Vocabulary", "TextAlgorithms", "English", "Reading", "Annotating", "Comparing", "Grouping", "Narrating", "Sourcing"],
      resources: [.copy("Resources")], swiftSettings: optimised),

    // Interfaces
    .target(
      name: "Commands",
      dependencies: [
        "Vocabulary", "TextAlgorithms", "Sourcing", "Running", "Presenting", "Rendering",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .executableTarget(name: "synoptic", dependencies: ["Commands"], swiftSettings: strict),

    // Tests
    .testTarget(
      name: "ReadingTests", dependencies: ["English", "Reading", "Encodings", "HTML", "Vocabulary", "TextAlgorithms"], swiftSettings: strict
    ),
    .testTarget(name: "VocabularyTests", dependencies: ["Vocabulary"], swiftSettings: strict),
    .testTarget(name: "EncodingsTests", dependencies: ["Encodings"], swiftSettings: strict),
    .testTarget(name: "HTMLTests", dependencies: ["HTML", "Encodings"], swiftSettings: strict),
    .testTarget(name: "TextAlgorithmsTests", dependencies: ["TextAlgorithms", "CDenseKernels"], swiftSettings: strict),
    .testTarget(name: "EnglishTests", dependencies: ["English", "TextAlgorithms", "Vocabulary"], swiftSettings: strict),
    .testTarget(name: "AnnotatingTests", dependencies: ["English", "Annotating", "TextAlgorithms", "Vocabulary"], swiftSettings: strict),
    .testTarget(
      name: "LawTests",
      dependencies: [
        "English", "Running", "Sourcing", "Reading", "HTML", "Annotating", "Comparing", "Presenting", "Rendering", "TextAlgorithms",
        "Vocabulary",
      ],
      swiftSettings: optimised),
    .target(name: "ExampleEvent", dependencies: ["Presenting", "Vocabulary"], path: "Tests/ExampleEvent", swiftSettings: strict),
    .testTarget(name: "PresentingTests", dependencies: ["Presenting", "ExampleEvent", "Vocabulary"], swiftSettings: strict),
    .testTarget(
      name: "RenderingTests", dependencies: ["Rendering", "Presenting", "Sourcing", "ExampleEvent", "Vocabulary"], swiftSettings: strict),
    .testTarget(
      name: "CommandsTests", dependencies: ["Commands", "Running", "Sourcing", "Rendering", "Vocabulary"], swiftSettings: strict),
    .testTarget(name: "HouseTests", dependencies: ["Vocabulary", "Presenting", "TextAlgorithms"], swiftSettings: strict),
    .testTarget(
      name: "ComparingTests", dependencies: ["English", "Comparing", "Annotating", "Vocabulary", "TextAlgorithms"], swiftSettings: strict),
    .testTarget(name: "GroupingTests", dependencies: ["Grouping", "Vocabulary", "TextAlgorithms"], swiftSettings: strict),
    .testTarget(name: "NarratingTests", dependencies: ["English", "Annotating", "Narrating", "Vocabulary"], swiftSettings: strict),
    .testTarget(name: "SourcingTests", dependencies: ["Sourcing", "Reading", "English", "Vocabulary"], swiftSettings: strict),
    .testTarget(
      name: "RunningTests", dependencies: ["Running", "Sourcing", "Presenting", "Rendering", "TextAlgorithms", "Vocabulary"],
      swiftSettings: strict),
    .testTarget(
      name: "TrainTests", dependencies: ["English", "train", "Annotating", "TextAlgorithms", "Vocabulary"], swiftSettings: strict),

    // Development only: makes the weights
    .executableTarget(
      name: "train",
      dependencies: [
        "Annotating", "Comparing", "English", "Running", "TextAlgorithms", "Vocabulary",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
  ]
)
