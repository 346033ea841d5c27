package dev.bnnc.example

import android.graphics.Bitmap
import android.graphics.BitmapFactory
import android.net.Uri
import android.os.Bundle
import android.os.Handler
import android.os.Looper
import android.widget.Button
import android.widget.ImageView
import android.widget.LinearLayout
import android.widget.TextView
import androidx.activity.ComponentActivity
import androidx.activity.result.contract.ActivityResultContracts
import dev.bnnc.Images
import dev.bnnc.Network
import java.util.concurrent.Executors

/** Classifies a picture from the camera or the gallery with libclassifier.so, and says how long it took. */
class MainActivity : ComponentActivity() {
    private val worker = Executors.newSingleThreadExecutor()
    private val main = Handler(Looper.getMainLooper())
    private val network by lazy { Network("classifier", threads = 2) } // on the worker: loading takes a moment
    private lateinit var picture: ImageView
    private lateinit var answer: TextView

    private val camera = registerForActivityResult(ActivityResultContracts.TakePicturePreview()) { bitmap ->
        if (bitmap != null) classify(bitmap)
    }
    private val gallery = registerForActivityResult(ActivityResultContracts.GetContent()) { uri ->
        if (uri != null) open(uri)
    }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        picture = ImageView(this)
        answer = TextView(this).apply { textSize = 20f }
        val take = Button(this).apply { text = "Camera"; setOnClickListener { camera.launch(null) } }
        val pick = Button(this).apply { text = "Gallery"; setOnClickListener { gallery.launch("image/*") } }
        setContentView(
            LinearLayout(this).apply {
                orientation = LinearLayout.VERTICAL
                fitsSystemWindows = true
                listOf(take, pick, answer, picture).forEach { addView(it) }
            },
        )
    }

    override fun onDestroy() {
        worker.execute { network.close() }
        worker.shutdown()
        super.onDestroy()
    }

    private fun open(uri: Uri) {
        val bitmap = contentResolver.openInputStream(uri)?.use { BitmapFactory.decodeStream(it) }
        if (bitmap == null) answer.text = "this picture cannot be read" else classify(bitmap)
    }

    private fun classify(bitmap: Bitmap) {
        picture.setImageBitmap(bitmap)
        answer.text = "..."
        worker.execute {
            val text = try {
                describe(bitmap)
            } catch (error: RuntimeException) {
                error.message ?: error.toString()
            }
            main.post { answer.text = text }
        }
    }

    private fun describe(bitmap: Bitmap): String {
        val numbers = Images.IMAGENET.numbers(bitmap, network.inputs.single())
        val start = System.nanoTime()
        val scores = network.run(numbers)
        val milliseconds = (System.nanoTime() - start) / 1e6
        val best = scores.indices.sortedByDescending { scores[it] }.take(3)
        return best.joinToString("\n") { "class $it: %.2f".format(scores[it]) } +
            "\n%.1f ms on %s".format(milliseconds, network.isa)
    }
}
