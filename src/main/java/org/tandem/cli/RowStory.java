package org.tandem.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tandem.diagnostic.Finding;
import org.tandem.load.NeedRow;
import org.tandem.load.Partners;
import org.tandem.load.PresenceRow;
import org.tandem.load.Repair;
import org.tandem.load.RowFate;
import org.tandem.model.Audience;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.model.Need;
import org.tandem.model.Presence;
import org.tandem.model.Workspace;
import org.tandem.sharing.FindingsFor;
import org.tandem.sharing.SmallCounts;
import org.tandem.sharing.Visible;

/** Tells in words what became of a row: its cells, what was repaired, why it was set aside, what it was read as. */
final class RowStory {
    private final StringBuilder out;
    private final Workspace workspace;
    private final SmallCounts small;
    private final Audience audience;

    /** Where rows are compared with others, a count of these that is too small to show stays unsaid. */
    RowStory(StringBuilder out, Workspace workspace, Visible visible) {
        this.out = out;
        this.small = visible.small();
        this.audience = visible.audience();
        this.workspace = workspace;
    }

    void tell(RowFate fate, List<String> headings) {
        out.append("\nCells\n");
        List<String> cells = fate.row().cells();
        int widest = headings.stream()
                .mapToInt(heading -> heading.strip().length())
                .max()
                .orElse(0);
        for (int i = 0; i < Math.max(cells.size(), headings.size()); i++) {
            String name = i < headings.size() ? headings.get(i).strip() : "column " + (i + 1);
            String cell = i < cells.size() ? cells.get(i) : "";
            out.append("  ")
                    .append(padded(name, Math.min(widest, 30)))
                    .append("  ")
                    .append(oneLine(cell))
                    .append('\n');
        }
        out.append("\nWhat became of it: ").append(outcome(fate)).append('\n');
        for (Repair repair : fate.repairs()) {
            out.append("  ")
                    .append(column(repair.column(), headings))
                    .append("`")
                    .append(repair.before());
            out.append("` was read as `")
                    .append(repair.after())
                    .append("` [")
                    .append(repair.rule().id())
                    .append("]\n");
        }
        findings(fate.findings().stream()
                .filter(finding ->
                        !ofRepair(finding, fate.repairs()) && FindingsFor.sees(audience, finding.sensitivity()))
                .toList());
        if (!fate.needs().isEmpty() || !fate.presence().isEmpty()) {
            out.append("\nWhat it was read as\n");
            fate.needs().forEach(this::need);
            fate.presence().forEach(this::presence);
        }
    }

    /** What of {@code told} is not of the row alone but shows when it is compared with others. */
    void together(List<Finding> told, RowFate fate) {
        List<Finding> others = told.stream()
                .filter(finding -> fate.findings().stream()
                        .noneMatch(own -> own.rule().id().equals(finding.rule().id())
                                && own.message().equals(finding.message())))
                .toList();
        if (!others.isEmpty()) {
            out.append("\nWhat shows when it is compared with other rows and files\n");
            findings(others);
        }
    }

    /** Whether {@code finding} says again what a repair says. */
    private static boolean ofRepair(Finding finding, List<Repair> repairs) {
        return repairs.stream()
                .anyMatch(repair -> repair.rule().id().equals(finding.rule().id())
                        && finding.message().contains("`" + repair.before().strip() + "`"));
    }

    /** What is told, with what to do. */
    void findings(List<Finding> findings) {
        for (Finding finding : findings) {
            out.append("  ").append(finding.severity().word()).append(": ").append(finding.message());
            out.append(" [").append(finding.rule().id()).append("]\n");
            if (!finding.expected().isEmpty()) {
                out.append("    help: ")
                        .append(finding.expected().replace("\n", "\n          "))
                        .append('\n');
            }
            if (!finding.nearest().isEmpty()) {
                out.append("    nearest: `").append(finding.nearest()).append("`\n");
            }
        }
    }

    private static String outcome(RowFate fate) {
        return switch (fate.outcome()) {
            case USED ->
                !fate.repairs().isEmpty()
                        ? "used after repairs"
                        : fate.dropped().isEmpty() ? "used as it stands" : "used, but for what is told below";
            case SET_ASIDE -> "set aside; nothing of it counts";
            case OTHER_COUNTRY -> "set aside: it is of another country than `tandem.yaml` says";
        };
    }

