package org.tandem.source;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Sets down on disk what is too much for memory, to be read back by the same process. Nobody else can read the file, and it
 * is gone when the process ends, however it ends: where the system can, it has no name from the start.
 */
public final class Spool implements Closeable {
    private static final int BUFFER = 1 << 13;

    private final FileChannel file;
    private final DataOutputStream out;
    private long size;

    private Spool(FileChannel file) {
        this.file = file;
        this.out = new DataOutputStream(new BufferedOutputStream(new Appending(), BUFFER));
    }

    /** An empty one, in the folder the system keeps for such files. */
    public static Spool open() throws IOException {
        Path path = Files.createTempFile("tandem-", ".part");
        return new Spool(FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** What is written here stands at the end; each text by {@link #write}. */
    public DataOutputStream out() {
        return out;
    }

    /** Bytes set down so far. */
    public long size() throws IOException {
        out.flush();
        return size;
    }

    /** Reads what stands from byte {@code from} up to byte {@code to}; writing may go on meanwhile. */
    public DataInputStream read(long from, long to) throws IOException {
        out.flush();
        return new DataInputStream(new BufferedInputStream(new Part(from, to), BUFFER));
    }

    /** A text of any length. */
    public static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** A text as {@link #write} set it down. */
    public static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            // Nothing in it is wanted any more.
        }
    }

    private final class Appending extends OutputStream {
        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            ByteBuffer rest = ByteBuffer.wrap(bytes, from, length);
            while (rest.hasRemaining()) {
                size += file.write(rest, size);
            }
        }
    }

    private final class Part extends InputStream {
        private long at;
        private final long end;

        Part(long from, long to) {
            this.at = from;
            this.end = to;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (at >= end) {
                return -1;
            }
            int wanted = (int) Math.min(length, end - at);
            int read = file.read(ByteBuffer.wrap(into, from, wanted), at);
            at += Math.max(0, read);
            return read;
        }
    }
}
