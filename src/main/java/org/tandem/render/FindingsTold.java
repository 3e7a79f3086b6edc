package org.tandem.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Findings;
import org.tandem.diagnostic.Severity;
import org.tandem.source.Origin;

/**
 * Findings as people are told them: what the same rule says of the same column of a file again and again is told once, with how
 * often and in which lines. A published table has the same peculiarity in every row; told row by row it hides everything else.
 *
 * @param entries the worst first, those of one severity by file and line
 * @param counts of how many findings of each rule these speak
 */
record FindingsTold(List<Entry> entries, Map<String, Integer> counts) {
    /** So many are still told one by one. */
    private static final int EACH = 3;
    /** So many lines are named. */
    private static final int NAMED = 5;

    /** What could not be used comes before what was used and is doubtful: nobody reads a long list to its end. */
    private static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Finding::severity).thenComparing(Finding.ORDER);

    private static final String IN_COLUMN = " in column ";

    /**
     * One that is told.
     *
     * @param others how many others of its column it stands for
     * @param least whether there are more than were kept
     * @param lines the first lines of these
     */
    record Entry(Finding finding, int others, boolean least, List<Integer> lines) {
        /** {@code and 18 more of this rule in this column, as in lines 2910, 2911}; empty where it stands for itself alone. */
        String more() {
            if (others == 0) {
                return "";
            }
            String named = String.join(", ", lines.stream().map(String::valueOf).toList());
            return "and " + (least ? "at least " : "") + DisplayText.number(others)
                    + " more of this rule in this column, as in lines " + named;
        }
    }

    /** Of which findings one may stand for the others. */
    private record Column(String file, String rule, Severity severity, String heading) {}

    /** At most {@code most} entries of one rule. */
    static FindingsTold of(Findings findings, int most) throws IOException {
        Map<Column, List<Finding>> columns = new LinkedHashMap<>();
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> kept = new HashMap<>();
        findings.each(finding -> {
            kept.merge(finding.rule().id(), 1, Integer::sum);
            int at = finding.message().lastIndexOf(IN_COLUMN);
            if (at < 0) {
                entries.add(alone(finding));
            } else {
                Origin origin = finding.origin();
                Column column = new Column(
                        origin.file(),
                        finding.rule().id(),
                        finding.severity(),
                        finding.message().substring(at));
                columns.computeIfAbsent(column, any -> new ArrayList<>()).add(finding);
            }
        });
        Map<String, Integer> totals = findings.totals();
        columns.values().forEach(same -> {
            if (same.size() <= EACH) {
                same.forEach(finding -> entries.add(alone(finding)));
            } else {
                String rule = same.get(0).rule().id();
                boolean least = totals.getOrDefault(rule, 0) > kept.getOrDefault(rule, 0);
                entries.add(new Entry(same.get(0), same.size() - 1, least, lines(same.subList(1, same.size()))));
            }
        });
        entries.sort(Comparator.comparing(Entry::finding, WORST_FIRST));
        return shown(entries, most);
    }

    private static FindingsTold shown(List<Entry> entries, int most) {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        List<Entry> shown = new ArrayList<>();
        for (Entry entry : entries) {
            String rule = entry.finding().rule().id();
            if (seen.merge(rule, 1, Integer::sum) <= most) {
                shown.add(entry);
                counts.merge(rule, 1 + entry.others(), Integer::sum);
            }
        }
        return new FindingsTold(shown, counts);
    }

    private static Entry alone(Finding finding) {
        return new Entry(finding, 0, false, List.of());
    }

    private static List<Integer> lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.origin().line())
                .distinct()
                .limit(NAMED)
                .toList();
    }
}
