package org.tandem.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.load.ActivityDecoder.Work;
import org.tandem.model.Capacity;
import org.tandem.model.Measure;
import org.tandem.model.Norm;
import org.tandem.model.Organisation;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;
import org.tandem.vocabulary.MeansUnits;
import org.tandem.vocabulary.Norms;

/**
 * Counts means in people. Means of one input of a service are added; of several inputs the least counts, for water without a
 * tap and a tap without water serve nobody; of several services the most, for they may serve the same people.
 */
final class CapacityCount {
    private final Norms norms;
    private final Consumer<Finding> findings;
    private final List<Owned> all = new ArrayList<>();

    /** Work with the organisation that does it; the higher of both levels says who knows of it. */
    private record Owned(Organisation organisation, Work work, Sensitivity level) {}

    /** People of one service or input at each of the three ratios, and the norm that says so. */
    private record People(long counted, long least, long most, String norm) {
        People plus(People other) {
            return new People(
                    Math.addExact(counted, other.counted),
                    Math.addExact(least, other.least),
                    Math.addExact(most, other.most),
                    counted >= other.counted ? norm : other.norm);
        }

        /** The one that limits; at the other ratios another may. */
        People min(People other) {
            return new People(
                    Math.min(counted, other.counted),
                    Math.min(least, other.least),
                    Math.min(most, other.most),
                    counted <= other.counted ? norm : other.norm);
        }

        People max(People other) {
            return new People(
                    Math.max(counted, other.counted),
                    Math.max(least, other.least),
                    Math.max(most, other.most),
                    counted >= other.counted ? norm : other.norm);
        }
    }

    CapacityCount(Norms norms, Consumer<Finding> findings) {
        this.norms = norms;
        this.findings = findings;
    }

    void add(Organisation organisation, Work work) {
        PresenceRow row = work.row();
        boolean done = row.status().equals("suspended") || row.status().equals("completed");
        boolean armed = row.kind() != null && row.kind().armed();
        if (!work.means().isEmpty() && !done && !armed) {
            all.add(new Owned(organisation, work, work.row().sensitivity().highest(organisation.sensitivity())));
        }
    }

    /** What the means come to, an item for each activity of which some can be counted, in the order added. */
    Map<Work, Capacity> counted() {
        Map<Work, Capacity> counted = new LinkedHashMap<>();
        for (Owned each : all) {
            capacity(each).ifPresent(capacity -> counted.put(each.work(), capacity));
        }
        return counted;
    }

    private Optional<Capacity> capacity(Owned owned) {
        PresenceRow row = owned.work().row();
        List<Capacity.Means> means = new ArrayList<>();
        Map<String, Map<String, People>> services = new LinkedHashMap<>();
        for (MeansDecoder.Stated stated : owned.work().means()) {
            Norm norm = norms.find(stated.kind()).orElse(null);
            BigDecimal quantity = norm == null ? null : quantity(stated, norm);
            if (norm == null) {
                tell(
                        ProfileRules.MEANS_UNKNOWN,
                        row,
                        stated.kindAt(),
                        "no norm says how many people `" + stated.kind() + "` serves",
                        "a kind of `tandem explain norms`, or one of your own in `norms:` of `tandem.yaml`",
                        norms.nearest(stated.kind()).orElse(""));
            } else if (quantity == null) {
                tell(
                        ProfileRules.MEANS_UNIT_MISMATCH,
                        row,
                        stated.unitAt(),
                        stated.unit().isEmpty()
                                ? "`" + norm.id() + "` is stated without its unit"
                                : "`" + stated.unit() + "` cannot be turned into `" + norm.unit() + "`, the unit of `"
                                        + norm.id() + "`",
                        "a quantity in `" + norm.unit() + "` or a unit of the same sort",
                        "");
            } else {
                People people = people(norm, quantity, stated.shifts());
                means.add(new Capacity.Means(norm, words(stated, norm), people.counted()));
                services.computeIfAbsent(norm.service(), service -> new LinkedHashMap<>())
                        .merge(norm.input(), people, People::plus);
            }
        }
        return services.values().stream()
                .map(inputs -> inputs.values().stream().reduce(People::min).orElseThrow())
                .reduce(People::max)
                .map(people -> new Capacity(
                        owned.work().name(),
                        owned.organisation().id(),
                        owned.organisation().shortName(),
                        row.area(),
                        row.sector(),
                        List.copyOf(means),
                        people.norm(),
                        people.counted(),
                        people.least(),
                        people.most(),
                        shared(owned),
                        row.targeted(),
                        means.stream()
                                .map(each -> each.norm().sensitivity())
                                .reduce(owned.level(), Sensitivity::highest),
                        row.origin()));
    }

    private People people(Norm norm, BigDecimal quantity, int shifts) {
        return new People(
                norm.people(quantity, norm.ratio(), norms.loss(), shifts),
                norm.people(quantity, norm.least(), norms.loss(), shifts),
                norm.people(quantity, norm.most(), norms.loss(), shifts),
                norm.id());
    }

    private static @Nullable BigDecimal quantity(MeansDecoder.Stated stated, Norm norm) {
        boolean named = norm.unit().equals("units") && stated.unit().equalsIgnoreCase(stated.kind());
        return named
                ? stated.quantity()
                : MeansUnits.convert(stated.quantity(), stated.unit(), norm.unit())
                        .orElse(null);
    }

    private static String words(MeansDecoder.Stated stated, Norm norm) {
        boolean counted = norm.unit().equals("units");
        String shifts = stated.shifts() > 1 ? " in " + stated.shifts() + " shifts" : "";
        return norm.id() + " " + stated.quantity().toPlainString() + (counted ? "" : " " + stated.unit()) + shifts;
    }

    /**
     * How many other activities have one of the same assets on a common day. Only those count that whoever knows of this one
     * knows too, so that a figure says nothing of an activity that is withheld.
     */
    private int shared(Owned owned) {
        Set<String> assets = assets(owned);
        int shared = 0;
        for (Owned other : all) {
            boolean same = !other.equals(owned)
                    && other.level().atMost(owned.level())
                    && other.work().row().period().meets(owned.work().row().period())
                    && assets(other).stream().anyMatch(assets::contains);
            shared += same ? 1 : 0;
        }
        return shared;
    }

    private static Set<String> assets(Owned owned) {
        Set<String> assets = new HashSet<>();
        owned.work().means().forEach(means -> assets.add(means.asset()));
        assets.remove("");
        return assets;
    }

    private void tell(Rule rule, PresenceRow row, Origin where, String message, String expected, String nearest) {
        findings.accept(Finding.of(rule, where, message)
                .expecting(expected)
                .nearest(nearest)
                .about(row.sensitivity()));
    }

    /** The rows of {@code work}, each with what its means come to where it states no target and has them to itself. */
    static List<PresenceRow> rows(List<Work> work, Map<Work, Capacity> counted) {
        List<PresenceRow> rows = new ArrayList<>();
        for (Work each : work) {
            Capacity capacity = counted.get(each);
            rows.add(
                    capacity == null || !capacity.counts()
                            ? each.row()
                            : each.row().targeting(Measure.of(capacity.people())));
        }
        return rows;
    }
}
