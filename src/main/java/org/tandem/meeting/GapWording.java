package org.tandem.meeting;

import java.util.List;
import org.tandem.coverage.Figure;
import org.tandem.coverage.Gap;
import org.tandem.coverage.PresenceWord;
import org.tandem.document.Digits;
import org.tandem.model.Interval;
import org.tandem.model.Measure;
import org.tandem.sharing.Visible;
import org.tandem.vocabulary.Vocabulary;

/** A gap as a point of an agenda: what it is about, and what is to be decided. */
final class GapWording {
    /** How many partners a sentence names. */
    private static final int NAMED = 5;

    private final Visible visible;

    GapWording(Visible visible) {
        this.visible = visible;
    }

    /** As {@code Education in Malakal [SS0707]: 28,000 people not reached}. */
    String title(Gap gap) {
        String place = sector(gap) + " in " + area(gap) + ": ";
        if (gap.presence() == PresenceWord.NONE) {
            return place + nobody(gap);
        }
        if (gap.flags().contains("presence_withheld")) {
            return place + "not told here";
        }
        if (gap.unmet().known()) {
            return place + people(gap.unmet()) + " not " + verb(gap);
        }
        return place + (gap.hidden().contains(Figure.REACHED) ? "reach may not be shown" : "reach not known");
    }

    /** Whether it is taken up outside the meeting: asking the room would undo what is withheld. */
    boolean outsideTheRoom(Gap gap) {
        return gap.presence() != PresenceWord.NONE && gap.flags().contains("presence_withheld");
    }

    /** The decision sought, one sentence. */
    String sought(Gap gap) {
        String need = inNeed(gap);
        if (gap.presence() == PresenceWord.NONE) {
            return sentence("Who takes on", gap, nobody(gap) + ", " + need);
        }
        if (outsideTheRoom(gap)) {
            return sentence(
                    "For its coordinator to take up outside this meeting:",
                    gap,
                    need + "; who works there may not be shown here");
        }
        String there = gap.organisations().isEmpty() ? "" : "; there now: " + named(gap.organisations());
        if (gap.unmet().known()) {
            String without = people(gap.unmet()) + " of " + need + " are not " + verb(gap);
            return sentence("How to reach", gap, without + there);
        }
        if (gap.hidden().contains(Figure.REACHED)) {
            return sentence("How to reach", gap, need + "; how many are " + verb(gap) + " may not be shown" + there);
        }
        return sentence("Who finds out how many are " + verb(gap) + " by", gap, need + there);
    }

    private static String verb(Gap gap) {
        return gap.planned() ? "planned for" : "reached";
    }

    /** A figure too small to show is known, and is not told as if nobody knew it. */
    private String inNeed(Gap gap) {
        if (gap.hidden().contains(Figure.PEOPLE_IN_NEED)) {
            return gap.hidesForOthers()
                    ? "how many are in need may not be shown"
                    : "fewer than " + visible.suppressBelow() + " people in need";
        }
        return gap.inNeed().known() ? count(gap.inNeed()) + " people in need" : "how many are in need is not known";
    }

    private String sentence(String ask, Gap gap, String why) {
        String access = gap.flags().contains("access_constrained") ? "; access is constrained" : "";
        return ask + " " + sector(gap) + " in " + area(gap) + ": " + why + access + ".";
    }

    /** The first few: a line that names thirty is not read. The gap report's table names all. */
    private static String named(List<String> organisations) {
        int more = organisations.size() - NAMED;
        return more < 2
                ? String.join(", ", organisations)
                : String.join(", ", organisations.subList(0, NAMED)) + " and " + more + " more";
    }

    private String nobody(Gap gap) {
        if (gap.flags().contains("stale_presence")) {
            return visible.presenceWithheld() ? "nobody there any more that may be shown" : "nobody there any more";
        }
        if (gap.flags().contains("not_begun")) {
            return visible.presenceWithheld() ? "nobody there yet that may be shown" : "nobody there yet";
        }
        return visible.presenceWithheld() ? "nobody there that may be shown" : "nobody reported there";
    }

    private static String sector(Gap gap) {
        String name = Vocabulary.standard().sectors().name(gap.sector());
        return gap.group().everybody() ? name : name + " for " + gap.group().code();
    }

    private String area(Gap gap) {
        return visible.workspace().areas().label(gap.area());
    }

    private static String people(Interval interval) {
        String high = count(interval.high()) + " people";
        return interval.exact() ? high : count(interval.low()) + " to " + high;
    }

    private static String count(Measure measure) {
        return Digits.grouped(measure.orElse(0));
    }
}
