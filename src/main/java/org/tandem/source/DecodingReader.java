package org.tandem.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Bytes to characters, refusing bytes the encoding does not know, but only once every character before them has been handed
 * out: the library's own reader loses those.
 */
final class DecodingReader extends Reader {
    private final InputStream bytes;
    private final CharsetDecoder decoder;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).flip();
    private boolean ended;

    DecodingReader(InputStream bytes, Charset charset, CodingErrorAction onBadBytes) {
        this.bytes = bytes;
        this.decoder = charset.newDecoder().onMalformedInput(onBadBytes).onUnmappableCharacter(onBadBytes);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(target, offset, length);
        while (true) {
            CoderResult result = decoder.decode(buffer, out, ended);
            if (out.position() > offset) {
                return out.position() - offset;
            }
            if (result.isError()) {
                result.throwException();
            }
            if (ended) {
                return -1;
            }
            buffer.compact();
            int read = bytes.read(buffer.array(), buffer.position(), buffer.remaining());
            ended = read < 0;
            buffer.position(buffer.position() + Math.max(read, 0)).flip();
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
