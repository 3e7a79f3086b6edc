package org.tandem.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.model.AssistancePolicy;
import org.tandem.model.JointPolicy;
import org.tandem.model.NameMatch;
import org.tandem.model.Policy;

/** The policy as the YAML that would set it, each value with its basis. */
final class PolicyText {
    private PolicyText() {}

    static String of(Policy policy, String whose) {
        StringBuilder out = new StringBuilder();
        out.append("# Policy: ").append(whose).append(".\n");
        out.append("# None of these values is a standard of the field; change them in tandem.yaml.\n");
        out.append("policy:\n");
        out.append(
                "  # coverage in percent from which a need counts as adequately, partly, hardly covered; below: critical\n");
        out.append("  # basis: a default of Tandem\n");
        out.append("  bands: {adequate: ").append(policy.adequate());
        out.append(", partial: ").append(policy.partial());
        out.append(", low: ").append(policy.low()).append("}\n");
        out.append("  # share of the larger figure by which two assessments of a cell may differ\n");
        out.append("  # basis: a default of Tandem, the value of a JIAF worksheet flag used anew\n");
        out.append("  conflict_ratio: ")
                .append(policy.conflictRatio().toPlainString())
                .append('\n');
        out.append("  # counts below these are not shown outside, or inside, the humanitarian group\n");
        out.append("  # basis: a default of Tandem; agencies use least cell counts of 3, 5 or 10\n");
        out.append("  suppress_below: {outside: ").append(policy.suppressOutside());
        out.append(", inside: ").append(policy.suppressInside()).append("}\n");
        out.append("  # days after which a kind of assessment is expected anew\n");
        out.append("  # basis: a default of Tandem; what follows from it uses the states of HDX data freshness\n");
        out.append("  update_interval_days:\n");
        for (Map.Entry<String, Integer> interval : new TreeMap<>(policy.updateIntervalDays()).entrySet()) {
            out.append("    ")
                    .append(interval.getKey())
                    .append(": ")
                    .append(interval.getValue())
                    .append('\n');
        }
        out.append(
                "  # methods of assessment, the one that says most first; `others` are all that are not named, or not stated\n");
        out.append("  # basis: a default of Tandem\n");
        out.append("  method_order:\n");
        for (String method : policy.methods().order()) {
            out.append("    - ").append(quoted(method)).append('\n');
        }
        out.append(
                "  # whether figures graded as hardly to be believed (source D or E, information 4 or 5) are in totals\n");
        out.append("  # basis: a default of Tandem\n");
        out.append("  doubtful: ")
                .append(policy.doubtfulCounts() ? "include" : "exclude")
                .append('\n');
        out.append(
                "  # which the head counts where files state a figure for a larger area and for its parts; it tells both\n");
        out.append("  # basis: a default of Tandem\n");
        out.append("  totals: ")
                .append(policy.wholeCounts() ? "whole" : "parts")
                .append('\n');
        out.append("  # how many worst gaps are told in words, become rows of the matrix and points of the agenda\n");
        out.append("  # basis: a default of Tandem\n");
        out.append("  worst_gaps: ").append(policy.worstGaps()).append('\n');
        joint(policy.joint(), out);
        assistance(policy.assistance(), out);
        out.append(
                "  # how much of a place's name must stay as it is, in percent, to be read as that of an area in the same\n");
        out.append(
                "  # parent (100: never), and names that never are; names that differ in a direction or a number never are\n");
        out.append("  # basis: a default of Tandem, one slip in seven letters\n");
        out.append("  names_alike: ").append(policy.names().leastAlike()).append('\n');
        out.append("  names_apart: [");
        String between = "";
        for (NameMatch.Pair pair : policy.names().apart()) {
            out.append(between).append("{one: ").append(quoted(pair.one()));
            out.append(", other: ").append(quoted(pair.other())).append('}');
            between = ", ";
        }
        out.append("]\n");
        out.append("  # the most present risk to United Nations personnel by level of programme criticality\n");
        out.append("  # basis: default of Tandem after the Programme Criticality Framework, to be checked\n");
        out.append("  max_present_risk: {");
        between = "";
        for (Map.Entry<String, String> limit :
                new TreeMap<>(policy.presentRisk().limits()).entrySet()) {
            out.append(between).append(limit.getKey()).append(": ").append(limit.getValue());
            between = ", ";
        }
        return out.append("}\n").toString();
    }

    private static void joint(JointPolicy joint, StringBuilder out) {
        out.append(
                "  # from which preliminary joint severity people count in the narrower joint figure, and when the joint\n");
        out.append(
                "  # figure of an area is put to people as a question: F1 so many sectors blank or zero, F2 and F3 the highest\n");
        out.append(
                "  # sector this share above the next lower figure and the one below that, F4 it is one of these sectors, F5 it\n");
        out.append("  # is this share of the population, F6 it or the second differs so much from the year before\n");
        out.append(
                "  # basis: worksheets of the Joint and Intersectoral Analysis Framework at second hand; not official\n");
        out.append("  joint: {severity_from: ").append(joint.severityFrom());
        out.append(", sectors_blank: ").append(joint.sectorsBlank());
        out.append(", above_second: ").append(joint.aboveSecond().toPlainString());
        out.append(", above_third: ").append(joint.aboveThird().toPlainString());
        out.append(", part_of_people: [").append(String.join(", ", joint.partOfPeople()));
        out.append("], of_population: ").append(joint.ofPopulation().toPlainString());
        out.append(", change_on_year: ").append(joint.changeOnYear().toPlainString());
        out.append("}\n");
    }

    private static void assistance(AssistancePolicy assistance, StringBuilder out) {
        out.append(
                "  # what military and civil-defence assets may do, by posture of the force: yes, maybe (case by case) or no\n");
        out.append(
                "  # basis: a default of Tandem after the logic of the guidelines on such assets; quoted from none of them\n");
        out.append("  assistance:\n");
        for (String posture : List.of("peaceful", "peacekeeping", "peace-enforcement", "combat")) {
            out.append("    ").append(posture).append(": {direct: ").append(assistance.word(posture, "direct"));
            out.append(", indirect: ").append(assistance.word(posture, "indirect"));
            out.append(", infrastructure: ")
                    .append(assistance.word(posture, "infrastructure"))
                    .append("}\n");
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
