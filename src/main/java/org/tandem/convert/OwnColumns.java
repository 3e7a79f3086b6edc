package org.tandem.convert;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.document.Cell;
import org.tandem.model.Area;
import org.tandem.model.Caseload;
import org.tandem.model.OrganisationKind;

/** Tandem's own columns, in the order of the published formats, with the HXL tag of each. */
final class OwnColumns {
    private static final OutColumn<Area> ACCESS_LEVEL = new OutColumn<>(
            "sensitivity",
            "#meta+sensitivity",
            area -> new Cell.Text(area.accessSensitivity().name()));

    private OwnColumns() {}

    static List<OutColumn<NeedItem>> needs() {
        return List.of(
                new OutColumn<>(
                        "area", "#loc+code", item -> Cells.text(item.row().area())),
                new OutColumn<>(
                        "sector", "#sector+code", item -> Cells.text(item.row().sector())),
                new OutColumn<>(
                        "people_in_need",
                        "#inneed",
                        item -> Cells.count(item.row().inNeed())),
                new OutColumn<>(
                        "group",
                        "#beneficiary+type",
                        item -> Cells.text(item.row().group().code())),
                new OutColumn<>(
                        "population",
                        "#population",
                        item -> Cells.count(item.row().population())),
                new OutColumn<>(
                        "affected", "#affected", item -> Cells.count(item.row().affected())),
                new OutColumn<>(
                        "targeted", "#targeted", item -> Cells.count(item.row().targeted())),
                new OutColumn<>(
                        "reached", "#reached", item -> Cells.count(item.row().reached())),
                new OutColumn<>(
                        "severity", "#severity", item -> Cells.count(item.row().severity())),
                new OutColumn<>(
                        "assessed_on",
                        "#date+occurred",
                        item -> Cells.day(item.row().assessedOn())),
                new OutColumn<>(
                        "source", "#meta+source", item -> Cells.text(item.row().source())),
                new OutColumn<>(
                        "method", "#meta+method", item -> Cells.text(item.row().method())),
                new OutColumn<>(
                        "source_grade",
                        "#meta+source_grade",
                        item -> Cells.text(item.row().grade().source())),
                new OutColumn<>(
                        "info_grade",
                        "#meta+info_grade",
                        item -> Cells.text(item.row().grade().information())),
                new OutColumn<>(
                        "sensitivity",
                        "#meta+sensitivity",
                        item -> Cells.text(item.row().sensitivity().name())),
                new OutColumn<>("note", "#description+note", item -> Cells.text(item.note())));
    }

    /**
     * Presence.
     *
     * @param acronyms whether the table states acronyms, which tell partners apart: they get a column of their own
     * @param notes whether Tandem may have something to remark
     */
    static List<OutColumn<PresenceItem>> presence(boolean acronyms, boolean notes) {
        List<OutColumn<PresenceItem>> columns = new ArrayList<>(List.of(
                new OutColumn<>(
                        "organisation",
                        "#org+name",
                        item -> Cells.text(item.row().organisation())),
                new OutColumn<>(
                        "sector", "#sector+code", item -> Cells.text(item.row().sector())),
                new OutColumn<>(
                        "area", "#loc+code", item -> Cells.text(item.row().area())),
                new OutColumn<>(
                        "organisation_type",
                        "#org+type",
                        item -> kind(item.row().kind())),
                new OutColumn<>("activity", "#activity", item -> Cells.text(item.activity())),
                new OutColumn<>(
                        "group",
                        "#beneficiary+type",
                        item -> Cells.text(item.row().group().code())),
                new OutColumn<>(
                        "status", "#status", item -> Cells.text(item.row().status())),
                new OutColumn<>(
                        "from",
                        "#date+start",
                        item -> Cells.day(item.row().period().from())),
                new OutColumn<>(
                        "to", "#date+end", item -> Cells.day(item.row().period().until())),
                new OutColumn<>(
                        "targeted", "#targeted", item -> Cells.count(item.row().targeted())),
                new OutColumn<>(
                        "reached", "#reached", item -> Cells.count(item.row().reached())),
                new OutColumn<>(
                        "caseload",
                        "#meta+caseload",
                        item -> caseload(item.row().caseload())),
                new OutColumn<>(
                        "sensitivity",
                        "#meta+sensitivity",
                        item -> Cells.text(item.row().sensitivity().name()))));
        if (acronyms) {
            columns.add(new OutColumn<>(
                    "organisation_acronym",
                    "#org+acronym",
                    item -> Cells.text(item.row().acronym())));
        }
        if (notes) {
            columns.add(new OutColumn<>("note", "#description+note", item -> Cells.text(item.note())));
        }
        return List.copyOf(columns);
    }

    /**
     * Areas.
     *
     * @param levels whether the level of an access figure is to be told, as where it is not the default
     */
    static List<OutColumn<Area>> areas(boolean levels) {
        List<OutColumn<Area>> columns = new ArrayList<>(List.of(
                new OutColumn<>("code", "#loc+code", area -> Cells.text(area.code())),
                new OutColumn<>("name", "#loc+name", area -> Cells.text(area.name())),
                new OutColumn<>("level", "#loc+level", area -> new Cell.Count(area.level())),
                new OutColumn<>("parent", "#loc+parent", area -> Cells.text(area.parent())),
                new OutColumn<>("population", "#population", area -> Cells.count(area.population())),
                new OutColumn<>("access", "#access", area -> Cells.count(area.access())),
                new OutColumn<>("mission_area", "#loc+mission_area", area -> Cells.text(area.missionArea())),
                new OutColumn<>(
                        "valid_from",
                        "#date+start",
                        area -> Cells.day(area.valid().from())),
                new OutColumn<>(
                        "valid_to", "#date+end", area -> Cells.day(area.valid().until())),
                new OutColumn<>(
                        "from_cods", "#loc+from_cods", area -> new Cell.Text(Boolean.toString(area.fromCods())))));
        if (levels) {
            columns.add(ACCESS_LEVEL);
        }
        return List.copyOf(columns);
    }

    private static Cell kind(@Nullable OrganisationKind kind) {
        return kind == null ? Cell.BLANK : new Cell.Text(kind.code());
    }

    private static Cell caseload(Caseload caseload) {
        return caseload == Caseload.UNKNOWN ? Cell.BLANK : new Cell.Text(caseload.code());
    }
}
