package org.tandem.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Caseload;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Period;
import org.tandem.model.Presence;
import org.tandem.source.CsvRow;
import org.tandem.source.Sensitivity;
import org.tandem.vocabulary.Aliases;
import org.tandem.vocabulary.DefaultSensitivity;

/**
 * Decodes rows of 3W, 4W and 5W tables. A row of several partners or sectors makes each of them present; its figures are of all
 * together and given to none.
 */
final class PresenceTable implements RowDecoder {
    /** The sector whose presence is the most sensitive by default. */
    private static final String UNREAD = "PRO";

    /** Words in the place of an organisation that name none; the empty one is left of a mere sign. */
    private static final Set<String> PLACEHOLDERS =
            Set.of("", "unknown", "tbd", "tbc", "to be determined", "to be confirmed", "inconnu", "desconocido");

    private static final int LONGEST_PLACEHOLDER = 20;

    private final TableContext context;

    private final RowReaders cells;
    private final PresenceColumns columns;
    private final AreaCells areas;
    private final PresenceForm form;
    private final TableShape shape;

    PresenceTable(TableShape shape, TableContext context, RowReaders cells) {
        this(shape, context, cells, PresenceForm.NAMED);
    }

    PresenceTable(TableShape shape, TableContext context, RowReaders cells, PresenceForm form) {
        this.context = context;
        this.cells = cells;
        this.columns = new PresenceColumns(shape, context, cells);
        this.areas = columns.areas();
        this.form = form;
        this.shape = shape;
    }

    @Override
    public @Nullable PlainRows plain(String file) {
        return form == PresenceForm.NAMED && context.presence() instanceof PresenceLedger ledger
                ? new PlainPresence(shape, cells, columns, ledger, file, new CountLevels(context.policy()))
                : null;
    }

    @Override
    public RowOutcome decode(CsvRow row, RowNotes notes) {
        if (columns.otherCountry(row)) {
            return RowOutcome.OTHER_COUNTRY;
        }
        AreaCells.AreaRead area = areas.read(row);
        if (area.total() || RowFaults.headed(cells, row, area)) {
            return RowFaults.total(notes, area);
        }
        boolean national = cells.text(row, Field.ADMIN_LEVEL).equals("0")
                || !cells.text(row, Field.COUNTRY).isEmpty();
        String code = RowFaults.area(area, areas, context, notes, national);
        List<String> sectors = form.sectors(cells, row, notes);
        List<Partner> partners = partners(row, notes);
        Sensitivity sensitivity = sensitivity(row, code, sectors, notes);
        notes.sensitivity(sensitivity);
        Group group = cells.groups().group(row);
        OrganisationKind kind =
                partners.size() > 1 ? null : columns.kinds().of(row, notes).orElse(null);
        String status = columns.statuses().of(row, notes);
        Period period = period(row, notes);
        Measure targeted = cells.count(row, Field.TARGETED, notes);
        Measure reached = cells.count(row, Field.REACHED, notes);
        Caseload caseload = columns.caseloads().of(row, notes);
        if (code == null || sectors.isEmpty() || partners.isEmpty()) {
            return RowOutcome.SET_ASIDE;
        }
        boolean shared = shared(partners, sectors, targeted, reached, notes);
        for (Partner partner : partners) {
            for (String sector : sectors) {
                context.presence()
                        .accept(new PresenceRow(
                                partner.name(),
                                partner.acronym(),
                                "",
                                kind,
                                code,
                                sector,
                                group,
                                status,
                                period,
                                shared ? Measure.UNKNOWN : targeted,
                                shared ? Measure.UNKNOWN : reached,
                                caseload,
                                sensitivity,
                                row.origin()));
            }
        }
        return RowOutcome.USED;
    }

    /** From when until when the row tells of work: its own days, else the month it is of. */
    private Period period(CsvRow row, RowNotes notes) {
        MonthCells months = cells.months();
        return months == null
                ? RowFaults.period(
                        cells.day(row, Field.FROM, notes),
                        cells.day(row, Field.TO, notes),
                        cells.column(Field.TO),
                        notes)
                : months.period(row, notes);
    }

