package org.tandem.legal;

import java.util.ArrayList;
import java.util.List;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Table;
import org.tandem.legal.LegalResult.Basis;
import org.tandem.legal.LegalResult.Entry;
import org.tandem.legal.LegalResult.Expiry;
import org.tandem.legal.LegalResult.Guide;
import org.tandem.legal.LegalResult.Jurisdiction;
import org.tandem.legal.LegalResult.Term;
import org.tandem.legal.LegalResult.Unserved;
import org.tandem.model.Gazetteer;
import org.tandem.model.Mandate;
import org.tandem.model.Measure;

/** The register and what goes with it as tables. */
final class LegalTables {
    /** The columns of the register. */
    static final List<Column> REGISTER = List.of(
            Column.text("id", "Activity").holding("id of the joint activity in plan.yaml"),
            Column.text("activity", "Title").dataOnly().holding("its title"),
            Column.text("area_code", "Area").dataOnly().holding("P-codes, in code order"),
            Column.text("sector", "Sector").dataOnly().holding("code of its sector; blank where it states none"),
            Column.text("from", "From")
                    .holding("the first day it is held against; that of the period where the plan states none"),
            Column.text("to", "To").holding("the last day, likewise"),
            Column.text("mandate_task", "Task").holding("id of the task it serves; blank where it cites none"),
            Column.text("resolution", "Resolution").dataOnly().holding("the resolution that gives the task"),
            Column.text("verb", "Verb").dataOnly().holding("verb of the task"),
            Column.text("mission_does", "Mission does")
                    .holding(
                            "what the mission does in it, in a word as `mission_does` of plan.yaml; blank where its people do none of the work"),
            Column.text("consent", "Consent")
                    .holding(
                            "whether the host State agreed to the mission and its status on all days: `yes`, `no` or `unknown`; blank where it is not checked"),
            Column.text("permits", "Permits")
                    .holding(
                            "whether those who do the work, or answer for it, are registered, permitted or under an agreement on all days: `yes`, `no` or `unknown`; blank where nobody has to be"),
            Column.text("host_consent", "Host consent")
                    .dataOnly()
                    .holding("the days for which the host State's consent is recorded"),
            Column.text("status_agreement", "Status agreement")
                    .dataOnly()
                    .holding("the days for which a status agreement (SOFA) is recorded"),
            Column.text("registrations", "Registrations and permits")
                    .dataOnly()
                    .holding(
                            "each organisation with its registration and permits, or its agreement with the host State"),
            Column.text("legal_basis", "Legal basis").dataOnly().holding("what it cites, as written"),
            Column.text("guidelines", "Guidelines").dataOnly().holding("ids of the guidelines that apply"),
            Column.text("criticality", "Criticality").dataOnly().holding("programme criticality and present risk"),
            Column.text("hrddp", "HRDDP")
                    .dataOnly()
                    .holding("the risk assessment for support to forces, or `missing`; blank where no force gains"),
            Column.text("status", "Status")
                    .holding(
                            "`not in order` (an error stands against it), `to settle` (a warning does), `in order`, `nothing shown` (nothing does of what the audience may see, and records are withheld) or `not checked` (no mandate is stated)"),
            Column.text("findings", "Findings").dataOnly().holding("ids of the rules it breaks"));

    private LegalTables() {}

