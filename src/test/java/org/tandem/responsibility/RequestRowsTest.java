package org.tandem.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.cli.Ran;

/** Rows of requests: military means are asked for by who may, and what civilians lend is theirs to lend. */
class RequestRowsTest {
    private static final Path HERE = Path.of("");

    private static String letters(String workspace, String request) {
        return Ran.in(HERE, "explain", "letter", "request:" + request, "-w", workspace)
                .out();
    }

    private static String form(String workspace, String request) {
        return Ran.in(HERE, "requests", workspace, "--form", request).out();
    }

    @ParameterizedTest
    @CsvSource({
        "examples/south-sudan, wv-trucks-malakal, RR, RR coordinator",
        "examples/south-sudan, iom-trucks-malakal, RR, RR coordinator",
        "examples/south-sudan, tdh-truck, TdH, TdH project coordinator",
        "examples/south-sudan, rr-drilling, Humanitarian Coordinator, Humanitarian Coordinator",
        "examples/liberia, hp-store-gbarnga, RCL, RCL fleet manager",
    })
    void oneDecidesOnBothPages(String workspace, String request, String sought, String holder) {
        assertThat(form(workspace, request)).contains("Decision sought of " + sought + ":");
        assertThat(letters(workspace, request)).containsPattern("\\*\\*A(/R)?\\*\\* " + holder + " ");
    }

    @Test
    void noPostOfTheMissionWorksOnWhatCiviliansLend() {
        assertThat(letters("examples/south-sudan", "wv-trucks-malakal")).doesNotContain("UNMISS");
        assertThat(letters("examples/south-sudan", "rr-drilling")).contains("**R** UNMISS CIMIC");
        assertThat(letters("examples/south-sudan", "rr-escort-pipes")).contains("**R** UNMISS CIMIC");
    }
}
