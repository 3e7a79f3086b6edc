package org.tandem.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Text in UTF-8 with some bytes of Windows-1252 in it. */
class StrayBytesTest {
    private static byte[] bytes(Object... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object part : parts) {
            out.write(
                    part instanceof Integer one
                            ? new byte[] {one.byteValue()}
                            : ((String) part).getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static String mended(byte[] bytes) throws IOException {
        return new String(StrayBytes.mended(new ByteArrayInputStream(bytes)).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void strayBytesAreCountedAndTheFirstIsPlaced() throws IOException {
        byte[] text = bytes("é,è\r\nà,", 0xE9, "b\n", 0x92, "ê");
        assertThat(StrayBytes.in(new ByteArrayInputStream(text))).isEqualTo(new StrayBytes(2, 2, 3));
        assertThat(mended(text)).isEqualTo("é,è\r\nà,éb\n’ê");
    }

    @Test
    void textThatIsMostlyOfAnotherEncodingIsNotTakenForUtf8() throws IOException {
        assertThat(StrayBytes.in(new ByteArrayInputStream(bytes("é", 0xE9)))).isNull();
        assertThat(StrayBytes.in(new ByteArrayInputStream(bytes("a", 0xE9, "b"))))
                .isNull();
    }

    @Test
    void aCharacterCutOffAtTheEndIsStray() throws IOException {
        assertThat(mended(bytes("é", 0xC3))).isEqualTo("éÃ");
        assertThat(mended(bytes("é", 0xE2, 0x82))).isEqualTo("éâ‚");
    }

    /** The library's own decoder says what is UTF-8. */
    @Test
    void aSequenceIsOneWhereTheDecoderOfTheLibraryReadsOneCharacter() {
        Random random = new Random(11);
        byte[] bytes = new byte[4];
        for (int i = 0; i < 400_000; i++) {
            random.nextBytes(bytes);
            bytes[0] |= (byte) 0x80;
            int length = StrayBytes.sequence(bytes, 0, 4);
            assertThat(length == 0 || one(bytes, length)).isTrue();
            for (int other = 2; other <= 4 && length == 0; other++) {
                assertThat(one(bytes, other)).isFalse();
            }
        }
    }

    private static boolean one(byte[] bytes, int length) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
            return text.codePointCount(0, text.length()) == 1;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** However few bytes come at once. */
    @Test
    void whereTheBytesAreCutIsNoDifference() throws IOException {
        byte[] text = bytes("héé𐒀,", 0xE9, "€,", 0xE2, "é\n");
        InputStream drops = new ByteArrayInputStream(text) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(1, length));
            }
        };
        assertThat(new String(StrayBytes.mended(drops).readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("héé𐒀,é€,âé\n");
    }
}
