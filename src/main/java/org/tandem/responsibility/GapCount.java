package org.tandem.responsibility;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.coverage.Figure;
import org.tandem.coverage.Gap;
import org.tandem.document.Digits;
import org.tandem.model.Gazetteer;

/** Which gaps are rows, and what of the others is to be said; one looked at after the other, by rank. */
final class GapCount {
    private static final String WITHHELD = "presence_withheld";

    private final int most;
    private final boolean anybody;
    private final List<Gap> rows = new ArrayList<>();
    private long beyond;
    private long beyondUnknown;
    private long needUnknown;
    private long needHidden;
    private long withheld;
    private long nobody;

    private @Nullable Gap largest;

    /**
     * @param most how many gaps are rows
     * @param anybody whether anybody is described who could find out how many are reached
     */
    GapCount(int most, boolean anybody) {
        this.most = most;
        this.anybody = anybody;
    }

    void add(Gap gap) {
        if (gap.hidden().contains(Figure.PEOPLE_IN_NEED)) {
            needHidden++;
        } else if (!gap.inNeed().known()) {
            needUnknown++;
        } else if (!gap.open()) {
            return;
        } else if (withheld(gap)) {
            withheld++;
        } else if (!anybody && reachUnknown(gap)) {
            nobody++;
        } else if (rows.size() < most) {
            rows.add(gap);
        } else {
            beyond(gap);
        }
    }

    private void beyond(Gap gap) {
        beyond++;
        if (reachUnknown(gap)) {
            beyondUnknown++;
            if (largest == null || gap.mostInNeed().exceeds(largest.mostInNeed())) {
                largest = gap;
            }
        }
    }

    List<Gap> rows() {
        return rows;
    }

    /** Whether it is not known how many are reached; a number too small to show is known. */
    static boolean reachUnknown(Gap gap) {
        return !gap.reached().known() && !reachHidden(gap);
    }

    static boolean reachHidden(Gap gap) {
        return gap.hidden().contains(Figure.REACHED);
    }

    /** Somebody may know: asking the meeting would undo the withholding. */
    private static boolean withheld(Gap gap) {
        return gap.flags().contains(WITHHELD) && !gap.unmet().known();
    }

    /** What has no row, by count and reason, in sentences. */
    List<String> without(Gazetteer areas) {
        List<String> said = new ArrayList<>();
        if (beyond > 0) {
            said.add("Of " + (rows.size() + beyond) + " gaps the " + rows.size()
                    + " worst have a row (`policy: worst_gaps`), in the order of the gap report: the most severe first, then"
                    + " the most people who are or may be without help, which is all in need where it is not known how many"
                    + " are reached.");
        }
        Gap worst = largest;
        if (worst != null) {
            said.add("Among the " + beyond + " others it is not known of " + beyondUnknown
                    + " how many are reached; most people in need: "
                    + SectorWords.of(worst.sector()) + " in " + areas.label(worst.area()) + ", "
                    + Digits.grouped(worst.mostInNeed().orElse(0)) + ".");
        }
        say(said, needUnknown, "it is not known how many are in need");
        say(said, needHidden, "so few are in need that it may not be shown");
        say(said, nobody, "it is not known how many are reached, and nobody is described who could find out");
        say(said, withheld, "it may not be shown here who works there; its coordinator takes it up elsewhere");
        return List.copyOf(said);
    }

    private static void say(List<String> said, long count, String why) {
        if (count > 0) {
            said.add("No row for " + count + (count == 1 ? " area and sector" : " areas x sectors") + " of which " + why
                    + ".");
        }
    }
}
