// dev.bnnc.Native: networks for Java, over bnnc.hpp. A network is a pointer in a long.
#include <jni.h>

#include <exception>
#include <string>
#include <vector>

#include "bnnc.hpp"

namespace {

void raise(JNIEnv *env, const char *type, const std::string &reason)
{
    jclass exception = env->FindClass(type);
    if (exception)
        env->ThrowNew(exception, reason.c_str());
}

// No C++ exception may reach Java: `work` throws, Java sees one of its own, and the answer is zero.
template <class Work>
auto guarded(JNIEnv *env, Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const bnnc::Error &error) {
        raise(env, error.status() == BNNC_ERROR_ARGUMENT ? "java/lang/IllegalArgumentException"
                                                         : "java/lang/IllegalStateException",
              error.what());
    } catch (const std::exception &error) {
        raise(env, "java/lang/IllegalStateException", error.what());
    }
    return decltype(work())();
}

bnnc::Network &network(jlong handle)
{
    return *reinterpret_cast<bnnc::Network *>(handle);
}

const std::vector<bnnc::Tensor> &tensors(jlong handle, jboolean outputs)
{
    return outputs ? network(handle).outputs() : network(handle).inputs();
}

const bnnc::Tensor &tensor(jlong handle, jboolean outputs, jint index)
{
    return tensors(handle, outputs).at(static_cast<std::size_t>(index));
}

// The addresses of direct buffers that are as long as `tensors` say.
template <class Pointer>
std::vector<Pointer> addresses(JNIEnv *env, jobjectArray buffers, const std::vector<bnnc::Tensor> &tensors)
{
    std::vector<Pointer> found;
    if (static_cast<std::size_t>(env->GetArrayLength(buffers)) != tensors.size())
        throw bnnc::Error(BNNC_ERROR_ARGUMENT, std::to_string(tensors.size()) + " buffers are needed");
    for (const bnnc::Tensor &tensor : tensors) {
        jobject buffer = env->GetObjectArrayElement(buffers, static_cast<jsize>(found.size()));
        void *address = buffer ? env->GetDirectBufferAddress(buffer) : nullptr;
        if (!address || static_cast<std::size_t>(env->GetDirectBufferCapacity(buffer)) != tensor.bytes)
            throw bnnc::Error(BNNC_ERROR_ARGUMENT, "'" + tensor.name + "' takes a direct buffer of " +
                                                       std::to_string(tensor.bytes) + " bytes");
        env->DeleteLocalRef(buffer);
        found.push_back(address);
    }
    return found;
}

} // namespace

#define NATIVE(result, name) extern "C" JNIEXPORT result JNICALL Java_dev_bnnc_Native_##name

NATIVE(jlong, open)(JNIEnv *env, jclass, jstring library, jint threads)
{
    const char *text = env->GetStringUTFChars(library, nullptr);
    if (!text)
        return 0;
    std::string file = text;
    env->ReleaseStringUTFChars(library, text);
    return guarded(env, [&] {
        if (threads < 0)
            throw bnnc::Error(BNNC_ERROR_ARGUMENT, "threads cannot be negative");
        return reinterpret_cast<jlong>(new bnnc::Network(file, static_cast<unsigned>(threads)));
    });
}

NATIVE(void, close)(JNIEnv *, jclass, jlong handle)
{
    delete reinterpret_cast<bnnc::Network *>(handle);
}

NATIVE(jstring, isa)(JNIEnv *env, jclass, jlong handle)
{
    return guarded(env, [&] { return env->NewStringUTF(network(handle).isa().c_str()); });
}

NATIVE(jint, count)(JNIEnv *env, jclass, jlong handle, jboolean outputs)
{
    return guarded(env, [&] { return static_cast<jint>(tensors(handle, outputs).size()); });
}

NATIVE(jstring, name)(JNIEnv *env, jclass, jlong handle, jboolean outputs, jint index)
{
    return guarded(env, [&] { return env->NewStringUTF(tensor(handle, outputs, index).name.c_str()); });
}

NATIVE(jstring, dtype)(JNIEnv *env, jclass, jlong handle, jboolean outputs, jint index)
{
    return guarded(env, [&] { return env->NewStringUTF(tensor(handle, outputs, index).dtype.c_str()); });
}

NATIVE(jlong, bytes)(JNIEnv *env, jclass, jlong handle, jboolean outputs, jint index)
{
    return guarded(env, [&] { return static_cast<jlong>(tensor(handle, outputs, index).bytes); });
}

NATIVE(jlongArray, shape)(JNIEnv *env, jclass, jlong handle, jboolean outputs, jint index)
{
    return guarded(env, [&] {
        const std::vector<std::int64_t> &shape = tensor(handle, outputs, index).shape;
        std::vector<jlong> values(shape.begin(), shape.end());
        jlongArray array = env->NewLongArray(static_cast<jsize>(values.size()));
        if (array)
            env->SetLongArrayRegion(array, 0, static_cast<jsize>(values.size()), values.data());
        return array;
    });
}

NATIVE(void, run)(JNIEnv *env, jclass, jlong handle, jobjectArray inputs, jobjectArray outputs)
{
    guarded(env, [&] {
        bnnc::Network &net = network(handle);
        net.run(addresses<const void *>(env, inputs, net.inputs()), addresses<void *>(env, outputs, net.outputs()));
    });
}
