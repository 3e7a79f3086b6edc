package org.tandem.alignment;

import java.util.ArrayList;
import java.util.List;
import org.tandem.coverage.Gap;
import org.tandem.coverage.GapWords;
import org.tandem.sharing.Visible;
import org.tandem.vocabulary.Vocabulary;

/** A cell, and how sides part over it, in sentences that can be read out in a room. */
final class CellWords {
    /** A rank up to this is among the first. */
    private static final int AMONG_FIRST = 3;

    private final Visible visible;

    CellWords(Visible visible) {
        this.visible = visible;
    }

    /** Qualifies what is not there where something is withheld: that is not the same as nothing. */
    String shown() {
        return visible.withheld() > 0 ? ", as far as may be shown" : "";
    }

    String nobody() {
        return visible.withheld() > 0 ? "no visible" : "nobody's";
    }

    String area(String code) {
        return code.isEmpty()
                ? "the whole mission area"
                : visible.workspace().areas().label(code);
    }

    static String sector(String code) {
        return Vocabulary.standard().sectors().name(code);
    }

    private String cell(Ranked cell) {
        return area(cell.area()) + ", " + sector(cell.sector());
    }

    /** Who ranks it where, and what the need says. */
    String divergence(Divergence each) {
        Ranked cell = each.cell();
        return cell(cell) + ": " + side(cell, each.one()) + " " + puts(each.one()) + " it " + ordinal(each.first())
                + ", "
                + side(cell, each.other()) + " " + ordinal(each.second()) + " of the " + each.shared()
                + " cells both rank. " + need(cell);
    }

    /** A cell that one side ranks among its first while others, who do state priorities, leave it out. */
    String oneSided(Ranked cell, List<Side> without, boolean told) {
        List<String> with = cell.voices().keySet().stream()
                .map(side -> side(cell, side) + " at rank " + cell.rank(side))
                .toList();
        return cell(cell) + ": ranked by " + and(with) + ", not by "
                + and(without.stream().map(Side::words).toList()) + "." + (told ? "" : " " + need(cell));
    }

    String unheardSentence(Ranked cell) {
        return cell(cell) + ": " + need(cell).substring("By need: ".length());
    }

    private static String puts(Side side) {
        return side == Side.MISSION || side == Side.NEED ? "puts" : "put";
    }

    private static String side(Ranked cell, Side side) {
        return switch (side) {
            case MISSION, NEED -> side.words();
            default -> side.words() + " (" + cell.who(side) + ")";
        };
    }

    /** What the need says, a sentence. */
    String need(Ranked cell) {
        Gap gap = cell.gap();
        if (gap == null) {
            return "By need: nothing was assessed.";
        }
        String below = cell.worstBelow().isEmpty() ? "" : "worst in " + area(cell.worstBelow()) + ", ";
        String rank = cell.needRank() > 0
                ? "; " + below + "rank " + cell.needRank() + " of the gap report"
                : "; no rank, for the gap is closed or not known";
        return "By need: " + GapWords.need(gap, visible) + rank + ".";
    }

    /** The worst by need that nobody ranks. */
    List<Ranked> unheard(AlignmentResult result) {
        return result.cells().stream()
                .filter(cell -> cell.voices().isEmpty() && cell.needRank() > 0)
                .toList();
    }

    /** Sides that state priorities and leave the cell out, where another side ranks it among its first; need is no such side. */
    static List<Side> without(AlignmentResult result, Ranked cell) {
        boolean among = cell.voices().keySet().stream().anyMatch(side -> cell.rank(side) <= AMONG_FIRST);
        return among
                ? result.sides().stream()
                        .filter(side -> side != Side.NEED && cell.rank(side) == 0)
                        .toList()
                : List.of();
    }

    static String ordinal(int number) {
        int tens = number % 100;
        String ending = tens >= 11 && tens <= 13
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }

    /** As {@code a, b and c}. */
    static String and(List<String> words) {
        List<String> all = new ArrayList<>(words);
        if (all.size() < 2) {
            return String.join("", all);
        }
        String last = all.remove(all.size() - 1);
        return String.join(", ", all) + " and " + last;
    }
}
