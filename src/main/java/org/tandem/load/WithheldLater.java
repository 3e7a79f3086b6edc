package org.tandem.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tandem.model.Conditions;
import org.tandem.model.LegalStatus;
import org.tandem.model.Organisation;
import org.tandem.model.Stance;
import org.tandem.vocabulary.Aliases;

/**
 * The organisations of an older state as one knows them who has read a later one: whom the later withholds the older does not
 * name either, whether it had a profile then, or another name, or stood in tables alone.
 */
final class WithheldLater {
    private WithheldLater() {}

    /** {@code then}, with each of {@code later} at its later level, under all its names; in id order. */
    static List<Organisation> known(List<Organisation> then, List<Organisation> later) {
        List<Organisation> known = new ArrayList<>(then);
        for (Organisation each : later) {
            boolean there = false;
            for (int i = 0; i < then.size(); i++) {
                if (same(then.get(i), each)) {
                    known.set(i, known.get(i).knownAs(each));
                    there = true;
                }
            }
            if (!there) {
                known.add(nameOnly(each));
            }
        }
        known.sort(Comparator.comparing(Organisation::id));
        return List.copyOf(known);
    }

    /** By its id, or where the full name of one is any name of the other: two may share an acronym. */
    private static boolean same(Organisation one, Organisation other) {
        return one.id().equals(other.id())
                || names(one).contains(Aliases.fold(other.name()))
                || names(other).contains(Aliases.fold(one.name()));
    }

    private static Set<String> names(Organisation of) {
        Set<String> names = new TreeSet<>();
        of.names().stream().map(Aliases::fold).filter(name -> !name.isEmpty()).forEach(names::add);
        return names;
    }

    /** What it asks for and holds now says nothing of then. */
    private static Organisation nameOnly(Organisation later) {
        return new Organisation(
                later.id(),
                later.name(),
                later.acronym(),
                later.kind(),
                later.aliases(),
                List.of(),
                List.of(),
                List.of(),
                "",
                Conditions.NONE,
                LegalStatus.NONE,
                later.posts(),
                List.of(),
                List.of(),
                List.of(),
                Stance.NONE,
                later.sensitivity(),
                later.origin());
    }
}
