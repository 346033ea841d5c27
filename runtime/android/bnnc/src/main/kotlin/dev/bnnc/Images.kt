package dev.bnnc

import android.graphics.Bitmap
import android.graphics.Color

/**
 * A picture as the numbers that image networks take: [1, 3, height, width], or [1, 1, height, width] for grey ones, each
 * channel `(value / 255 - mean) / deviation`. The middle square of the picture is scaled to the network's size.
 */
class Images(private val mean: FloatArray, private val deviation: FloatArray) {
    fun numbers(picture: Bitmap, port: Port): FloatArray {
        require(port.shape.size == 4 && port.shape[0] == 1L) { "$port: not one image" }
        val (channels, height, width) = port.shape.drop(1).map { it.toInt() }
        require(channels == mean.size && channels == deviation.size) { "$port: ${mean.size} means given" }
        val pixels = IntArray(height * width)
        scaled(picture, width, height).getPixels(pixels, 0, width, 0, 0, width, height)
        return FloatArray(channels * pixels.size) { i ->
            val channel = i / pixels.size
            (level(pixels[i % pixels.size], channel, channels) / 255f - mean[channel]) / deviation[channel]
        }
    }

    private fun scaled(picture: Bitmap, width: Int, height: Int): Bitmap {
        val side = minOf(picture.width, picture.height)
        val middle = Bitmap.createBitmap(picture, (picture.width - side) / 2, (picture.height - side) / 2, side, side)
        val copy = Bitmap.createScaledBitmap(middle, width, height, true)
        return if (copy.config == Bitmap.Config.ARGB_8888) copy else copy.copy(Bitmap.Config.ARGB_8888, false)
    }

    private fun level(pixel: Int, channel: Int, channels: Int): Float = when {
        channels == 1 -> 0.299f * Color.red(pixel) + 0.587f * Color.green(pixel) + 0.114f * Color.blue(pixel)
        channel == 0 -> Color.red(pixel).toFloat()
        channel == 1 -> Color.green(pixel).toFloat()
        else -> Color.blue(pixel).toFloat()
    }

    companion object {
        /** As networks for ImageNet are usually trained. */
        val IMAGENET = Images(floatArrayOf(0.485f, 0.456f, 0.406f), floatArrayOf(0.229f, 0.224f, 0.225f))
    }
}
