package dev.bnnc

import java.nio.ByteBuffer
import java.nio.ByteOrder

/** An input or output: [name] as in the ONNX file, [dtype] as NumPy calls it ("float32"), row-major [shape]. */
class Port(val name: String, val dtype: String, val shape: List<Long>, val bytes: Int) {
    override fun toString() = "$name: $dtype $shape"
}

/**
 * A network that `bnnc compile` turned into a library.
 *
 *     Network("digits").use { net -> val scores = net.run(image) }
 *
 * [library] is the name of a library in the app, without "lib" and ".so", or the path of a file. [threads] count the
 * caller's; 0 is one per processor. One call runs at a time; others wait. A library that is not there, and whatever
 * does not fit the network, throws IllegalArgumentException. A network holds memory outside of Java's heap: close it.
 */
class Network(library: String, threads: Int = 1) : AutoCloseable {
    private var handle: Long = Native.open(if ('/' in library) library else System.mapLibraryName(library), threads)

    val inputs: List<Port> = ports(false)
    val outputs: List<Port> = ports(true)

    /** The instruction set in use, for example "neon". */
    val isa: String = Native.isa(handle)

    /** A direct buffer, in native byte order, as long as [port]: what [run] takes. */
    fun buffer(port: Port): ByteBuffer = ByteBuffer.allocateDirect(port.bytes).order(ByteOrder.nativeOrder())

    /** Reads [inputs] and writes [outputs], whole direct buffers, in place. */
    @Synchronized
    fun run(inputs: List<ByteBuffer>, outputs: List<ByteBuffer>) {
        Native.run(open(), inputs.toTypedArray(), outputs.toTypedArray())
    }

    /** A network with one float32 input and one float32 output. */
    fun run(input: FloatArray): FloatArray {
        val source = only(inputs, "input")
        val sink = only(outputs, "output")
        require(input.size == source.bytes / 4) { "$source: ${input.size} numbers given" }
        val from = buffer(source)
        val to = buffer(sink)
        from.asFloatBuffer().put(input)
        run(listOf(from), listOf(to))
        return FloatArray(sink.bytes / 4).also { to.asFloatBuffer().get(it) }
    }

    /** Frees the network. Closing twice is fine. */
    @Synchronized
    override fun close() {
        Native.close(handle)
        handle = 0
    }

    private fun open(): Long {
        check(handle != 0L) { "this network is closed" }
        return handle
    }

    private fun ports(output: Boolean) = List(Native.count(handle, output)) { i ->
        Port(
            Native.name(handle, output, i),
            Native.dtype(handle, output, i),
            Native.shape(handle, output, i).toList(),
            Native.bytes(handle, output, i).toInt(),
        )
    }

    private fun only(ports: List<Port>, role: String): Port {
        val port = requireNotNull(ports.singleOrNull()) { "the network has ${ports.size} ${role}s" }
        require(port.dtype == "float32") { "$port: not float32" }
        return port
    }
}
