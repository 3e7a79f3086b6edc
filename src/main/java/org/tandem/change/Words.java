package org.tandem.change;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.coverage.Figure;
import org.tandem.coverage.Gap;
import org.tandem.coverage.PresenceWord;
import org.tandem.document.Cell;
import org.tandem.document.Digits;
import org.tandem.model.Interval;
import org.tandem.model.Measure;
import org.tandem.vocabulary.Vocabulary;

/** Figures and cells as people read them. */
final class Words {
    private static final int NAMED = 5;

    private Words() {}

    /** The number with its noun, as {@code 1 gap} or {@code 2 gaps}. */
    static String count(long value, String one, String several) {
        return Digits.grouped(value) + " " + (value == 1 ? one : several);
    }

    /** As {@code 28,000} or {@code 20,000-28,000}; {@code not known} where it is not. */
    static String range(Interval people) {
        if (!people.known()) {
            return "not known";
        }
        String low = Digits.grouped(people.low().orElse(0));
        return people.exact() ? low : low + "-" + Digits.grouped(people.high().orElse(0));
    }

    static BigDecimal percent(Measure tenths) {
        return BigDecimal.valueOf(tenths.orElse(0), 1);
    }

    /** As {@code 30.5} or {@code 30.5-60.0}; blank where unknown. */
    static String percent(Interval tenths) {
        if (!tenths.known()) {
            return "";
        }
        String low = percent(tenths.low()).toPlainString();
        return tenths.exact() ? low : low + "-" + percent(tenths.high()).toPlainString();
    }

    /** Items, as many as a line can hold. */
    static String some(List<String> items) {
        return some(items, ", ");
    }

    /** The same for items that may hold a comma themselves. */
    static String someOf(List<String> items) {
        return some(items, "; ");
    }

    private static String some(List<String> items, String between) {
        String first = String.join(between, items.subList(0, Math.min(NAMED, items.size())));
        return items.size() <= NAMED ? first : first + " and " + (items.size() - NAMED) + " more";
    }

    static String sector(String code) {
        return Vocabulary.standard().sectors().name(code);
    }

    /** What a row says in few words, as {@code 28,000 in need, 30.5 % covered (low)}. */
    static String brief(@Nullable Gap gap, int below) {
        if (gap == null) {
            return "not assessed";
        }
        String inNeed = gap.hidden().contains(Figure.PEOPLE_IN_NEED)
                ? gap.hidesForOthers() ? "in need not shown" : "fewer than " + below + " in need"
                : gap.inNeed().known()
                        ? Digits.grouped(gap.inNeed().orElse(0)) + " in need"
                        : "people in need not known";
        String covered = gap.coverage().known()
                ? ", " + percent(gap.coverage()) + " % covered (" + gap.band().code() + ")"
                : gap.hidden().contains(Figure.REACHED)
                        ? ", coverage not shown (" + gap.band().code() + ")"
                        : gap.inNeed().orElse(0) == 0 ? "" : ", coverage not known";
        return inNeed + covered;
    }

    /** People of a row, or why they are not shown. */
    static Cell people(@Nullable Gap gap, Figure figure, Measure people, int below) {
        if (gap == null || !gap.hidden().contains(figure)) {
            return number(people);
        }
        return gap.hidesForOthers() ? new Cell.Unknown("not shown") : new Cell.Suppressed(below);
    }

    static Cell number(Measure measure) {
        return measure instanceof Measure.Known known ? new Cell.Count(known.value()) : Cell.BLANK;
    }

    static Cell text(String words) {
        return words.isEmpty() ? Cell.BLANK : new Cell.Text(words);
    }

    /** People in need of a row whose number is known. */
    static String inNeed(@Nullable Gap gap) {
        return Digits.grouped(InNeed.of(gap).orElse(0));
    }

    /** How many work in a row, in a word. */
    static String presence(@Nullable Gap gap) {
        return gap == null || gap.presence() == PresenceWord.UNKNOWN
                ? ""
                : gap.presence().code();
    }
}
