package org.tandem.cli;

import java.util.Map;
import java.util.TreeMap;
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
        out.append("  # how many worst gaps are told in words, become rows of the matrix and points of the agenda\n");
        out.append("  # basis: a default of Tandem\n");
        out.append("  worst_gaps: ").append(policy.worstGaps()).append('\n');
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
        return out.append("]\n").toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
