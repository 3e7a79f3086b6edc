package org.tandem.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.document.Tone;

/** Contrast as WCAG 2.2 reckons it: 1.4.3 asks for 4.5 between letters and their ground. */
class HtmlColourTest {
    private static final double LEAST = 4.5;

    @ParameterizedTest
    @EnumSource(HtmlColour.class)
    void lettersCanBeReadOnTheirGroundByDayAndByNight(HtmlColour colour) {
        assertThat(contrast(colour.ground(false), colour.ink(false))).isGreaterThanOrEqualTo(LEAST);
        assertThat(contrast(colour.ground(true), colour.ink(true))).isGreaterThanOrEqualTo(LEAST);
    }

    @ParameterizedTest
    @EnumSource(
            value = HtmlColour.class,
            names = {"QUIET", "LINK"})
    void quietWordsAndLinksStandOnThePageAndOnItsPanels(HtmlColour colour) {
        for (boolean night : new boolean[] {false, true}) {
            assertThat(contrast(HtmlColour.PAGE.ground(night), colour.ink(night)))
                    .isGreaterThanOrEqualTo(LEAST);
            assertThat(contrast(HtmlColour.PANEL.ground(night), colour.ink(night)))
                    .isGreaterThanOrEqualTo(LEAST);
        }
    }

    /** So that a print without colour, or an eye that sees no red, still goes from bad to good. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theWorseTheFurtherFromThePage(boolean night) {
        List<Double> fromPage = new ArrayList<>();
        for (Tone tone : List.of(Tone.WORST, Tone.LOW, Tone.MIDDLE, Tone.GOOD)) {
            fromPage.add(
                    contrast(HtmlColour.PAGE.ground(night), HtmlColour.of(tone).ground(night)));
        }
        if (night) {
            assertThat(fromPage).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        } else {
            assertThat(fromPage.get(0)).isGreaterThan(fromPage.get(1) * 1.5);
            assertThat(fromPage.get(1)).isGreaterThan(fromPage.get(2) * 1.5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#000000 #ffffff 21.0", "#777777 #ffffff 4.48", "#0000ff #ffffff 8.59"})
    void theReckoningIsThatOfTheStandard(String example) {
        String[] parts = example.split(" ");
        assertThat(Math.round(contrast(parts[0], parts[1]) * 100) / 100.0).isEqualTo(Double.parseDouble(parts[2]));
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
