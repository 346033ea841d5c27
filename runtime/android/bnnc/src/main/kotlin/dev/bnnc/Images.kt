package dev.bnnc

/**
 * Pictures as the numbers that image networks take: [1, 3, height, width], or [1, 1, height, width] for grey ones, each
 * channel `(value / 255 - mean) / deviation`.
 */
class Images(private val mean: FloatArray, private val deviation: FloatArray) {
    /** The height and width of the picture that [port] takes. */
    fun size(port: Port): Pair<Int, Int> {
        val shape = port.shape.map { it.toInt() }
        require(shape.size == 4 && shape[0] == 1 && port.dtype == "float32") { "$port: not one float32 image" }
        require(shape[1] == 1 || shape[1] == 3) { "$port: neither grey nor red, green and blue" }
        require(shape[1] == mean.size && shape[1] == deviation.size) { "$port: ${mean.size} means given" }
        return Pair(shape[2], shape[3])
    }

    /** For `height * width` [pixels], row by row, each alpha, red, green, blue from the highest byte to the lowest. */
    fun numbers(pixels: IntArray, port: Port): FloatArray {
        val (height, width) = size(port)
        require(pixels.size == height * width) { "$port: ${pixels.size} pixels given" }
        return FloatArray(mean.size * pixels.size) { i ->
            val channel = i / pixels.size
            (level(pixels[i % pixels.size], channel) / 255f - mean[channel]) / deviation[channel]
        }
    }

    private fun level(pixel: Int, channel: Int): Float {
        if (mean.size > 1) return byte(pixel, channel).toFloat()
        return 0.299f * byte(pixel, 0) + 0.587f * byte(pixel, 1) + 0.114f * byte(pixel, 2)
    }

    private fun byte(pixel: Int, channel: Int): Int = pixel shr (16 - 8 * channel) and 255

    companion object {
        /** As networks for ImageNet are usually trained. */
        val IMAGENET = Images(floatArrayOf(0.485f, 0.456f, 0.406f), floatArrayOf(0.229f, 0.224f, 0.225f))
    }
}
