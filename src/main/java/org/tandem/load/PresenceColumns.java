package org.tandem.load;

import java.util.Optional;
import org.tandem.model.Caseload;
import org.tandem.model.OrganisationKind;
import org.tandem.source.CellBytes;
import org.tandem.source.CsvRow;

/** What rows of a presence table say of where, who and how; cells that come again are read once. */
final class PresenceColumns {
    private final AreaCells areas;
    private final CountryColumn country;
    private final PartnerCells partners;
    private final ReadCells<Optional<OrganisationKind>> kinds;
    private final ReadCells<String> statuses;
    private final ReadCells<Caseload> caseloads;

    PresenceColumns(TableShape shape, TableContext context, RowReaders cells) {
        this.areas = new AreaCells(context.areas(), shape.columns(), true);
        this.country = new CountryColumn(cells.column(Field.COUNTRY), context.country());
        this.partners = new PartnerCells(cells.column(Field.ORGANISATION), cells.column(Field.ORGANISATION_ACRONYM));
        this.kinds = new ReadCells<>(cells.column(Field.ORGANISATION_TYPE), Optional.empty(), KindReader::read);
        this.statuses = new ReadCells<>(cells.column(Field.STATUS), "ongoing", StatusReader::read);
        this.caseloads = new ReadCells<>(cells.column(Field.CASELOAD), Caseload.UNKNOWN, StatusReader::caseload);
    }

    boolean otherCountry(CsvRow row) {
        return country.other(row);
    }

    /** Whether the row is known to be of the country. */
    boolean plainCountry(CellBytes row) {
        return country.plain(row);
    }

    AreaCells areas() {
        return areas;
    }

    PartnerCells partners() {
        return partners;
    }

    ReadCells<Optional<OrganisationKind>> kinds() {
        return kinds;
    }

    ReadCells<String> statuses() {
        return statuses;
    }

    ReadCells<Caseload> caseloads() {
        return caseloads;
    }
}
