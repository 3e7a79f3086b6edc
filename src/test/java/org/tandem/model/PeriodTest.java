package org.tandem.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate MAY = LocalDate.of(2014, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2014, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2014, 7, 1);

    @Test
    void bothEndsBelongToIt() {
        Period period = new Period(MAY, JUNE);

        assertThat(period.contains(MAY)).isTrue();
        assertThat(period.contains(JUNE)).isTrue();
        assertThat(period.contains(MAY.minusDays(1))).isFalse();
        assertThat(period.contains(JUNE.plusDays(1))).isFalse();
    }

    @Test
    void anEndThatIsNotStatedIsOpen() {
        assertThat(new Period(null, JUNE).contains(LocalDate.MIN)).isTrue();
        assertThat(new Period(JUNE, null).contains(LocalDate.MAX)).isTrue();
        assertThat(Period.ALWAYS.contains(JUNE)).isTrue();
    }

    @Test
    void twoPeriodsMeetWhereTheyShareADay() {
        assertThat(new Period(MAY, JUNE).meets(new Period(JUNE, JULY))).isTrue();
        assertThat(new Period(MAY, JUNE.minusDays(1)).meets(new Period(JUNE, JULY)))
                .isFalse();
        assertThat(new Period(JULY, null).meets(new Period(MAY, JUNE))).isFalse();
        assertThat(new Period(null, MAY).meets(new Period(JUNE, null))).isFalse();
        assertThat(new Period(JUNE, null).meets(Period.ALWAYS)).isTrue();
    }
}
