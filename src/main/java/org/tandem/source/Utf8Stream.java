package org.tandem.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text of bytes in another encoding, as UTF-8. Bytes that the encoding does not know become the sign for that. */
final class Utf8Stream extends InputStream {
    private final DecodingReader text;
    private final char[] characters = new char[1 << 13];
    private byte[] bytes = new byte[0];
    private int next;

    /** For an encoding whose every byte is a character, so that no pair of them is torn apart. */
    Utf8Stream(InputStream from, Charset charset) {
        this.text = new DecodingReader(from, charset, CodingErrorAction.REPLACE);
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, target, offset, count);
        next += count;
        return count;
    }

    private boolean fill() throws IOException {
        if (next < bytes.length) {
            return true;
        }
        int read = text.read(characters, 0, characters.length);
        bytes = read < 0 ? new byte[0] : new String(characters, 0, read).getBytes(StandardCharsets.UTF_8);
        next = 0;
        return read > 0;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