    private record Partner(String name, String acronym) {}

    /** Who works here: several where the cell lists a consortium, none where nobody is named, which is noted. */
    private List<Partner> partners(CsvRow row, RowNotes notes) {
        if (form == PresenceForm.COUNTED) {
            return List.of(new Partner(Presence.NOT_NAMED, ""));
        }
        String name = stated(cells.name(row, Field.ORGANISATION, notes));
        String acronym = stated(cells.name(row, Field.ORGANISATION_ACRONYM, notes));
        if (name.isEmpty() && acronym.isEmpty()) {
            int column = Math.max(cells.column(Field.ORGANISATION), cells.column(Field.ORGANISATION_ACRONYM));
            notes.tell(ShapeRules.CELL_BLANK, column, "no organisation is stated", "its name or acronym");
            return List.of();
        }
        List<String> names = apart(CellList.organisations(name));
        List<String> acronyms = CellList.organisations(acronym);
        // one acronym beside two names: the same organisation under both, as `AAH` of `Action Against Hunger | ACF-USA`
        boolean one =
                names.size() < 2 ? acronyms.size() < 2 || !name.isEmpty() : acronyms.size() == 1 && !acronym.isEmpty();
        if (one) {
            columns.partners().keep(row, names.get(0), acronym);
            return List.of(new Partner(names.get(0), acronym));
        }
        boolean byName = names.size() > 1;
        List<String> listed = byName ? names : acronyms;
        Field field = byName ? Field.ORGANISATION : Field.ORGANISATION_ACRONYM;
        notes.tell(RowReaders.split(byName ? name : acronym, listed.size(), "organisations"), cells.column(field));
        List<Partner> partners = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            String own = byName && acronyms.size() == names.size() ? acronyms.get(i) : byName ? "" : listed.get(i);
            partners.add(new Partner(byName ? listed.get(i) : "", own));
        }
        return partners;
    }

    /** The name, unless it only says that nobody is named. */
    private static String stated(String name) {
        boolean nobody = CountReader.nothing(name)
                || (name.length() <= LONGEST_PLACEHOLDER && PLACEHOLDERS.contains(Aliases.fold(name)));
        return nobody ? "" : name;
    }

    /** Each name once, however it is spelt. */
    private static List<String> apart(List<String> names) {
        if (names.size() < 2) {
            return names;
        }
        Map<String, String> apart = new LinkedHashMap<>();
        names.forEach(name -> apart.putIfAbsent(Aliases.fold(name), name));
        return List.copyOf(apart.values());
    }

    /** Whether the row's figures are of several partners or sectors together, which is noted where there are any. */
    private boolean shared(
            List<Partner> partners, List<String> sectors, Measure targeted, Measure reached, RowNotes notes) {
        boolean several = partners.size() > 1 || sectors.size() > 1 || form == PresenceForm.COUNTED;
        if (several && (targeted.known() || reached.known())) {
            notes.tell(
                    ShapeRules.FIGURES_SHARED,
                    cells.column(reached.known() ? Field.REACHED : Field.TARGETED),
                    "the people of this row are of " + together(partners, sectors)
                            + " together and are given to none of them",
                    "one row per partner and sector, each with its own people");
        }
        return several;
    }

    private String together(List<Partner> partners, List<String> sectors) {
        String in = sectors.size() == 1 ? "one sector" : sectors.size() + " sectors";
        return (form == PresenceForm.COUNTED ? "several" : Integer.toString(partners.size()))
                + (partners.size() == 1 && form != PresenceForm.COUNTED ? " partner in " : " partners in ")
                + in;
    }

    private Sensitivity sensitivity(CsvRow row, @Nullable String code, List<String> sectors, RowNotes notes) {
        int level = code == null ? -1 : areas.level(code);
        // a sector that cannot be read may be one whose work is not to be seen
        Sensitivity usual = DefaultSensitivity.presence(level, sectors.isEmpty() ? UNREAD : sectors.get(0));
        for (String sector : sectors) {
            usual = usual.highest(DefaultSensitivity.presence(level, sector));
        }
        return cells.sensitivity(row, notes, usual);
    }
}
