package org.tandem.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Freshness;
import org.tandem.model.Interval;
import org.tandem.model.Measure;
import org.tandem.model.Presence;
import org.tandem.sharing.Visible;
import org.tandem.vocabulary.Vocabulary;

/** A gap in words that can be read out in a room. */
public final class GapWords {
    /** The first few of many say nothing in a room. */
    private static final int NAMED = 3;

    private GapWords() {}

    /**
     * One or two short sentences: place, sector, how many of how many are without, how severe, who is there, how old the
     * figure is.
     */
    public static String sentence(Gap gap, Visible visible) {
        return sentence(gap, visible, false);
    }

    /**
     * The same.
     *
     * @param broughtUp whether the row may hold several areas: its severity is that of the worst of them
     */
    public static String sentence(Gap gap, Visible visible, boolean broughtUp) {
        String severity = (broughtUp && gap.severity().known() ? "up to " : "") + severity(gap);
        return place(gap, visible) + ": " + without(gap, visible) + " (" + severity + "). "
                + capital(present(gap, visible)) + "; " + age(gap) + "." + more(gap, visible);
    }

    /** How many of how many are without, and how severe it is, as a part of a sentence. */
    public static String need(Gap gap, Visible visible) {
        String who = gap.has(Flag.PRESENCE_WITHHELD) ? "; who works there may not be shown here" : "";
        String over = gap.has(Flag.OVER_POPULATION) ? "; " + overPopulation(gap) : "";
        return without(gap, visible) + over + who + " (" + severity(gap) + ")";
    }

    private static String place(Gap gap, Visible visible) {
        String sector = Vocabulary.standard().sectors().name(gap.sector());
        String group = gap.group().everybody() ? "" : " for " + gap.group().code();
        return visible.workspace().areas().label(gap.area()) + ", " + sector + group;
    }

    private static String without(Gap gap, Visible visible) {
        String verb = gap.planned() ? "planned for" : "reached";
        if (gap.hidden().contains(Figure.PEOPLE_IN_NEED)) {
            return gap.hidesForOthers()
                    ? "how many people are in need may not be shown"
                    : "fewer than " + visible.suppressBelow() + " people are in need";
        }
        if (!gap.inNeed().known()) {
            return "how many people are in need is not known";
        }
        String inNeed = Wording.range(new Interval(gap.inNeed(), gap.mostInNeed()));
        if (gap.hidden().contains(Figure.REACHED)) {
            return inNeed + " people are in need; how many are " + verb + " is too few, or too close to all, to show";
        }
        if (!gap.unmet().known()) {
            return "how many of the " + inNeed + " people in need are " + verb + " is not known";
        }
        Measure all = gap.mostInNeed();
        if (gap.unmet().exact() && gap.unmet().low().equals(all)) {
            String shown = visible.presenceWithheld() ? ", as far as may be shown" : "";
            return "none of the " + inNeed + " people in need are " + verb + shown;
        }
        return Wording.between(gap.unmet()) + " of " + inNeed + " people in need are not " + verb;
    }

    private static String severity(Gap gap) {
        return gap.severity().known()
                ? "severity " + gap.severity().orElse(0) + ", " + Wording.severity(gap.severity())
                : "severity not assessed";
    }

    private static String present(Gap gap, Visible visible) {
        List<String> names = gap.organisations();
        return switch (gap.presence()) {
            case UNKNOWN ->
                gap.has(Flag.PRESENCE_WITHHELD)
                        ? "who works there may not be shown here"
                        : gap.has(Flag.SECTOR_NOT_STATED)
                                ? "organisations are there whose sectors are not stated"
                                : partOrWhole(gap, visible);
            case NONE -> nobody(gap, visible);
            case SINGLE ->
                names.contains(Presence.NOT_NAMED)
                        ? "organisations are counted there, none of them named"
                        : "only " + String.join("", names) + " is there";
            case SEVERAL ->
                names.size() + " partners are there" + (names.size() > NAMED ? "" : ": " + String.join(", ", names));
        };
    }

    private static String nobody(Gap gap, Visible visible) {
        String nobody = visible.presenceWithheld() ? "nobody that may be shown" : "nobody";
        if (gap.has(Flag.NO_PRESENCE_REPORTED)) {
            return nobody + " is reported there";
        }
        return gap.has(Flag.STALE_PRESENCE)
                ? nobody + " is reported there any more"
                : gap.has(Flag.NOT_BEGUN) ? nobody + " is there yet" : nobody + " is there now";
    }

    /** Of those reached, whom work reached that is over. */
    private static String ended(Gap gap) {
        return (gap.reached().exact() ? "" : "up to ") + Wording.count(gap.ended()) + " of those "
                + (gap.planned() ? "planned for" : "reached") + " are by work that has ended";
    }

    private static String overPopulation(Gap gap) {
        return "more people are in need than "
                + (gap.population().known()
                        ? "the " + Wording.count(gap.population().orElse(0)) + " who live there"
                        : "live there");
    }

    private static String partOrWhole(Gap gap, Visible visible) {
        if (gap.has(Flag.SECTOR_PRESENCE)) {
            return "organisations are reported there for the whole sector, none for this part of it";
        }
        return gap.has(Flag.SUBSECTOR_PRESENCE)
                ? "organisations are reported there only for parts of the sector, none for all of it"
                : gap.has(Flag.STALE_PRESENCE) ? nobody(gap, visible) : "who works there is not known";
    }

    private static String age(Gap gap) {
        if (gap.assessedOn() == null) {
            return "the figure has no date";
        }
        return "figure of " + gap.assessedOn() + renewal(gap.freshness());
    }

    private static String renewal(@Nullable Freshness freshness) {
        if (freshness == null) {
            return "";
        }
        return switch (freshness) {
            case FRESH -> "";
            case DUE -> " (due for renewal)";
            case OVERDUE -> " (overdue for renewal)";
            case DELINQUENT -> " (long overdue for renewal)";
        };
    }

    private static String more(Gap gap, Visible visible) {
        List<String> more = new ArrayList<>();
        if (gap.has(Flag.OVER_POPULATION)) {
            more.add(overPopulation(gap) + ": one of the two figures is wrong");
        }
        if (gap.ended() > 0) {
            more.add(ended(gap));
        }
        if (gap.has(Flag.WIDENED) && gap.unmet().known() && !gap.unmet().exact()) {
            more.add("the two figures lie further apart for what may not be shown here");
        }
        if (gap.has(Flag.ACCESS_CONSTRAINED)) {
            more.add("access is constrained");
        }
        if (gap.has(Flag.CONFLICT)) {
            more.add("two assessments differ");
        }
        if (gap.has(Flag.DOUBTFUL)) {
            more.add("the figure is hardly to be believed (grade " + gap.grade().code() + ")"
                    + (visible.workspace().policy().doubtfulCounts() ? "" : " and in no total"));
        }
        return more.isEmpty() ? "" : " " + capital(String.join("; ", more)) + ".";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
