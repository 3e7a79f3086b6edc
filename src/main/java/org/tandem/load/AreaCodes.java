package org.tandem.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Finding;
import org.tandem.load.AreaSpellings.Spellings;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;
import org.tandem.load.Reading.Repaired;
import org.tandem.model.Area;
import org.tandem.model.Gazetteer;
import org.tandem.model.Measure;
import org.tandem.model.NameMatch;
import org.tandem.model.Period;
import org.tandem.source.Origin;
import org.tandem.vocabulary.DefaultSensitivity;

/**
 * Reads area codes and names. In a workspace with a gazetteer only its areas count; without one every well-formed P-code of
 * the country is an area, and the tables teach names and parents.
 */
public final class AreaCodes implements AreaReader {
    private final Gazetteer stated;
    private final AreaShape shape;
    private final NameMatch policy;
    private final AreaSpellings spellings;
    private @Nullable AreaNames names;
    private final Map<String, Learned> learned = new HashMap<>();

    private final AreaParents parents = new AreaParents();

    /**
     * What rows tell of an area, whatever their order: the least name, and the parent with whose code its own begins, else the
     * least.
     */
    private record Learned(String code, String name, String parent) {
        Learned merge(Learned other) {
            boolean own = code.startsWith(parent) && !parent.isEmpty();
            boolean others = code.startsWith(other.parent) && !other.parent.isEmpty();
            String above = own == others ? least(parent, other.parent) : own ? parent : other.parent;
            return new Learned(code, least(name, other.name), above);
        }

        private static String least(String a, String b) {
            return a.isEmpty() || (!b.isEmpty() && b.compareTo(a) < 0) ? b : a;
        }
    }

    private final CodeChanges changes;

    private AreaCodes(Gazetteer stated, String country, NameMatch policy, CodeChanges changes) {
        this.stated = stated;
        this.changes = changes;
        this.policy = policy;
        this.shape = AreaShape.of(country);
        this.spellings = new AreaSpellings(shape);
    }

    /** The areas of the gazetteer that a workspace states. */
    public static AreaCodes of(Gazetteer stated, String country) {
        return of(stated, country, NameMatch.DEFAULT);
    }

    /** The same, with what the workspace says of names that are alike. */
    public static AreaCodes of(Gazetteer stated, String country, NameMatch policy) {
        return of(stated, country, policy, new CodeChanges());
    }

    /** The same, with what is known of codes that are no longer in force. */
    static AreaCodes of(Gazetteer stated, String country, NameMatch policy, CodeChanges changes) {
        return new AreaCodes(stated, country, policy, changes);
    }

    /** Areas learned from the tables of a workspace that has no gazetteer. */
    public static AreaCodes learning(String country) {
        return new AreaCodes(new Gazetteer(List.of(), false), country, NameMatch.DEFAULT, new CodeChanges());
    }

    /** What is known of codes that are no longer in force. */
    CodeChanges changes() {
        return changes;
    }

    @Override
    public void changed(String other, String code) {
        changes.add(other, code);
    }

    @Override
    public void changed(String other, String code, Origin where) {
        changes.add(other, code, where);
    }

    /** The same, once it was told which codes are given the wrong way round or go in a circle. */
    AreaCodes telling(Consumer<Finding> findings) {
        changes.reversed(stated).forEach(findings);
        changes.circles(stated).forEach(findings);
        return this;
    }

    /** The areas: those stated, or those learned so far with all that lie above them. */
    public Gazetteer gazetteer() {
        if (stated.stated()) {
            return stated.replacing(changes.now());
        }
        List<Area> areas = new ArrayList<>();
        new TreeMap<>(learned)
                .forEach((code, what) -> areas.add(new Area(
                        code,
                        what.name(),
                        GazetteerBuilder.LEVEL_NOT_STATED,
                        what.parent(),
                        Measure.UNKNOWN,
                        Measure.UNKNOWN,
                        DefaultSensitivity.access(level(code)),
                        "",
                        true,
                        Period.ALWAYS,
                        Origin.NOWHERE)));
        return GazetteerBuilder.learned(areas, shape).replacing(changes.now());
    }

