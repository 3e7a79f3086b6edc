package org.tandem.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells of a large file whether all of it is plain ASCII, as nearly all are: several threads look at a part of it each. */
final class AsciiFile {
    private static final long LARGE = 4L << 20;
    private static final int MOST_THREADS = 4;

    private AsciiFile() {}

    /** Whether {@code file} is large and holds nothing but ASCII. */
    static boolean is(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
            if (size < LARGE || threads < 2) {
                return false;
            }
            List<FutureTask<Boolean>> parts = new ArrayList<>();
            AtomicBoolean other = new AtomicBoolean();
            for (int i = 0; i < threads; i++) {
                long from = size * i / threads;
                long to = size * (i + 1) / threads;
                parts.add(new FutureTask<>(() -> ascii(channel, from, to, other)));
            }
            for (FutureTask<Boolean> part : parts.subList(1, threads)) {
                Thread thread = new Thread(part, "encoding");
                thread.setDaemon(true);
                thread.start();
            }
            parts.get(0).run();
            boolean all = true;
            for (FutureTask<Boolean> part : parts) {
                all &= part.get();
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            return false; // whoever reads the file for itself will meet it again
        }
    }

    /** @param other whether anything else was met, by whomever: then no more need be looked at */
    private static boolean ascii(FileChannel channel, long from, long to, AtomicBoolean other) throws IOException {
        byte[] bytes = new byte[1 << 17];
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        for (long at = from; at < to && !other.get(); at += buffer.position()) {
            buffer.clear().limit((int) Math.min(bytes.length, to - at));
            if (channel.read(buffer, at) < 0) {
                return true;
            }
            if (!ascii(bytes, 0, buffer.position())) {
                other.set(true);
            }
        }
        return !other.get();
    }

    /** Whether no byte from {@code from} to {@code to} is part of a longer character. */
    static boolean ascii(byte[] bytes, int from, int to) {
        int any = 0;
        for (int at = from; at < to; at++) {
            any |= bytes[at];
        }
        return any >= 0;
    }
}
