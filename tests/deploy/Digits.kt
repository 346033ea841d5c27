package dev.bnnc.test

import android.graphics.Bitmap
import dev.bnnc.Images
import dev.bnnc.Network
import dev.bnnc.Port
import dev.bnnc.numbers
import java.io.File
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.util.concurrent.Callable
import java.util.concurrent.Executors

/** Runs a library on a file of images through the Kotlin interface: LIBRARY IMAGES. Prints a line per image. */
fun main(arguments: Array<String>) {
    val (library, file) = arguments
    val bytes = ByteBuffer.wrap(File(file).readBytes()).order(ByteOrder.nativeOrder()).asFloatBuffer()
    val net = Network(library)
    val size = net.inputs.single().bytes / 4
    val images = List(bytes.capacity() / size) { i -> FloatArray(size).also { bytes.position(i * size).get(it) } }
    println("${net.isa} ${net.inputs} ${net.outputs}")
    val answers = images.map { net.run(it).toList() }
    answers.forEach { scores -> println(scores.joinToString(" ") { Integer.toHexString(it.toRawBits()) }) }

    val image = net.buffer(net.inputs[0])
    val scores = net.buffer(net.outputs[0])
    image.asFloatBuffer().put(images[0])
    net.run(listOf(image), listOf(scores))
    check(List(answers[0].size) { scores.asFloatBuffer().get(it) } == answers[0]) { "buffers answer something else" }

    // By its name alone, with threads of its own, and called by several at once.
    Network("digits", threads = 3).use { shared ->
        val callers = Executors.newFixedThreadPool(4)
        val work = List(40) { i -> Callable { shared.run(images[i % images.size]).toList() } }
        val found = callers.invokeAll(work).map { it.get() }
        callers.shutdown()
        check(found == List(40) { answers[it % images.size] }) { "several callers get other answers" }
    }

    refuse<IllegalArgumentException> { Network("/nowhere/libnet.so") }
    refuse<IllegalArgumentException> { Network("nowhere") }
    refuse<IllegalArgumentException> { Network(library, -1) }
    refuse<IllegalArgumentException> { net.run(FloatArray(size + 1)) }
    refuse<IllegalArgumentException> { net.run(listOf(image), listOf()) }
    refuse<IllegalArgumentException> { net.run(listOf(scores), listOf(scores)) }
    refuse<IllegalArgumentException> { net.run(listOf(ByteBuffer.allocate(4 * size)), listOf(scores)) }
    net.close()
    net.close()
    refuse<IllegalStateException> { net.run(images[0]) }
    refuse<IllegalStateException> { net.run(listOf(image), listOf(scores)) }

    val colors = Port("x", "float32", listOf(1, 3, 2, 2), 48)
    println("picture " + Images.IMAGENET.numbers(picture(Bitmap.Config.HARDWARE), colors).joinToString(" "))
    val grey = Images(floatArrayOf(0.5f), floatArrayOf(0.25f))
    println("grey " + grey.numbers(picture(Bitmap.Config.ARGB_8888), net.inputs[0]).joinToString(" "))
    refuse<IllegalArgumentException> { grey.numbers(picture(Bitmap.Config.ARGB_8888), colors) }
    refuse<IllegalArgumentException> { grey.numbers(IntArray(63), net.inputs[0]) }
    refuse<IllegalArgumentException> { grey.size(net.outputs[0]) }
}

/** 16 x 8 pixels: red and blue say column and row, green is 200. */
private fun picture(config: Bitmap.Config) =
    Bitmap(16, 8, config, IntArray(16 * 8) { (0xff shl 24) or (it % 16 shl 16) or (200 shl 8) or it / 16 })

private inline fun <reified T : Exception> refuse(call: () -> Unit) {
    val error = try {
        call()
        null
    } catch (error: Exception) {
        error
    }
    check(error is T) { "expected ${T::class}, not $error" }
    println("refused: ${error.message}")
}
