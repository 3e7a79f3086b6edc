package org.tandem.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.tandem.source.YamlFault.Kind;

/** The characters of a YAML file: decodes its bytes and finds what no YAML file may hold. */
final class YamlText {
    private YamlText() {}

    /** Text, or the fault that keeps it from being read. */
    sealed interface Decoded {}

    record Legible(String text) implements Decoded {}

    record Unreadable(YamlFault fault) implements Decoded {}

    static Decoded decode(String file, byte[] content) {
        if (!utf16(content) && holdsZero(content)) {
            return new Unreadable(new YamlFault(
                    Kind.BAD_ENCODING,
                    Origin.ofFile(file),
                    "the file is not text but a document, an archive or a program",
                    "a text file with lines of `key: value`, saved as UTF-8"));
        }
        try {
            return printable(file, text(content));
        } catch (CharacterCodingException notThatCharset) {
            return new Unreadable(new YamlFault(
                    Kind.BAD_ENCODING,
                    firstBadPlace(file, content),
                    "file is not UTF-8 text",
                    "save the file as UTF-8"));
        }
    }

    /** Whether it says of itself that it is UTF-16. */
    private static boolean utf16(byte[] content) {
        int mark = content.length > 1 ? (content[0] & 0xFF) << Byte.SIZE | (content[1] & 0xFF) : 0;
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    /** Text has no byte of value 0, and hardly any other file has none. */
    private static boolean holdsZero(byte[] content) {
        for (byte each : content) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static String text(byte[] content) throws CharacterCodingException {
        Charset charset = StandardCharsets.UTF_8;
        if (utf16(content)) {
            charset = (content[0] & 0xFF) == 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The place of the first byte that is not UTF-8; the whole file when it claimed to be UTF-16. */
    private static Origin firstBadPlace(String file, byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer good = CharBuffer.allocate(content.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, good, true);
        if (!result.isError() || (content[0] & 0xFE) == 0xFE) {
            return Origin.ofFile(file);
        }
        return placeAt(file, good.flip().toString());
    }

    private static Decoded printable(String file, String text) {
        int[] codePoints = text.codePoints().toArray();
        for (int index = 0; index < codePoints.length; index++) {
            int character = codePoints[index];
            if (!printable(character)) {
                String name = String.format(Locale.ROOT, "U+%04X", character);
                Origin origin = placeAt(file, new String(codePoints, 0, index));
                return new Unreadable(new YamlFault(
                        Kind.SYNTAX,
                        origin,
                        "control character `" + name + "` is not text",
                        "delete the character; if there are many, the file is not a text file"));
            }
        }
        return new Legible(text);
    }

    /** As YAML 1.1 defines it. */
    private static boolean printable(int character) {
        if (character < 0x20) {
            return character == '\t' || character == '\n' || character == '\r';
        }
        boolean deleteOrC1 = character >= 0x7F && character < 0xA0 && character != 0x85;
        return !deleteOrC1 && character != 0xFFFE && character != 0xFFFF && character != 0xFEFF;
    }

    /** The place of the character that follows {@code before}, which begins the file. */
    private static Origin placeAt(String file, String before) {
        int[] starts = lineStarts(before);
        int start = starts[starts.length - 1];
        int from = before.startsWith("\uFEFF") && start == 0 ? 1 : start;
        return new Origin(file, starts.length, before.codePointCount(from, before.length()) + 1);
    }

    /** Where each line of {@code text} begins, in chars, by the line breaks of YAML 1.1. */
    static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean lineBreak = character == '\n'
                    || (character == '\r' && !text.startsWith("\n", index + 1))
                    || character == '\u0085'
                    || character == '\u2028'
                    || character == '\u2029';
            if (lineBreak) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = index + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    /** Line {@code number} of {@code text} from 1, without its break; empty when there is no such line. */
    static String line(String text, int number) {
        int[] starts = lineStarts(text);
        if (number < 1 || number > starts.length) {
            return "";
        }
        int end = number < starts.length ? starts[number] : text.length();
        return text.substring(starts[number - 1], end).stripTrailing();
    }
}
