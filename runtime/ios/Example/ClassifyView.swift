import Bnnc
import PhotosUI
import SwiftUI

/// Classifies a picture from the photo library. Put it into an app that depends on the package Bnnc.
@available(iOS 16, *)
struct ClassifyView: View {
    @State private var item: PhotosPickerItem?
    @State private var picture: UIImage?
    @State private var answer = ""

    var body: some View {
        VStack {
            PhotosPicker("Choose a picture", selection: $item, matching: .images)
            if let picture { Image(uiImage: picture).resizable().scaledToFit() }
            Text(answer)
        }
        .padding()
        .task(id: item) { await classify() }
    }

    private func classify() async {
        guard let item else { return }
        do {
            guard let data = try await item.loadTransferable(type: Data.self), let image = UIImage(data: data) else {
                answer = "this picture cannot be read"
                return
            }
            picture = image
            answer = try await Classifier.shared.answer(image)
        } catch {
            answer = "\(error)"
        }
    }
}

/// The network and how it wants its input: [1, 3, height, width], normalized as for ImageNet.
private actor Classifier {
    static let shared = Classifier()
    private var network: Network?

    func answer(_ image: UIImage) throws -> String {
        let net = try network ?? Network(threads: 2)
        network = net
        let shape = net.inputs[0].shape
        guard shape.count == 4, shape[1] == 3 else { return "the network takes no pictures: \(shape)" }
        let scores = try net.run(numbers(image, height: shape[2], width: shape[3]))
        let best = scores.indices.sorted { scores[$0] > scores[$1] }.prefix(3)
        return best.map { "class \($0): \(scores[$0])" }.joined(separator: "\n") + "\non \(net.isa)"
    }

    private func numbers(_ image: UIImage, height: Int, width: Int) -> [Float] {
        var pixels = [UInt8](repeating: 0, count: height * width * 4)
        pixels.withUnsafeMutableBytes { bytes in
            guard let context = CGContext(
                data: bytes.baseAddress, width: width, height: height, bitsPerComponent: 8, bytesPerRow: width * 4,
                space: CGColorSpaceCreateDeviceRGB(), bitmapInfo: CGImageAlphaInfo.noneSkipLast.rawValue
            ) else { return }
            UIGraphicsPushContext(context)
            context.translateBy(x: 0, y: CGFloat(height))
            context.scaleBy(x: 1, y: -1)
            let scale = max(CGFloat(width) / image.size.width, CGFloat(height) / image.size.height)
            let size = CGSize(width: image.size.width * scale, height: image.size.height * scale)
            let corner = CGPoint(x: (CGFloat(width) - size.width) / 2, y: (CGFloat(height) - size.height) / 2)
            image.draw(in: CGRect(origin: corner, size: size))
            UIGraphicsPopContext()
        }
        let mean: [Float] = [0.485, 0.456, 0.406], deviation: [Float] = [0.229, 0.224, 0.225]
        let area = height * width
        return (0..<3 * area).map { i in
            (Float(pixels[i % area * 4 + i / area]) / 255 - mean[i / area]) / deviation[i / area]
        }
    }
}
