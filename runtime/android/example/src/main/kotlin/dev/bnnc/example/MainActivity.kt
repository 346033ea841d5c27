package dev.bnnc.example

import android.content.ActivityNotFoundException
import android.graphics.Bitmap
import android.graphics.ImageDecoder
import android.net.Uri
import android.os.Bundle
import android.os.Handler
import android.os.Looper
import android.widget.Button
import android.widget.ImageView
import android.widget.LinearLayout
import android.widget.TextView
import androidx.activity.ComponentActivity
import androidx.activity.result.PickVisualMediaRequest
import androidx.activity.result.contract.ActivityResultContracts
import dev.bnnc.Images
import dev.bnnc.Network
import dev.bnnc.numbers
import java.util.concurrent.Executors

/** Classifies a picture from the camera or the gallery with libclassifier.so, and says how long it took. */
class MainActivity : ComponentActivity() {
    private val worker = Executors.newSingleThreadExecutor()
    private val main = Handler(Looper.getMainLooper())
    private var network: Network? = null // the worker's alone: loading takes a moment
    private lateinit var picture: ImageView
    private lateinit var answer: TextView

    // The camera's own app takes the picture. What it gives back is small, and still larger than networks want it.
    private val camera = registerForActivityResult(ActivityResultContracts.TakePicturePreview()) { bitmap ->
        if (bitmap != null) classify { bitmap }
    }
    private val gallery = registerForActivityResult(ActivityResultContracts.PickVisualMedia()) { uri ->
        if (uri != null) classify { decode(uri) }
    }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        picture = ImageView(this)
        answer = TextView(this).apply { textSize = 20f }
        val take = Button(this).apply { text = "Camera"; setOnClickListener { openCamera() } }
        val pick = Button(this).apply { text = "Gallery"; setOnClickListener { openGallery() } }
        setContentView(
            LinearLayout(this).apply {
                orientation = LinearLayout.VERTICAL
                fitsSystemWindows = true
                listOf(take, pick, answer, picture).forEach { addView(it) }
            },
        )
    }

    override fun onDestroy() {
        worker.execute { network?.close() }
        worker.shutdown()
        super.onDestroy()
    }

    private fun openCamera() = try {
        camera.launch(null)
    } catch (_: ActivityNotFoundException) {
        answer.text = "this device has no camera"
    }

    private fun openGallery() =
        gallery.launch(PickVisualMediaRequest(ActivityResultContracts.PickVisualMedia.ImageOnly))

    /** Turned as it was taken, with sides of 512 to 1024 pixels: cameras make pictures of 100 MB. */
    private fun decode(uri: Uri): Bitmap =
        ImageDecoder.decodeBitmap(ImageDecoder.createSource(contentResolver, uri)) { decoder, info, _ ->
            decoder.allocator = ImageDecoder.ALLOCATOR_SOFTWARE
            decoder.setTargetSampleSize(maxOf(1, minOf(info.size.width, info.size.height) / 512))
        }

    private fun classify(open: () -> Bitmap) {
        answer.text = "..."
        worker.execute {
            val text = try {
                val bitmap = open()
                main.post { picture.setImageBitmap(bitmap) }
                describe(bitmap)
            } catch (error: Exception) {
                error.message ?: error.toString()
            }
            main.post { answer.text = text }
        }
    }

    private fun describe(bitmap: Bitmap): String {
        val net = network ?: Network("classifier", threads = 2).also { network = it }
        val numbers = Images.IMAGENET.numbers(bitmap, net.inputs.single())
        val start = System.nanoTime()
        val scores = net.run(numbers)
        val milliseconds = (System.nanoTime() - start) / 1e6
        val best = scores.indices.sortedByDescending { scores[it] }.take(3)
        return best.joinToString("\n") { "class $it: %.2f".format(scores[it]) } +
            "\n%.1f ms on %s".format(milliseconds, net.isa)
    }
}
