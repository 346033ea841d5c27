// Runs the network that it is linked with on a file of images: prints a line per image.
import Bnnc
import Dispatch
import Foundation

@main
struct Digits {
    static func main() throws {
        let file = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
        let net = try Network()
        let bytes = net.inputs[0].bytes
        let images = stride(from: 0, to: file.count, by: bytes).map { numbers(file[$0..<$0 + bytes]) }
        print(net.isa, net.inputs.map { describe($0) }, net.outputs.map { describe($0) })
        let answers = try images.map { try net.run($0) }
        for scores in answers {
            print(scores.map { String($0.bitPattern, radix: 16) }.joined(separator: " "))
        }

        // The same from bytes that do not begin at 0, and called by several threads at once.
        let scores = try net.run([file[bytes..<2 * bytes]])[0]
        precondition(numbers(scores) == answers[1])
        let shared = try Network(threads: 3)
        DispatchQueue.concurrentPerform(iterations: 40) { i in
            precondition(try! shared.run(images[i % images.count]) == answers[i % images.count])
        }

        refuse { _ = try net.run([Float](repeating: 0, count: 65)) }
        refuse { _ = try net.run([Data]()) }
        refuse { _ = try net.run([file[0..<4]]) }
    }

    static func numbers(_ data: Data) -> [Float] {
        data.withUnsafeBytes { Array($0.bindMemory(to: Float.self)) }
    }

    static func describe(_ port: NetworkPort) -> String { "\(port.name): \(port.dtype) \(port.shape)" }

    static func refuse(_ call: () throws -> Void) {
        do {
            try call()
        } catch let error as NetworkError {
            print("refused: \(error)")
            return
        } catch {}
        fatalError("not refused")
    }
}
