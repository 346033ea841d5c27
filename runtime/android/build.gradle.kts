plugins { // they bring Kotlin with them
    id("com.android.application") version "9.0.0" apply false
    id("com.android.library") version "9.0.0" apply false
}