    /** A row for each activity. */
    static Table register(List<Entry> register) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Entry entry : register) {
            rows.add(List.of(
                    text(entry.id()),
                    text(entry.title()),
                    text(String.join("; ", entry.areas().stream().sorted().toList())),
                    text(entry.sector()),
                    text(String.valueOf(entry.span().from())),
                    text(String.valueOf(entry.span().until())),
                    entry.task().isEmpty() ? new Cell.Unknown("none") : new Cell.Text(entry.task()),
                    text(entry.resolution()),
                    text(entry.verb()),
                    text(entry.act()),
                    text(entry.consented()),
                    text(entry.permitted()),
                    text(entry.consent()),
                    text(entry.status()),
                    list(entry.standing()),
                    list(entry.citations().stream().map(Basis::written).toList()),
                    list(entry.guidelines().stream().map(Guide::id).toList()),
                    text(entry.criticality()),
                    text(entry.diligence()),
                    text(entry.state().word()),
                    list(entry.rules())));
        }
        return new Table("register", REGISTER, rows);
    }

    static Table unserved(List<Unserved> unserved) {
        List<Column> columns = List.of(
                Column.text("mandate_task", "Task"),
                Column.text("group", "Group"),
                Column.text("verb", "Verb"),
                Column.text("humanitarian", "Humanitarian side"),
                Column.text("resolution", "Resolution"),
                Column.text("in_force", "In force"));
        return new Table(
                "tasks_unserved",
                columns,
                unserved.stream()
                        .map(each -> List.of(
                                text(each.task().id()),
                                text(each.task().group()),
                                text(each.task().verb()),
                                text(
                                        each.task().humanitarian().isEmpty()
                                                ? (Legal.humanitarian(each.task()) ? "yes" : "")
                                                : each.task().humanitarian()),
                                text(each.resolution()),
                                text(Days.words(each.inForce()))))
                        .toList());
    }

    static Table expiries(List<Expiry> expiries) {
        List<Column> columns = List.of(
                Column.text("last_day", "Last day"),
                Column.text("what", "What"),
                Column.text("holder", "Of"),
                Column.text("planned_beyond", "Activities planned beyond"));
        return new Table(
                "expiries",
                columns,
                expiries.stream()
                        .map(each -> List.of(
                                (Cell) new Cell.Date(each.last()),
                                text(each.what()),
                                text(each.holder()),
                                each.activities().isEmpty() ? new Cell.Unknown("none") : list(each.activities())))
                        .toList());
    }

    /** {@code all} stands for everywhere that an activity takes place. */
    static Table jurisdiction(List<Jurisdiction> rows, Gazetteer areas, int all) {
        List<Column> columns = List.of(
                Column.text("who", "Who"),
                Column.text("areas", "Where"),
                Column.text("may", "May"),
                Column.text("may_not", "May not"),
                Column.text("right", "By what right").dataOnly(),
                Column.text("until", "Until"),
                Column.text("rule", "Rule").dataOnly());
        List<List<Cell>> cells = new ArrayList<>();
        for (Jurisdiction row : rows) {
            cells.add(List.of(
                    text(row.who()),
                    row.areas().size() == all && all > 1
                            ? new Cell.Text("all " + all + " areas")
                            : list(row.areas().stream().map(areas::name).toList()),
                    list(row.may()),
                    list(row.not()),
                    text(row.right()),
                    text(row.until()),
                    text(row.rule())));
        }
        return new Table("jurisdiction", columns, cells);
    }

    /** A row for each mandate and each of its strengths. */
    static Table mandates(List<Term> mandates) {
        List<Column> columns = List.of(
                Column.text("resolution", "Resolution"),
                Column.text("chapter", "Chapter"),
                Column.text("in_force", "In force"),
                Column.text("superseded_by", "Superseded by"),
                Column.text("component", "Component"),
                Column.number("authorised", "Authorised"),
                Column.number("deployed", "Deployed"),
                Column.number("deployed_percent", "Of authorised, %"),
                Column.text("strength_on", "As of"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Term term : mandates) {
            List<Mandate.Strength> strength = term.mandate().strength();
            List<Cell> head = List.of(
                    text(term.mandate().resolution()),
                    text(term.mandate().chapter()),
                    text(Days.words(term.inForce())),
                    text(term.mandate().supersededBy()));
            if (strength.isEmpty()) {
                List<Cell> line = new ArrayList<>(head);
                line.addAll(List.of(Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK));
                rows.add(line);
            }
            for (Mandate.Strength each : strength) {
                List<Cell> line = new ArrayList<>(head);
                line.add(text(each.component()));
                line.add(count(each.authorised()));
                line.add(count(each.deployed()));
                line.add(count(share(each)));
                line.add(each.on() == null ? Cell.BLANK : new Cell.Date(each.on()));
                rows.add(line);
            }
        }
        return new Table("mandates", columns, rows);
    }

    private static Measure share(Mandate.Strength strength) {
        return strength.authorised() instanceof Measure.Known authorised
                        && strength.deployed() instanceof Measure.Known deployed
                        && authorised.value() > 0
                ? Measure.of(deployed.value() * 100 / authorised.value())
                : Measure.UNKNOWN;
    }

    static Table guidelines(List<Guide> guidelines) {
        return new Table(
                "guidelines",
                List.of(
                        Column.text("id", "Id"),
                        Column.text("name", "Text"),
                        Column.text("issued", "Status").dataOnly(),
                        Column.text("asks", "Asks for").dataOnly(),
                        Column.text("mark", "Mark")),
                guidelines.stream()
                        .map(each -> List.of(
                                text(each.id()),
                                text(each.name()),
                                text(each.status()),
                                text(each.asks()),
                                text(each.mark())))
                        .toList());
    }

    private static Cell count(Measure measure) {
        return measure instanceof Measure.Known known ? new Cell.Count(known.value()) : Cell.BLANK;
    }

    private static Cell list(List<String> items) {
        return items.isEmpty() ? Cell.BLANK : new Cell.Listing(items);
    }

    private static Cell text(String text) {
        return text.isEmpty() || text.equals("null") ? Cell.BLANK : new Cell.Text(text);
    }
}
