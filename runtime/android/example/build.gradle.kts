plugins {
    id("com.android.application")
    id("org.jetbrains.kotlin.android")
}

android {
    namespace = "dev.bnnc.example"
    compileSdk = 35

    defaultConfig {
        applicationId = "dev.bnnc.example"
        minSdk = 21
        targetSdk = 35
        versionCode = 1
        versionName = "1.0"
    }
    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }
    kotlinOptions { jvmTarget = "17" }
}

dependencies {
    implementation(project(":bnnc"))
    implementation(files("libs/classifier.aar")) // see ../README.md
    implementation("androidx.activity:activity-ktx:1.9.3")
}
