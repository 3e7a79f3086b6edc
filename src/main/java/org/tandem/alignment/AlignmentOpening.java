package org.tandem.alignment;

import java.util.ArrayList;
import java.util.List;
import org.tandem.alignment.Pair.Score;
import org.tandem.document.Block;
import org.tandem.document.Line;
import org.tandem.sharing.Visible;

/** What a planner reads first: where the sides part most, and the decisions sought. */
final class AlignmentOpening {
    private final AlignmentResult result;
    private final CellWords words;

    AlignmentOpening(AlignmentResult result, Visible visible) {
        this.result = result;
        this.words = new CellWords(visible);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Line.ofMessage(verdict())));
        blocks.add(Block.heading("What to settle first"));
        List<Line> lines = first();
        blocks.add(
                lines.isEmpty()
                        ? Block.paragraph("Nothing that is stated parts mission, NGOs, communities and need.")
                        : new Block.Points(lines, true));
        return blocks;
    }

    private String verdict() {
        List<Side> heard =
                result.sides().stream().filter(side -> side != Side.NEED).toList();
        if (heard.isEmpty()) {
            return words.shown().isEmpty()
                    ? "Nobody states a priority with an area and a sector, so no orders can be compared: add `priorities` to "
                            + "mission.yaml, ngos and actors.yaml."
                    : "No priority with an area and a sector may be shown to this audience, so no orders can be compared.";
        }
        List<String> sides = heard.stream().map(Side::words).toList();
        String silent = heard.contains(Side.COMMUNITY)
                ? ""
                : words.shown().isEmpty()
                        ? " No community states what it puts first; ask before anybody else's order is taken for theirs."
                        : " What communities put first is not stated, or may not be shown here.";
        String agreement = result.agreements().stream()
                .filter(each ->
                        each.one().equals(Side.MISSION.words()) && each.other().equals(Side.NEED.words()))
                .map(each -> " Mission and need over " + cells(each.cells()) + ": " + each.words() + number(each) + ".")
                .findFirst()
                .orElse("");
        List<String> apart = result.outcomes().stream()
                .filter(each -> each.strategy().equals("coexistence"))
                .map(each -> words.area(each.area()))
                .toList();
        String coexist = apart.isEmpty()
                ? ""
                : " In " + CellWords.and(apart)
                        + " co-existence is what was stated: to keep out of each other's way is a result.";
        return "Priorities are stated by " + CellWords.and(sides) + "." + silent + agreement + coexist;
    }

    private static String number(Agreement agreement) {
        return agreement.tau() == null ? "" : " (tau-b " + agreement.tau().toPlainString() + ")";
    }

    private static String cells(int cells) {
        return cells + (cells == 1 ? " cell" : " cells");
    }

    private List<Line> first() {
        List<Line> lines = new ArrayList<>();
        result.divergences().stream()
                .limit(1)
                .forEach(each -> lines.add(Line.empty()
                        .strong("Farthest apart:")
                        .plain(" " + words.divergence(each) + " Decide whose order holds there, or that both stand.")));
        words.unheard(result).stream()
                .limit(1)
                .forEach(cell -> lines.add(Line.empty()
                        .strong("On " + words.nobody() + " list:")
                        .plain(" " + words.unheardSentence(cell) + " Decide who takes it up.")));
        List<Outcome> apart = result.outcomes().stream()
                .filter(each -> each.coexist() && !each.strategy().equals("coexistence"))
                .toList();
        if (!apart.isEmpty()) {
            lines.add(Line.empty()
                    .strong("Tension prevails")
                    .plain(" in "
                            + CellWords.and(apart.stream()
                                    .map(each -> words.area(each.area()))
                                    .toList())
                            + ". Decide between co-existence there and a joint objective that both sides can own."));
        }
        result.pairs().stream()
                .filter(pair -> pair.score() == Score.IN_TENSION)
                .limit(1)
                .forEach(pair -> lines.add(Line.empty()
                        .strong("In tension:")
                        .plain(" " + result.scored(Score.IN_TENSION) + " of "
                                + result.pairs().size()
                                + " pairs of objectives, first " + pair.first() + " \""
                                + pair.one().text() + "\" and "
                                + pair.second() + " \"" + pair.other().text()
                                + "\". Decide what each leaves out, or to stay apart.")));
        if (result.joint().isEmpty() && result.scored(Score.ALIGNED) > 0) {
            lines.add(
                    Line.empty()
                            .strong("No joint objective")
                            .message(
                                    " is named" + words.shown() + ", though " + result.scored(Score.ALIGNED)
                                            + " pairs of objectives go the same way. Decide on one, with a text, under `objectives` of plan.yaml."));
        }
        if (result.unowned() > 0) {
            List<String> topics = result.differences().stream()
                    .filter(Difference::open)
                    .map(Difference::words)
                    .toList();
            lines.add(Line.empty()
                    .strong("Owner not named")
                    .plain(" for " + CellWords.and(topics) + ", where protocols differ. Name a post for each."));
        }
        if (result.escalation().isEmpty()) {
            lines.add(
                    Line.empty()
                            .strong("No escalation path")
                            .message(
                                    " is stated: say under `escalation` of plan.yaml who is asked when two sides do not agree."));
        }
        return lines;
    }
}
