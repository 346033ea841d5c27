// swift-tools-version:5.9
import PackageDescription

let package = Package(
    name: "Bnnc",
    platforms: [.iOS(.v13), .macOS(.v11)],
    products: [.library(name: "Bnnc", targets: ["Bnnc"])],
    targets: [
        // A compiled network and its C interface: make_xcframework.sh writes it.
        .binaryTarget(name: "CBnnc", path: "Network.xcframework"),
        .target(name: "Bnnc", dependencies: ["CBnnc"]),
    ]
)
