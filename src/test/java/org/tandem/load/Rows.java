package org.tandem.load;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Area;
import org.tandem.model.Caseload;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Period;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/** Rows for tests: only what a test is about is stated. */
final class Rows {
    private Rows() {}

    static NeedRow need(int line, long inNeed, @Nullable String on) {
        return need(line, Measure.of(inNeed), Measure.UNKNOWN, on, Grade.NONE);
    }

    static NeedRow need(int line, Measure inNeed, Measure targeted, @Nullable String on, Grade grade) {
        return new NeedRow(
                "SS0707",
                "WSH",
                Group.EVERYBODY,
                Sensitivity.LOW,
                Measure.UNKNOWN,
                Measure.UNKNOWN,
                inNeed,
                targeted,
                Measure.UNKNOWN,
                Measure.UNKNOWN,
                on == null ? null : LocalDate.parse(on),
                "",
                "",
                grade,
                new Origin("needs/a.csv", line, 1));
    }

    /** Population, affected, in need, targeted, reached; below 0 is unknown. */
    static NeedRow figures(long population, long affected, long inNeed, long targeted, long reached) {
        return new NeedRow(
                "SS0707",
                "WSH",
                Group.EVERYBODY,
                Sensitivity.MODERATE,
                measure(population),
                measure(affected),
                measure(inNeed),
                measure(targeted),
                measure(reached),
                Measure.UNKNOWN,
                LocalDate.of(2014, 6, 16),
                "",
                "",
                Grade.NONE,
                new Origin("needs/a.csv", 2, 1));
    }

    static NeedRow of(NeedRow row, String sector, Measure severity, Measure reached) {
        return new NeedRow(
                row.area(),
                sector,
                row.group(),
                row.sensitivity(),
                row.population(),
                row.affected(),
                row.inNeed(),
                row.targeted(),
                reached,
                severity,
                row.assessedOn(),
                row.source(),
                row.method(),
                row.grade(),
                row.origin());
    }

    static PresenceRow presence(int line, String name, String acronym, long reached) {
        return presence(line, name, acronym, "ongoing", Period.ALWAYS, reached, reached, Caseload.UNKNOWN, null);
    }

    static PresenceRow presence(
            int line,
            String name,
            String acronym,
            String status,
            Period period,
            long targeted,
            long reached,
            Caseload caseload,
            @Nullable OrganisationKind kind) {
        return new PresenceRow(
                name,
                acronym,
                "",
                kind,
                "SS0707",
                "WSH",
                Group.EVERYBODY,
                status,
                period,
                measure(targeted),
                measure(reached),
                caseload,
                Sensitivity.LOW,
                new Origin("presence/3w.csv", line, 1));
    }

    static Area area(int line, String code, String name, int level, String parent) {
        return new Area(
                code,
                name,
                level,
                parent,
                Measure.UNKNOWN,
                Measure.UNKNOWN,
                Sensitivity.LOW,
                "",
                true,
                Period.ALWAYS,
                new Origin("areas.csv", line, 1));
    }

    static Measure measure(long value) {
        return value < 0 ? Measure.UNKNOWN : Measure.of(value);
    }
}
