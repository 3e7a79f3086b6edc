package org.tandem.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

class OftenToldTest {
    private static final Rule RULE = Rule.warning("often", "It is told often");
    private static final int MANY = 1000;

    private static String file(int number) {
        return number % 7 < 4 ? "needs/a.csv" : "needs/b.csv";
    }

    private static Sensitivity level(int number) {
        return Sensitivity.ofRank(number % 3);
    }

    private static Finding finding(int number) {
        return Finding.of(RULE, new Origin(file(number), number + 1, 0), "number " + number)
                .about(level(number));
    }

    private static void tellOften(Findings findings) {
        OftenTold often = new OftenTold(findings, RULE);
        for (int number = 0; number < MANY; number++) {
            if (!often.counts(file(number), level(number))) {
                findings.accept(finding(number));
            }
        }
        often.end();
    }

    private static void tellEach(Findings findings) {
        for (int number = 0; number < MANY; number++) {
            findings.accept(finding(number));
        }
    }

    @Test
    void isTheSameAsToTellEach() {
        Findings often = new Findings(20);
        Findings each = new Findings(20);
        for (int round = 0; round < 2; round++) {
            tellOften(often);
            tellEach(each);
        }
        assertThat(often.sorted()).isEqualTo(each.sorted()).hasSize(6 * 20);
        assertThat(often.byRuleAndFile()).isEqualTo(each.byRuleAndFile());
        for (Sensitivity limit : Sensitivity.values()) {
            assertThat(often.upTo(limit, any -> true).totals())
                    .isEqualTo(each.upTo(limit, any -> true).totals());
        }
        assertThat(often.count(Severity.WARNING)).isEqualTo(2 * MANY);
    }

    @Test
    void whoeverWantsAllIsToldEach() {
        List<Finding> all = new ArrayList<>();
        OftenTold often = new OftenTold(all::add, RULE);
        assertThat(often.counts(file(0), level(0))).isFalse();
        try (Findings findings = new Findings(Findings.ALL)) {
            tellOften(findings);
            assertThat(findings.sorted()).hasSize(MANY);
        }
    }
}
