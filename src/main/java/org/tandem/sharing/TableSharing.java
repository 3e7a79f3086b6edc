package org.tandem.sharing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tandem.model.Area;
import org.tandem.model.Audience;
import org.tandem.model.Gazetteer;
import org.tandem.model.Measure;
import org.tandem.model.Need;
import org.tandem.model.Policy;
import org.tandem.source.Sensitivity;

/** What of a single table an audience may see: the same rules as {@link Sharing}, for records that come one after the other. */
public final class TableSharing {
    private final Audience audience;
    private final SmallCounts few;

    public TableSharing(Audience audience, Policy policy) {
        this.audience = audience;
        this.few = new SmallCounts(Visible.suppressBelow(audience, policy));
    }

    public Audience audience() {
        return audience;
    }

    /** Whether the audience sees records of this level, be it generalised. */
    public boolean sees(Sensitivity level) {
        return level.atMost(audience.limit());
    }

    /** Whether a cell of a record of this level may be quoted as it stands. */
    public boolean quotes(Sensitivity level) {
        return sees(level) && !generalises(level);
    }

    /** Whether it sees them only at admin 2 and in tens. */
    public boolean generalises(Sensitivity level) {
        return audience.generalised() && level != Sensitivity.LOW;
    }

    /** Whether the count is one of so few people that they could be recognised. Zero is shown. */
    public boolean small(Measure count) {
        return few.small(count);
    }

    /** Whether what is written may be, or hold, such a count. */
    public boolean holdsSmall(String written) {
        return few.in(written);
    }

    /** Whether nobody may be told that so many of {@code inNeed} are reached. */
    public boolean hides(Measure inNeed, Measure reached) {
        return few.hides(inNeed, reached);
    }

    /** Whether any count at all may be too small to show. */
    public boolean suppresses() {
        return few.below() > 0;
    }

    /** The MODERATE ones of {@code needs} brought up to admin 2 in tens, and how many have no place there. */
    public Shown<Need> needs(Collection<Need> needs, Gazetteer areas) {
        Generalised<Need> all = new GeneralisedNeeds(new Places(areas)).of(few.needs(List.copyOf(needs)));
        List<Need> moderate = all.records().stream()
                .filter(need -> need.sensitivity() != Sensitivity.LOW)
                .toList();
        return new Shown<>(moderate, all.left());
    }

    /** Records as they may be shown, and how many may not. */
    public record Shown<T>(List<T> records, int left) {}

    /** The area at admin 2 or above that is or holds {@code code}; empty where none is known. */
    public static Optional<String> coarse(String code, Gazetteer areas) {
        return new Places(areas).coarse(code);
    }

    /** The figure of {@code whole} in tens, given those of areas in it; the same people are never added twice. */
    public Measure total(String whole, Map<String, Measure> figures, Gazetteer areas) {
        Map<String, Measure> shown = new TreeMap<>(figures);
        shown.replaceAll((area, count) -> few.shown(count));
        return Rounding.toTen(new Places(areas).total(whole, shown));
    }

    /** Whether the audience may be told how far {@code area} can be reached. */
    public boolean tellsAccess(Area area) {
        return sees(area.accessSensitivity())
                && (!generalises(area.accessSensitivity()) || area.level() <= Places.FINEST);
    }
}
