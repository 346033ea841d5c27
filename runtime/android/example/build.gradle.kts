plugins {
    id("com.android.application")
}

android {
    namespace = "dev.bnnc.example"
    compileSdk = 36

    defaultConfig {
        applicationId = "dev.bnnc.example"
        minSdk = 28 // ImageDecoder
        targetSdk = 36
        versionCode = 1
        versionName = "1.0"
    }
}

dependencies {
    implementation(project(":bnnc"))
    implementation(files("libs/classifier.aar")) // see ../README.md
    implementation("androidx.activity:activity:1.10.1")
}
