package dev.bnnc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;

/** Runs a library on a file of images through the JNI layer: Classify LIBRARY IMAGES. Prints a line per image. */
final class Classify {
    public static void main(String[] arguments) throws Exception {
        long network = Native.open(arguments[0], 2);
        System.out.println(Native.isa(network) + " " + describe(network, false) + " " + describe(network, true));
        byte[] images = Files.readAllBytes(Paths.get(arguments[1]));
        ByteBuffer image = direct(Native.bytes(network, false, 0));
        ByteBuffer scores = direct(Native.bytes(network, true, 0));
        for (int start = 0; start < images.length; start += image.capacity()) {
            image.clear();
            image.put(images, start, image.capacity());
            Native.run(network, new ByteBuffer[] {image}, new ByteBuffer[] {scores});
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < scores.capacity() / 4; i++)
                line.append(i == 0 ? "" : " ").append(Integer.toHexString(scores.getInt(4 * i)));
            System.out.println(line);
        }
        refuse(() -> Native.open("nothing.so", 1));
        refuse(() -> Native.open(arguments[0], -1));
        refuse(() -> Native.run(network, new ByteBuffer[] {image}, new ByteBuffer[] {}));
        refuse(() -> Native.run(network, new ByteBuffer[] {direct(4)}, new ByteBuffer[] {scores}));
        refuse(() -> Native.run(network, new ByteBuffer[] {null}, new ByteBuffer[] {scores}));
        refuse(() -> Native.run(network, new ByteBuffer[] {ByteBuffer.allocate(256)}, new ByteBuffer[] {scores}));
        refuse(() -> Native.name(network, true, 1));
        Native.close(network);
        Native.close(0);
    }

    private static ByteBuffer direct(long bytes) {
        return ByteBuffer.allocateDirect((int) bytes).order(ByteOrder.nativeOrder());
    }

    private static String describe(long network, boolean outputs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Native.count(network, outputs); i++) {
            text.append(Native.name(network, outputs, i)).append(':').append(Native.dtype(network, outputs, i));
            for (long size : Native.shape(network, outputs, i))
                text.append(':').append(size);
        }
        return text.toString();
    }

    private static void refuse(Runnable call) {
        try {
            call.run();
        } catch (IllegalArgumentException | IllegalStateException error) {
            System.out.println("refused: " + error.getMessage());
            return;
        }
        throw new AssertionError("not refused");
    }
}
