package org.tandem.convert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.document.Cell;
import org.tandem.load.PresenceRow;
import org.tandem.model.Caseload;
import org.tandem.model.OrganisationKind;
import org.tandem.vocabulary.DefaultSensitivity;
import org.tandem.vocabulary.Sectors;

/** HAPI's operational presence: who works in which sector where, each once. */
final class HapiPresence implements Form<PresenceItem> {
    private static final List<String> COLUMNS =
            List.of("org_acronym", "org_name", "org_type_code", "sector_code", "sector_name");

    private final HapiRow row;
    private final Losses losses;
    private final Set<List<Object>> said = new HashSet<>();

    HapiPresence(Places places, Sectors sectors, String country, Losses losses) {
        this.row = new HapiRow(places, sectors, country, losses, COLUMNS);
        this.losses = losses;
    }

    @Override
    public List<List<String>> heads() {
        return row.heads();
    }

    @Override
    public List<List<Cell>> rows(PresenceItem item) {
        PresenceRow work = item.row();
        if (!row.says(work.area())) {
            return List.of();
        }
        if (work.status().equals("suspended")) {
            losses.left("with the status suspended");
            return List.of();
        }
        Cell kind = kind(work.kind());
        tell(item);
        if (!said.add(List.of(work.acronym(), work.organisation(), kind, work.sector(), work.area(), work.period()))) {
            losses.left("saying the same as another in this shape");
            return List.of();
        }
        List<Cell> own = new ArrayList<>(List.of(Cells.text(work.acronym()), Cells.text(work.organisation()), kind));
        own.addAll(row.sector(work.sector()));
        return List.of(row.row(
                work.area(),
                own,
                Cells.day(work.period().from()),
                Cells.day(work.period().until()),
                item.warnings(),
                item.errors()));
    }

    private static Cell kind(@Nullable OrganisationKind kind) {
        return kind == null || kind.ochaCode() == 0 ? Cell.BLANK : new Cell.Count(kind.ochaCode());
    }

    private void tell(PresenceItem item) {
        PresenceRow work = item.row();
        OrganisationKind kind = work.kind();
        losses.lost("organisation_type", kind != null && kind.ochaCode() == 0);
        losses.lost("activity", !item.activity().isEmpty());
        losses.lost("group", !work.group().everybody());
        losses.lost("status", !work.status().equals("ongoing"));
        losses.lost("targeted", work.targeted().known());
        losses.lost("reached", work.reached().known());
        losses.lost("caseload", work.caseload() != Caseload.UNKNOWN);
        losses.lost(
                "sensitivity",
                work.sensitivity() != DefaultSensitivity.presence(row.level(work.area()), work.sector()));
    }
}
