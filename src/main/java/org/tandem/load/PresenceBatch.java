package org.tandem.load;

import org.jspecify.annotations.Nullable;
import org.tandem.load.PresenceCells.Kinded;
import org.tandem.load.PresenceCells.Naming;
import org.tandem.load.PresenceStore.Subject;
import org.tandem.model.OrganisationKind;
import org.tandem.source.Sensitivity;

/**
 * Rows of presence as bare numbers, gathered by one thread and handed to the store many at a time, which is locked for each
 * handing over.
 */
final class PresenceBatch {
    static final int ROWS = 1 << 9;
    private static final int LEVEL_BITS = 2;
    private static final int SECTOR_BITS = 12;
    private static final int GROUP_BITS = 20;
    private static final int MOST_SECTORS = 1 << SECTOR_BITS;
    private static final int MOST_GROUPS = 1 << GROUP_BITS;
    private static final int MOST_SUBJECTS = 1 << 17;

    private final PresenceStore store;
    private final Partners partners;
    private final String file;
    /** Those taken, then room for one more, as {@link PresenceCells} keeps them. */
    final long[] rows = new long[(ROWS + 1) * PresenceCells.WIDTH];

    private int used;
    /** The number of a subject, plus one, by the numbers that its parts have here. */
    private Pages subjects = new Pages(2);

    private final int[] kinds = new int[OrganisationKind.values().length];
    private int sectors;
    private int groups;
    private int names;

    /** For rows of {@code file}. */
    PresenceBatch(PresenceStore store, Partners partners, String file) {
        this.store = store;
        this.partners = partners;
        this.file = file;
    }

    /** Where the next row may be written; until it is {@linkplain #take taken} it is none. */
    int next() {
        return used * PresenceCells.WIDTH;
    }

    /** Takes the row that was written at {@link #next}. */
    void take() {
        if (++used == ROWS) {
            end();
        }
    }

    void end() {
        store.add(rows, used);
        used = 0;
    }

    /**
     * The key of a cell and its partner, the area with the number {@code plain} among {@code areas}; below 0 where there are too
     * many to number.
     */
    long key(
            AreaCells areas,
            int plain,
            SectorCells.Read sector,
            PartnerCells.Read partner,
            GroupCells.Read group,
            Sensitivity level) {
        int area = areas.plain().ledger(plain);
        if (area < 0) {
            area = store.area(areas.code(plain));
            areas.plain().ledger(plain, area);
        }
        sector.number = sector.number < 0 ? sectors++ : sector.number;
        group.number = group.number < 0 ? groups++ : group.number;
        partner.number = partner.number < 0 ? names++ : partner.number;
        if (sector.number >= MOST_SECTORS || group.number >= MOST_GROUPS) {
            return -1;
        }
        if (subjects.size() >= MOST_SUBJECTS) {
            subjects = new Pages(2); // a column of ever new names would fill it without end
        }
        long parts = ((long) partner.number << SECTOR_BITS) | sector.number;
        int record = subjects.of((((parts << GROUP_BITS) | group.number) << LEVEL_BITS) | level.rank());
        long[] page = subjects.page(record);
        int at = subjects.at(record) + 1;
        if (page[at] == 0) {
            String key = partners.key(partner.name(), partner.acronym(), "");
            page[at] = store.subject(new Subject(sector.code(), key, group.group, level)) + 1L;
        }
        return PresenceStore.key(area, (int) page[at] - 1);
    }

    /** The place of a row as it names its partner. */
    long named(int line, PartnerCells.Read partner) {
        if (partner.naming < 0) {
            partner.naming = store.naming(new Naming(file, 0, partner.name()));
        }
        return PresenceCells.place(line, partner.naming);
    }

    /** The place of a row as it says of which kind its partner is; 0 where it does not. */
    @SuppressWarnings("EnumOrdinal") // the place in an array that lives as long as this
    long kind(int line, @Nullable OrganisationKind kind) {
        if (kind == null) {
            return 0;
        }
        int of = kind.ordinal();
        if (kinds[of] == 0) {
            kinds[of] = store.kind(new Kinded(file, 0, kind)) + 1;
        }
        return PresenceCells.place(line, kinds[of] - 1);
    }
}
