package org.tandem.convert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Severity;
import org.tandem.load.NeedRow;
import org.tandem.load.Partners;
import org.tandem.load.PresenceRow;
import org.tandem.load.RowFate;
import org.tandem.load.RowWatch;
import org.tandem.load.TableSetting;
import org.tandem.model.Organisation;
import org.tandem.sharing.FindingsFor;
import org.tandem.sharing.TableSharing;
import org.tandem.source.Sensitivity;

/**
 * Writes a table of needs or presence anew while it is read, row by row: to be handed to the reader as the watch of its rows,
 * then {@linkplain #end ended}. Nothing is kept of a row, but for audiences that see figures generalised.
 */
public final class Conversion implements RowWatch {
    private final Forms forms;
    private final TableSetting setting;
    private final TableSharing sharing;
    private final RowSink sink;
    private final @Nullable CleaningLog log;
    private final Tally tally = new Tally();
    private final Partners partners;
    private final Map<String, Sensitivity> named = new HashMap<>();
    private final List<String> unread = new ArrayList<>();
    private List<String> headings = List.of();
    private boolean needs;
    private @Nullable NeedsOut needsOut;
    private @Nullable PresenceOut presenceOut;
    private @Nullable Writing<?> writing;

    /**
     * @param forms makes the form of the table
     * @param sharing what the audience may see
     * @param log takes the cleaning log; null where nobody asks for it
     */
    public Conversion(Forms forms, TableSetting setting, TableSharing sharing, RowSink sink, @Nullable RowSink log) {
        this.forms = forms;
        this.setting = setting;
        this.sharing = sharing;
        this.sink = sink;
        this.log = log == null ? null : new CleaningLog(log, sharing);
        this.partners = setting.partners();
        for (Organisation organisation : setting.organisations()) {
            named.put(organisation.id(), organisation.sensitivity());
        }
    }

    @Override
    public void table(String file, String kind, String shape, List<String> above) {
        needs = kind.equals("needs");
        headings = above;
        if (log != null) {
            log.table(above);
        }
    }

    @Override
    public void columns(Set<String> fields, Set<Integer> columns) {
        for (int i = 0; i < headings.size(); i++) {
            if (!columns.contains(i) && !headings.get(i).isBlank()) {
                unread.add(headings.get(i).strip());
            }
        }
        if (needs) {
            boolean byStatus = fields.contains("population_status") && !fields.contains("people_in_need");
            Writing<NeedItem> to = new Writing<>(forms.needs(), sink);
            needsOut = new NeedsOut(to, sharing, setting, tally, byStatus);
            writing = to;
        } else {
            boolean acronyms = fields.contains("organisation_acronym");
            Writing<PresenceItem> to = new Writing<>(forms.presence(acronyms, sharing.suppresses()), sink);
            presenceOut = new PresenceOut(to, sharing, tally);
            writing = to;
        }
    }

    @Override
    public void row(RowFate fate) {
        String warnings = rules(fate, Severity.WARNING);
        String errors = rules(fate, Severity.ERROR);
        Sensitivity level = fate.sensitivity();
        for (NeedRow row : fate.needs()) {
            if (needsOut != null) {
                needsOut.take(new NeedItem(row, fate.note(), warnings, errors));
            }
        }
        for (PresenceRow row : fate.presence()) {
            Sensitivity own = row.sensitivity().highest(level(row));
            level = level.highest(own);
            if (presenceOut != null) {
                presenceOut.take(new PresenceItem(row, fate.activity(), "", warnings, errors), own);
            }
        }
        if (log != null) {
            log.row(fate, level);
        }
    }

    @Override
    public void broken(Finding finding) {
        if (log != null) {
            log.finding(finding);
        }
    }

    /** After the last row. */
    public void end() {
        if (needsOut != null) {
            needsOut.end(setting.areas().gazetteer());
        }
        if (presenceOut != null) {
            presenceOut.end(setting.areas().gazetteer());
        }
    }

    /** How sensitive it is to name the partner of {@code row}; LOW when it has no profile. */
    private Sensitivity level(PresenceRow row) {
        if (named.isEmpty()) {
            return Sensitivity.LOW;
        }
        String name = row.organisation().isBlank() ? row.acronym() : row.organisation();
        return named.getOrDefault(partners.key(name, row.acronym(), row.profile()), Sensitivity.LOW);
    }

    /** Those that the audience may be told: of a count too small to show none tells how it compares. */
    private String rules(RowFate fate, Severity severity) {
        if (fate.findings().isEmpty()) {
            return "";
        }
        Set<String> ids = new TreeSet<>();
        for (Finding finding : fate.findings()) {
            if (finding.severity() == severity && FindingsFor.sees(sharing.audience(), finding.sensitivity())) {
                ids.add(finding.rule().id());
            }
        }
        return String.join("; ", ids);
    }

    /** How many rows were written. */
    public int written() {
        return writing == null ? 0 : writing.rows();
    }

    /** How many records the audience may not see. */
    public int withheld() {
        return tally.withheld();
    }

    /** How many figures were too small to show. */
    public int suppressed() {
        return tally.suppressed();
    }

    /** Headings of the columns that were not read. */
    public List<String> unread() {
        return List.copyOf(unread);
    }

    /** What the form could not say. */
    public Losses losses() {
        return forms.losses();
    }
}
