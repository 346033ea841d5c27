package dev.bnnc

import android.graphics.Bitmap

/** The middle square of [picture], scaled to the size that [port] takes. */
fun Images.numbers(picture: Bitmap, port: Port): FloatArray {
    val (height, width) = size(port)
    val pixels = IntArray(height * width)
    readable(Bitmap.createScaledBitmap(square(readable(picture)), width, height, true))
        .getPixels(pixels, 0, width, 0, 0, width, height)
    return numbers(pixels, port)
}

private fun square(picture: Bitmap): Bitmap {
    val side = minOf(picture.width, picture.height)
    return Bitmap.createBitmap(picture, (picture.width - side) / 2, (picture.height - side) / 2, side, side)
}

/** Not in the memory of the GPU, as pictures from other libraries may be, nor of fewer bits. */
private fun readable(picture: Bitmap): Bitmap =
    if (picture.config == Bitmap.Config.ARGB_8888) picture else picture.copy(Bitmap.Config.ARGB_8888, false)
