package org.tandem.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.model.Norm;

/** The table of norms against the domain reference, worked out by hand. */
class NormsTest {
    private static Norm norm(String words) {
        return Vocabulary.standard().norms().find(words).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        // means, quantity, shifts, people, at least, at most; losses 20 %
        "water, 450000, 1, 24000, 24000, 48000",
        "water points, 4, 1, 1000, 1000, 1000",
        "hand pumps, 3, 1, 1500, 1500, 1500",
        "open well, 2, 1, 800, 800, 800",
        "latrines, 200, 1, 4000, 4000, 10000",
        "soap, 1000000, 1, 4000, 4000, 4000",
        "kilocalories, 21000000, 1, 10000, 10000, 10000",
        "food rations, 5600, 1, 10000, 10000, 10000",
        "covered floor, 3850, 1, 1100, 700, 1100",
        "site ground, 9000, 1, 200, 200, 300",
        "CHW, 7, 1, 7000, 3500, 7000",
        "hospital beds, 18, 1, 10000, 10000, 10000",
        "health centres, 2, 1, 100000, 100000, 100000",
        "temporary learning spaces, 12, 2, 960, 960, 1200",
        "teachers, 10, 2, 400, 400, 400",
        "classroom floor, 120, 1, 100, 100, 120",
        "girls latrines, 4, 1, 120, 120, 120",
        "boys latrines, 4, 1, 240, 240, 240",
        "water for schools, 1500, 1, 400, 400, 400",
        "social workers, 6, 1, 150, 150, 150",
    })
    void peopleByHand(String words, String quantity, int shifts, long people, long least, long most) {
        Norm norm = norm(words);
        BigDecimal units = new BigDecimal(quantity);
        assertThat(norm.people(units, norm.ratio(), 20, shifts)).isEqualTo(people);
        assertThat(norm.people(units, norm.least(), 20, shifts)).isEqualTo(least);
        assertThat(norm.people(units, norm.most(), 20, shifts)).isEqualTo(most);
    }

    @Test
    void everyNormIsTriedAboveAndSaysWhatItRestsOn() {
        List<Norm> all = Vocabulary.standard().norms().all();
        assertThat(all).hasSize(20);
        for (Norm norm : all) {
            assertThat(norm.basis()).as(norm.id()).isIn("sourced", "from memory");
            assertThat(norm.source().isEmpty())
                    .as(norm.id())
                    .isEqualTo(norm.basis().equals("from memory"));
            assertThat(norm.formula()).as(norm.id()).isNotEmpty();
            assertThat(Vocabulary.standard().sectors().find(norm.sector()))
                    .as(norm.id())
                    .isPresent();
            assertThat(MeansUnits.convert(BigDecimal.ONE, norm.unit(), norm.unit()))
                    .as(norm.id())
                    .hasValueSatisfying(one -> assertThat(one).isEqualByComparingTo("1"));
        }
    }

    @Test
    void lossesAreThoseOfProducedWaterAlone() {
        assertThat(norm("water").people(new BigDecimal("450000"), norm("water").ratio(), 35, 1))
                .isEqualTo(19_500);
        assertThat(norm("latrine").people(BigDecimal.TEN, norm("latrine").ratio(), 35, 1))
                .isEqualTo(200);
        assertThat(Vocabulary.standard().norms().loss()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({
        "450, m3/day, l/day, 450000",
        "3150000, litres per week, l/day, 450000",
        "13500, m³ a month, l/day, 450000",
        "168, t/month, kg/day, 5600",
        "1, ha, m2, 10000",
        "1.5, kg / month, g/month, 1500",
        "450, l/month, l/day, 15",
    })
    void unitsOfOneSortBecomeEachOther(String quantity, String stated, String wanted, String converted) {
        assertThat(MeansUnits.convert(new BigDecimal(quantity), stated, wanted))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(converted));
    }

    @ParameterizedTest
    @CsvSource({"l, l/day", "kg/day, l/day", "l/day, m2", "l/day/day, l/day", "barrels/day, l/day", "l/fortnight, l/day"
    })
    void unitsOfAnotherSortDoNot(String stated, String wanted) {
        assertThat(MeansUnits.convert(BigDecimal.ONE, stated, wanted)).isEmpty();
    }
}
