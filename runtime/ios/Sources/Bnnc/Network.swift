import CBnnc
import Foundation

/// Why a call failed.
public struct NetworkError: Error, CustomStringConvertible {
    public let description: String
}

/// An input or output: `name` as in the ONNX file, `dtype` as NumPy calls it ("float32"), row-major `shape`.
/// (Foundation has a `Port`.)
public struct NetworkPort: Sendable {
    public let name: String
    public let dtype: String
    public let shape: [Int]
    public let bytes: Int

    init(_ tensor: bnnc_tensor) {
        name = String(cString: tensor.name)
        dtype = String(cString: tensor.dtype)
        shape = UnsafeBufferPointer(start: tensor.shape, count: Int(tensor.rank)).map { Int($0) }
        bytes = Int(tensor.bytes)
    }
}

/// The network that the app is linked with: its working memory and threads.
///
///     let net = try Network()
///     let scores = try net.run(image)
///
/// Any thread may call it; calls take turns.
public final class Network: @unchecked Sendable {
    public let inputs: [NetworkPort]
    public let outputs: [NetworkPort]
    private let instance: OpaquePointer
    private let turn = NSLock() // from a run to its error, which the next call would change

    /// `threads` count the caller's; 0 is one per processor.
    public init(threads: UInt32 = 1) throws {
        guard bnnc_abi_version() == UInt32(BNNC_ABI_VERSION) else {
            throw NetworkError(description: "the library and its header do not belong together")
        }
        var created: OpaquePointer?
        guard bnnc_create(&created) == BNNC_OK, let instance = created else {
            let reason = String(cString: bnnc_error(created))
            bnnc_destroy(created)
            throw NetworkError(description: reason)
        }
        guard bnnc_set_threads(instance, threads) == BNNC_OK else {
            let reason = String(cString: bnnc_error(instance))
            bnnc_destroy(instance)
            throw NetworkError(description: reason)
        }
        self.instance = instance
        inputs = (0..<bnnc_input_count()).map { NetworkPort(bnnc_input($0).pointee) }
        outputs = (0..<bnnc_output_count()).map { NetworkPort(bnnc_output($0).pointee) }
    }

    deinit {
        bnnc_destroy(instance)
    }

    /// The instruction set in use, for example "neon".
    public var isa: String { String(cString: bnnc_isa_name(instance)) }

    /// One array of bytes per input; gives one per output.
    public func run(_ arrays: [Data]) throws -> [Data] {
        guard arrays.map(\.count) == inputs.map(\.bytes) else {
            throw NetworkError(description: "the inputs take \(inputs.map(\.bytes)) bytes, not \(arrays.map(\.count))")
        }
        // Copied, so that all addresses are good for the whole run.
        let sources = arrays.map { array -> UnsafeMutableRawBufferPointer in
            let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: array.count, alignment: 64)
            array.copyBytes(to: buffer)
            return buffer
        }
        let sinks = outputs.map { UnsafeMutableRawBufferPointer.allocate(byteCount: $0.bytes, alignment: 64) }
        defer { (sources + sinks).forEach { $0.deallocate() } }
        turn.lock()
        defer { turn.unlock() }
        let from = sources.map { UnsafeRawPointer($0.baseAddress) }
        let to = sinks.map { $0.baseAddress }
        guard bnnc_run(instance, from, to) == BNNC_OK else {
            throw NetworkError(description: String(cString: bnnc_error(instance)))
        }
        return sinks.map { Data($0) }
    }

    /// A network with one float32 input and one float32 output.
    public func run(_ input: [Float]) throws -> [Float] {
        guard inputs.count == 1, outputs.count == 1, inputs[0].dtype == "float32", outputs[0].dtype == "float32" else {
            throw NetworkError(description: "the network has not just one float32 input and one float32 output")
        }
        let output = try run([input.withUnsafeBytes { Data($0) }])[0]
        return output.withUnsafeBytes { Array($0.bindMemory(to: Float.self)) }
    }
}
