package org.tandem.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.source.YamlFault.Kind;
import org.tandem.source.YamlNode.Mapping;
import org.tandem.source.YamlNode.Scalar;
import org.tandem.source.YamlNode.Sequence;

class YamlReaderTest {
    private static YamlDocument read(String text) {
        return YamlReader.read("a.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static YamlFault onlyFault(String text) {
        List<YamlFault> faults = read(text).faults();
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }

    private static Scalar scalar(String text, String key) {
        return (Scalar) ((Mapping) read(text).root().orElseThrow()).get(key).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO", "010", "09:30", "1e3", "0x1F", "2014-06-15", "yes", "1_000", "+5", ".inf", "12.0"})
    void aPlainScalarStaysAsWritten(String written) {
        Scalar value = scalar("key: " + written + "\n", "key");

        assertThat(value.text()).isEqualTo(written);
        assertThat(value.quoted()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "'~', true",
        "'null', true",
        "'Null', true",
        "'''null''', false",
        "'\"\"', false",
        "'0', false"
    })
    void onlyWhatStatesNothingIsBlank(String written, boolean blank) {
        assertThat(scalar("key: " + written + "\n", "key").blank()).isEqualTo(blank);
    }

    @Test
    void keysValuesAndItemsKnowTheirPlaces() {
        Mapping root = (Mapping) read("""
                # a comment
                id: rr
                posts:
                  - {id: a, areas: [SS01, SS02]}
                """).root().orElseThrow();

        assertThat(root.origin()).hasToString("a.yaml:2:1");
        assertThat(root.entries().get(1).key().origin()).hasToString("a.yaml:3:1");
        Mapping post =
                (Mapping) ((Sequence) root.entries().get(1).value()).items().get(0);
        assertThat(post.origin()).hasToString("a.yaml:4:5");
        assertThat(post.entries().get(1).key().origin()).hasToString("a.yaml:4:13");
        Sequence areas = (Sequence) post.entries().get(1).value();
        assertThat(areas.items().get(1).origin()).hasToString("a.yaml:4:27");
    }

    @Test
    void columnsCountCharactersAndNotTheirHalves() {
        Mapping root = (Mapping) read("{é😀: x, b: y}").root().orElseThrow();

        assertThat(root.entries().get(1).key().origin()).hasToString("a.yaml:1:9");
    }

    @Test
    void quotesAndBlocksAreTold() {
        String text = "a: 'x'\nb: |\n  two\n  lines\nc: x\n";

        assertThat(scalar(text, "a").quoted()).isTrue();
        assertThat(scalar(text, "b").text()).isEqualTo("two\nlines\n");
        assertThat(scalar(text, "b").quoted()).isTrue();
        assertThat(scalar(text, "c").quoted()).isFalse();
    }

    @Test
    void ofAKeyWrittenTwiceTheFirstValueIsKept() {
        String text = "id: first\nname: n\nid: second\n";

        assertThat(scalar(text, "id").text()).isEqualTo("first");
        assertThat(onlyFault(text).kind()).isEqualTo(Kind.DUPLICATE_KEY);
        assertThat(onlyFault(text).origin()).hasToString("a.yaml:3:1");
    }

    @Test
    void anAliasIsNotFollowed() {
        String text = "a: &x secret\nb: *x\n";

        assertThat(onlyFault(text).kind()).isEqualTo(Kind.ALIAS);
        assertThat(onlyFault(text).origin()).hasToString("a.yaml:2:4");
        assertThat(scalar(text, "b").blank()).isTrue();
        assertThat(scalar(text, "a").text()).isEqualTo("secret");
    }

    @Test
    void aTowerOfAliasesCostsNothing() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x]\n");
        for (int level = 1; level < 40; level++) {
            String above = "*a" + (level - 1);
            text.append("a%d: &a%d [%s, %s]\n".formatted(level, level, above, above));
        }

        assertThat(read(text.toString()).faults()).hasSize(78).allMatch(fault -> fault.kind() == Kind.ALIAS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!local x", "!!java.net.URL 'http://example.org'", "!!binary aGk=", "!!set {a}"})
    void aTagThatIsNoPlainTypeIsAFault(String tagged) {
        YamlFault fault = onlyFault("key: " + tagged + "\n");

        assertThat(fault.kind()).isEqualTo(Kind.TAG);
        assertThat(fault.origin()).hasToString("a.yaml:1:6");
    }

    @Test
    void aTagIsToldOnce() {
        YamlFault fault = onlyFault("a: &x !local {b: c, d: [e]}\nf: g\n");

        assertThat(fault.origin()).hasToString("a.yaml:1:4");
    }

    @Test
    void aPlainTagChangesNothing() {
        assertThat(read("key: !!str 010\n").faults()).isEmpty();
        assertThat(scalar("key: !!str 010\n", "key").text()).isEqualTo("010");
    }

    @Test
    void aSecondDocumentIsNotRead() {
        String text = "a: 1\n---\na: 2\n";

        assertThat(onlyFault(text).kind()).isEqualTo(Kind.SECOND_DOCUMENT);
        assertThat(onlyFault(text).origin().line()).isEqualTo(3);
        assertThat(scalar(text, "a").text()).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n", "~\n", "---\n...\n"})
    void aFileThatStatesNothingIsEmpty(String text) {
        assertThat(onlyFault(text).kind()).isEqualTo(Kind.EMPTY);
        assertThat(read(text).root()).isEmpty();
    }

    @Test
    void aHundredLevelsAreReadAndOneMoreIsNot() {
        assertThat(read("[".repeat(100) + "]".repeat(100)).faults()).isEmpty();
        YamlFault fault = onlyFault("[".repeat(101) + "]".repeat(101));
        assertThat(fault.kind()).isEqualTo(Kind.TOO_DEEP);
        assertThat(fault.origin()).hasToString("a.yaml:1:101");
    }

    @Test
    void aMillionOpenBracketsEndAtTheLimit() {
        assertThat(onlyFault("[".repeat(1_000_000)).kind()).isEqualTo(Kind.TOO_DEEP);
        assertThat(onlyFault("- ".repeat(1_000_000)).kind()).isEqualTo(Kind.TOO_DEEP);
    }

    @Test
    void tenMegabytesAreReadAndOneByteMoreIsNot() {
        // lines of usual length: what the parser below does with a single line of this size takes minutes
        String lines = "key: x\n" + ("#" + "x".repeat(62) + "\n").repeat(YamlReader.MAX_BYTES / 64 - 1);
        byte[] limit = (lines + "#".repeat(YamlReader.MAX_BYTES - lines.length())).getBytes(StandardCharsets.US_ASCII);
        byte[] over = Arrays.copyOf(limit, limit.length + 1);

        assertThat(YamlReader.read("a.yaml", limit).faults()).isEmpty();
        assertThat(YamlReader.read("a.yaml", over).faults())
                .extracting(YamlFault::kind)
                .containsExactly(Kind.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkTellsTheEncoding(String charset) {
        YamlDocument document = YamlReader.read("a.yaml", "\uFEFFclé: é\n".getBytes(Charset.forName(charset)));

        assertThat(document.faults()).isEmpty();
        Mapping root = (Mapping) document.root().orElseThrow();
        assertThat(root.entries().get(0).key().text()).isEqualTo("clé");
        assertThat(root.entries().get(0).key().origin()).hasToString("a.yaml:1:1");
    }

    @Test
    void bytesThatAreNoUtf8ArePlaced() {
        byte[] windows = "a: b\nclé: x\n".getBytes(Charset.forName("windows-1252"));

        List<YamlFault> faults = YamlReader.read("a.yaml", windows).faults();

        assertThat(faults).extracting(YamlFault::kind).containsExactly(Kind.BAD_ENCODING);
        assertThat(faults.get(0).origin()).hasToString("a.yaml:2:3");
    }

    @Test
    void aControlCharacterIsPlaced() {
        assertThat(onlyFault("a: b\nc: d\u0007\n").origin()).hasToString("a.yaml:2:5");
        assertThat(onlyFault("a: b\nc: d\u0007\n").kind()).isEqualTo(Kind.SYNTAX);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a:\\n\\tb: c\\n | 2 | 1 | tab",
                "a:\\n  b: c\\n\\td: e\\n | 3 | 1 | tab",
                "a: 'open\\nb: c\\n | 1 | 4 | not closed",
                "a: \"open\\nb: c\\n | 1 | 4 | not closed",
                "a:1\\nb: 2\\n | 1 | 3 | space after the colon",
                "a: 1\\nb:2\\nc: 3\\n | 2 | 3 | space after the colon",
                "a: one: two\\n | 1 | 7 | second colon",
                "a: [x, y\\nb: c\\n | 2 | 2 | not closed",
                "a: {x: y\\nb: c\\n | 2 | 2 | not closed",
                "a: 1\\n   b: 2\\n | 2 | 5 | second colon",
                "a:\\n  - x\\n b: y\\n | 3 | 2 | does not fit",
                "a: @x\\n | 1 | 4 | cannot begin with `@`",
                "a: 1\\nb\\nc: 2\\n | 2 | 1 | without a colon",
            })
    void aSyntaxFaultSaysWhereAndWhat(String text, int line, int column, String words) {
        YamlFault fault = onlyFault(text.replace("\\n", "\n").replace("\\t", "\t"));

        assertThat(fault.kind()).isEqualTo(Kind.SYNTAX);
        assertThat(fault.message()).contains(words);
        assertThat(fault.origin()).isEqualTo(new Origin("a.yaml", line, column));
    }

    @Test
    void aFaultDropsWhatWasReadBefore() {
        assertThat(read("a: 1\nb: [\n").root()).isEmpty();
    }
}
