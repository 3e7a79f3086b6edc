package org.tandem.cli;

import java.util.Optional;
import org.tandem.coverage.Derivation;
import org.tandem.coverage.Gap;
import org.tandem.document.Line;

/** Tells why groups of people are added or not. */
final class GroupStory {
    private GroupStory() {}

    /** That people in need are only known to lie between two numbers; empty where they are known. */
    static Optional<Line> overlapping(Gap gap, GapFigures figures) {
        return gap.mostInNeed().equals(gap.inNeed()) || !gap.hidden().isEmpty()
                ? Optional.empty()
                : Optional.of(Line.of("Groups may hold the same people or others, and nothing says which: at least "
                        + figures.people(gap.inNeed())
                        + " are in need, the most that groups come to which share nobody, and at most "
                        + figures.people(gap.mostInNeed()) + ", the least in which all of them have room."));
    }

    /** Why a group is not among those that make up the figure. */
    static String notAdded(Derivation derivation) {
        if (derivation.counting().stream().anyMatch(need -> need.group().everybody())) {
            return "a group, which the figure for everybody holds already";
        }
        return derivation.gap().mostInNeed().equals(derivation.gap().inNeed())
                ? "another split of the same people; added too, it would count them twice"
                : "added too, people might be counted twice";
    }
}