    private static String column(int column, List<String> headings) {
        return column < 0 || column >= headings.size()
                ? ""
                : headings.get(column).strip() + ": ";
    }

    private void need(NeedRow row) {
        out.append("  need: ")
                .append(place(row.area()))
                .append(", ")
                .append(row.sector())
                .append(group(row.group()));
        out.append(", ").append(row.sensitivity()).append('\n').append("    ");
        figure("population", row.population());
        figure("affected", row.affected());
        figure("in need", row.inNeed());
        figure("targeted", row.targeted());
        figure("reached", row.reached());
        figure("severity", row.severity());
        out.append("assessed ").append(row.assessedOn() == null ? "on a day not stated" : "on " + row.assessedOn());
        out.append('\n');
        Optional<Need> cell = workspace.needs().stream()
                .filter(need -> need.area().equals(row.area())
                        && need.sector().equals(row.sector())
                        && need.group().equals(row.group())
                        && need.sensitivity() == row.sensitivity())
                .findFirst();
        cell.ifPresent(need -> out.append("    ").append(standing(row, need)).append('\n'));
    }

    /** Whether the row's people in need are those of its cell. */
    private String standing(NeedRow row, Need need) {
        if (row.part()) {
            return "it is a part of the cell: the parts of its file add up to " + number(need.inNeed())
                    + " people in need";
        }
        if (!(row.inNeed() instanceof Measure.Known)) {
            return "it states no people in need; those of the cell are " + number(need.inNeed());
        }
        if (need.origin().equals(row.origin())) {
            return "its people in need are those of the cell";
        }
        return "other people in need count for the cell: " + number(need.inNeed()) + ", of " + need.origin()
                + (need.assessedOn() == null ? "" : ", assessed on " + need.assessedOn());
    }

    private void presence(PresenceRow row) {
        String name = row.organisation().isEmpty() ? row.acronym() : row.organisation();
        out.append("  presence: ")
                .append(name)
                .append(", ")
                .append(place(row.area()))
                .append(", ");
        out.append(row.sector()).append(group(row.group())).append(", ").append(row.sensitivity());
        out.append("\n    ").append(row.status()).append(", ");
        figure("targeted", row.targeted());
        figure("reached", row.reached());
        out.append("caseload ")
                .append(row.caseload().name().toLowerCase(Locale.ROOT))
                .append('\n');
        if (row.status().equals("suspended")) {
            out.append("    suspended work does not count as presence\n");
            return;
        }
        String partner = new Partners(workspace.organisations()).key(row.organisation(), row.acronym(), row.profile());
        Optional<Presence> all = workspace.presence().stream()
                .filter(presence -> presence.partner().equals(partner)
                        && presence.area().equals(row.area())
                        && presence.sector().equals(row.sector())
                        && presence.group().equals(row.group())
                        && presence.sensitivity() == row.sensitivity())
                .findFirst();
        out.append("    ")
                .append(all.map(presence -> "the partner's rows in this cell count as one: reached "
                                + number(presence.reached()) + ", the largest of them")
                        .orElse("it does not count as presence: the partner is an armed force"))
                .append('\n');
    }

    private void figure(String name, Measure measure) {
        if (measure instanceof Measure.Known known) {
            out.append(name).append(' ').append(number(known)).append(", ");
        }
    }

    private String number(Measure measure) {
        if (small.small(measure)) {
            return "fewer than " + small.below();
        }
        return measure instanceof Measure.Known known ? String.format(Locale.ROOT, "%,d", known.value()) : "not known";
    }

    private String place(String code) {
        return workspace.areas().label(code);
    }

    private static String group(Group group) {
        return group.everybody() ? ", everybody" : ", " + group.code();
    }

    private static String oneLine(String cell) {
        return cell.replace("\r\n", " ").replace('\r', ' ').replace('\n', ' ');
    }

    private static String padded(String text, int width) {
        return text.length() >= width ? text : text + " ".repeat(width - text.length());
    }
}
