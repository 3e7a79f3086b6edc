package org.tandem.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DigitsTest {
    @Test
    void separatesEveryThreeDigitsFromTheEnd() {
        assertThat(Digits.grouped(999)).isEqualTo("999");
        assertThat(Digits.grouped(1000)).isEqualTo("1,000");
        assertThat(Digits.grouped(1250000)).isEqualTo("1,250,000");
    }

    @Test
    void putsNoSeparatorBehindAMinus() {
        assertThat(Digits.grouped(-999)).isEqualTo("-999");
        assertThat(Digits.grouped(-1000)).isEqualTo("-1,000");
        assertThat(Digits.grouped(Long.MIN_VALUE)).isEqualTo("-9,223,372,036,854,775,808");
    }

    @Test
    void leavesDecimalsWhole() {
        assertThat(Digits.grouped(new BigDecimal("1234.5678"))).isEqualTo("1,234.5678");
        assertThat(Digits.grouped(new BigDecimal("-0.50"))).isEqualTo("-0.50");
        assertThat(Digits.grouped(new BigDecimal("2E+3"))).isEqualTo("2,000");
    }
}
