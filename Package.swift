// swift-tools-version: 6.0
// Top to bottom in the order of the drawing in ARCHITECTURE.md: this manifest is the map.
import PackageDescription

let strict: [SwiftSetting] = [.enableUpcomingFeature("ExistentialAny")]

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
    .target(
      name: "TextAlgorithms", dependencies: ["CDenseKernels"],
      swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
    .target(name: "Vocabulary", dependencies: ["TextAlgorithms"], swiftSettings: strict),
    .target(name: "Encodings", swiftSettings: strict),
    .target(name: "HTML", dependencies: ["Encodings"], swiftSettings: strict),

    // Stages: a stage imports floors, never another stage
    .target(name: "Reading", dependencies: ["Vocabulary", "TextAlgorithms", "Encodings", "HTML"], swiftSettings: strict),
    .target(name: "Annotating", dependencies: ["Vocabulary", "TextAlgorithms"], swiftSettings: strict),
    .target(name: "Comparing", dependencies: ["Vocabulary", "TextAlgorithms"], swiftSettings: strict),
    .target(name: "Grouping", dependencies: ["Vocabulary", "TextAlgorithms"], swiftSettings: strict),
    .target(name: "Narrating", dependencies: ["Vocabulary", "TextAlgorithms"], swiftSettings: strict),

    // Shown and run
    .target(name: "Rendering", dependencies: ["Vocabulary"], resources: [.copy("Resources")], swiftSettings: strict),
    .systemLibrary(name: "CSystemCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
    .systemLibrary(name: "CSystemZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(
      name: "Running",
      dependencies: [
        "Vocabulary", "TextAlgorithms", "Reading", "Annotating", "Comparing", "Grouping", "Narrating", "CSystemZlib",
        .target(name: "CSystemCrypto", condition: .when(platforms: [.linux])),
      ], resources: [.copy("Resources")], swiftSettings: strict),

    // Doors
    .target(
      name: "Commands",
      dependencies: [
        "Vocabulary", "Running", "Rendering",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .executableTarget(name: "synoptic", dependencies: ["Commands"], swiftSettings: strict),

    // Tests
    .testTarget(
      name: "ReadingTests", dependencies: ["Reading", "Encodings", "HTML", "Vocabulary", "TextAlgorithms"], swiftSettings: strict),
    .testTarget(name: "EncodingsTests", dependencies: ["Encodings"], swiftSettings: strict),
    .testTarget(name: "HTMLTests", dependencies: ["HTML", "Encodings"], swiftSettings: strict),
    .testTarget(name: "TextAlgorithmsTests", dependencies: ["TextAlgorithms", "CDenseKernels"], swiftSettings: strict),
    .testTarget(name: "AnnotatingTests", dependencies: ["Annotating", "TextAlgorithms", "Vocabulary"], swiftSettings: strict),
    .testTarget(
      name: "LawTests",
      dependencies: ["Running", "Reading", "HTML", "Annotating", "Comparing", "Rendering", "TextAlgorithms", "Vocabulary"],
      swiftSettings: strict),
    .testTarget(name: "RenderingTests", dependencies: ["Rendering", "Vocabulary"], swiftSettings: strict),
    .testTarget(name: "TextAccountTests", dependencies: ["Rendering", "Vocabulary"], swiftSettings: strict),
    .testTarget(name: "CommandsTests", dependencies: ["Commands", "Running", "Rendering", "Vocabulary"], swiftSettings: strict),
    .testTarget(name: "HouseTests", dependencies: ["Vocabulary"], swiftSettings: strict),
    .testTarget(name: "ComparingTests", dependencies: ["Comparing", "Annotating", "Vocabulary", "TextAlgorithms"], swiftSettings: strict),
    .testTarget(name: "GroupingTests", dependencies: ["Grouping", "Vocabulary", "TextAlgorithms"], swiftSettings: strict),
    .testTarget(name: "RunningTests", dependencies: ["Running", "TextAlgorithms", "Vocabulary"], swiftSettings: strict),
    .testTarget(name: "TrainTests", dependencies: ["train", "Annotating", "TextAlgorithms", "Vocabulary"], swiftSettings: strict),

    // Development only: makes the weights
    .executableTarget(
      name: "train",
      dependencies: [
        "Annotating", "TextAlgorithms", "Vocabulary", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
  ]
)
