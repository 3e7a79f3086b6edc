package org.tandem.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Damaged files end in a root or in faults, never in an exception. */
@Tag("fuzz")
class YamlReaderFuzz {
    private static final String WHOLE = """
            %YAML 1.1
            ---
            id: &a river-relief   # a comment
            name: "River \\u0052elief \\x41"
            aliases: [RR, 'R''R', "x"]
            posts:
              - {id: rr-1, areas: [SS0707], channels: [{kind: vhf}]}
              - id: !!str rr-2
                note: |
                  two
                    lines
                text: >-
                  folded
                  text
            ? key
            : *a
            <<: {from: 2014-06-01}
            """;
    private static final String SIGNS = "[]{}:,-?!&*#|>'\"%@`\\ \n\t\rxU0~<=é\uD83D\u0000\u0085\u2028";

    @Test
    void damageNeverEndsInAnException() {
        Random random = new Random(20140615);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder(WHOLE);
            for (int damage = random.nextInt(4); damage >= 0; damage--) {
                int at = random.nextInt(Math.max(1, text.length()));
                switch (random.nextInt(4)) {
                    case 0 -> text.delete(at, at + 1);
                    case 1 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                    case 2 -> text.replace(at, at + 1, SIGNS.substring(at % SIGNS.length()));
                    default -> text.setLength(at);
                }
            }
            byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
            if (content.length > 0 && random.nextInt(10) == 0) {
                content[random.nextInt(content.length)] = (byte) random.nextInt(256);
            }
            YamlDocument document = YamlReader.read("a.yaml", content);
            assertThat(document.root().isPresent() || !document.faults().isEmpty())
                    .as(text.toString())
                    .isTrue();
        }
    }
}
