package dev.bnnc;

import java.nio.ByteBuffer;

/**
 * What bnnc_jni.cpp implements. A network is a number that {@link #open} gives and {@link #close} ends; no other method
 * may be called with it then. They throw IllegalArgumentException for arguments that do not fit the network, and
 * IllegalStateException for anything else. {@link Network} is the interface for apps.
 */
final class Native {
    static {
        System.loadLibrary("bnnc_jni");
    }

    private Native() {}

    /** Opens the library of this file name, or in this file; {@code threads} 0 is one per processor. */
    static native long open(String library, int threads);

    /** Zero is fine. */
    static native void close(long network);

    /** The instruction set in use. */
    static native String isa(long network);

    /** How many inputs, or outputs, there are. */
    static native int count(long network, boolean outputs);

    static native String name(long network, boolean outputs, int index);

    /** NumPy's name of the type, such as "float32". */
    static native String dtype(long network, boolean outputs, int index);

    static native long bytes(long network, boolean outputs, int index);

    static native long[] shape(long network, boolean outputs, int index);

    /** One direct buffer of the right size per input and output, in native byte order; whole buffers, whatever their
     * positions are. */
    static native void run(long network, ByteBuffer[] inputs, ByteBuffer[] outputs);
}