    @Override
    public Gazetteer stated() {
        return stated;
    }

    @Override
    public synchronized void learn(String code, String name, String parent) {
        Learned known = learned.get(code);
        if (known != null && known.name().equals(name) && known.parent().equals(parent)) {
            return; // as nearly every time
        }
        if (!stated.stated() && !shape.isCountry(code) && shape.wellFormed(code)) {
            String above = shape.isCountry(parent) ? shape.country() : shape.wellFormed(parent) ? parent : "";
            learned.merge(code, new Learned(code, name.strip(), above), Learned::merge);
        }
    }

    @Override
    public synchronized void placed(String code, String parent, Origin where) {
        parents.add(code, parent, where);
    }

    /** Tells where rows place an area elsewhere than {@code areas} do, the {@link #gazetteer} after the last row. */
    void tellParents(Gazetteer areas, Consumer<Finding> findings) {
        parents.tell(areas, findings);
    }

    @Override
    public int level(String code) {
        int byShape = shape.level(code);
        return stated.find(code)
                .map(Area::level)
                .orElse(byShape < 0 ? Math.max(3, shape.lengths().size() + 1) : byShape);
    }

    @Override
    public Reading<String> read(String text, String parentHint) {
        return read(text, parentHint, 0);
    }

    @Override
    public Reading<String> read(String text, String parentHint, int level) {
        String written = CellText.clean(text);
        if (shape.isCountry(written)) {
            return new Good<>(shape.country());
        }
        return stated.stated() ? readStated(text, written, parentHint, level) : readLearned(text, written);
    }

    private Reading<String> readStated(String text, String written, String parentHint, int level) {
        if (stated.find(written).isPresent()) {
            return CellText.unclean(text) ? repaired(text, written) : new Good<>(written);
        }
        Reading<String> changed = changes.read(written, stated);
        if (changed != null) {
            return changed;
        }
        Spellings spelled = spellings.of(written);
        List<String> literal = existing(spelled.literal());
        List<String> codes = literal.isEmpty() ? existing(spelled.padded()) : literal;
        if (codes.size() == 1 || !literal.isEmpty()) {
            return repaired(written, codes.get(0));
        }
        if (codes.size() > 1) {
            return new Bad<>(
                    TableRules.AREA_UNKNOWN,
                    "`" + written + "` can be " + codes.size() + " areas",
                    "the whole code of one of them: " + String.join(", ", codes),
                    "");
        }
        return names().read(written, parentHint, level);
    }

    private List<String> existing(List<String> codes) {
        return codes.stream().filter(code -> stated.find(code).isPresent()).toList();
    }

    /** Made when the first name is met: tables of codes need none. */
    private synchronized AreaNames names() {
        AreaNames known = names;
        if (known == null) {
            known = new AreaNames(stated, spellings, policy);
            names = known;
        }
        return known;
    }

    private Reading<String> readLearned(String text, String written) {
        Reading<String> changed = changes.read(written, stated);
        if (changed != null) {
            return changed;
        }
        if (shape.wellFormed(written)) {
            String digits = shape.withDigits(written);
            if (!digits.equals(written)) {
                return repaired(written, digits);
            }
            return CellText.unclean(text) ? repaired(text, written) : new Good<>(written);
        }
        Spellings spelled = spellings.of(written);
        for (List<String> codes : List.of(spelled.literal(), spelled.padded())) {
            for (String spelling : codes) {
                if (shape.wellFormed(spelling)) {
                    return repaired(written, spelling);
                }
            }
        }
        return new Bad<>(
                TableRules.AREA_ILL_FORMED,
                written.isEmpty() ? "no area is stated" : "`" + written + "` is not a P-code of " + shape.country(),
                "a P-code that begins with `" + shape.prefix()
                        + "`; to use names or local codes, list the areas in `areas.csv`",
                "");
    }

    private static Reading<String> repaired(String written, String code) {
        return new Repaired<>(
                code,
                TableRules.AREA_REPAIRED,
                "area `" + written + "` was read as `" + code + "`",
                "the P-code itself");
    }
}
