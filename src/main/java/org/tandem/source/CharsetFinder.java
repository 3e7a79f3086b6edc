package org.tandem.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds the encoding of a text file in its bytes. */
final class CharsetFinder {
    /** What spreadsheet programs on Windows write when they do not write UTF-8. */
    static final Charset WINDOWS = Charset.forName("windows-1252");

    private CharsetFinder() {}

    /**
     * An encoding and how many bytes of mark stand before the text.
     *
     * @param archive whether the file is a workbook, an archive or a document, not text
     * @param valid whether all bytes are known to be valid UTF-8
     * @param stray the bytes of a text in UTF-8 that are none; null where there are none or the text is in another encoding
     */
    record Found(
            Charset charset,
            int mark,
            boolean archive,
            boolean valid,
            @Nullable StrayBytes stray) {
        Found(Charset charset, int mark, boolean archive, boolean valid) {
            this(charset, mark, archive, valid, null);
        }

        /** The text's bytes in its encoding, those that are none of it mended. */
        InputStream text(Path file) throws IOException {
            InputStream in = Files.newInputStream(file);
            in.skipNBytes(mark);
            return stray == null ? in : StrayBytes.mended(in);
        }
    }

    /**
     * The encoding its byte order mark states; else UTF-16 where every other byte is 0; else UTF-8 where all bytes are valid
     * UTF-8, or more characters of several bytes are than there are other bytes; else Windows-1252.
     */
    static Found find(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(1 << 12);
            if (starts(head, 0xEF, 0xBB, 0xBF)) {
                return utf8(file, 3, isUtf8(head, in));
            }
            if (starts(head, 0xFF, 0xFE)) {
                return new Found(StandardCharsets.UTF_16LE, 2, false, false);
            }
            if (starts(head, 0xFE, 0xFF)) {
                return new Found(StandardCharsets.UTF_16BE, 2, false, false);
            }
            if (archive(head)) {
                return new Found(StandardCharsets.UTF_8, 0, true, false);
            }
            int zerosAtEven = zeros(head, 0);
            int zerosAtOdd = zeros(head, 1);
            if (Math.max(zerosAtEven, zerosAtOdd) > head.length / 4) {
                return new Found(
                        zerosAtOdd > zerosAtEven ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE,
                        0,
                        false,
                        false);
            }
            return utf8(file, 0, isUtf8(head, in));
        }
    }

    /** What is UTF-8 by its mark or by its bytes; only where some bytes are not is the file gone through once more. */
    private static Found utf8(Path file, int mark, boolean valid) throws IOException {
        StrayBytes stray = null;
        if (!valid) {
            try (InputStream in = Files.newInputStream(file)) {
                in.skipNBytes(mark);
                stray = StrayBytes.in(in);
            }
        }
        boolean utf8 = valid || mark > 0 || stray != null;
        return new Found(utf8 ? StandardCharsets.UTF_8 : WINDOWS, mark, false, valid, stray);
    }

    private static boolean isUtf8(byte[] head, InputStream rest) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer out = CharBuffer.allocate(1 << 16);
        byte[] bytes = Arrays.copyOf(head, 1 << 16);
        ByteBuffer buffer = ByteBuffer.wrap(bytes).limit(head.length);
        boolean ended = false;
        while (true) {
            // nearly all tables are plain ASCII, which needs no decoding to be known as UTF-8
            if (AsciiFirst.ascii(bytes, buffer.position(), buffer.limit())) {
                buffer.position(buffer.limit());
            }
            CoderResult result = decoder.decode(buffer, out.clear(), ended);
            if (result.isError()) {
                return false;
            }
            if (ended) {
                return true;
            }
            buffer.compact();
            int read = rest.read(bytes, buffer.position(), buffer.remaining());
            ended = read < 0;
            buffer.position(buffer.position() + Math.max(read, 0)).flip();
        }
    }

    /** Whether a file that begins so is a workbook, an archive or a document. */
    static boolean archive(byte[] head) {
        return starts(head, 'P', 'K', 3, 4) || starts(head, 0xD0, 0xCF, 0x11, 0xE0) || starts(head, '%', 'P', 'D', 'F');
    }

    private static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] head, int from) {
        int zeros = 0;
        for (int i = from; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
