package org.tandem.legal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.model.Mandate;
import org.tandem.model.Mission;
import org.tandem.model.Period;

/** When each mandate and each of its tasks is in force: by its own days, its extensions and what took its place. */
final class Terms {
    private static final Pattern NUMBER = Pattern.compile("/(\\d+)(?:\\s|\\(|$)|^\\D*(\\d+)");

    /** A task with the mandate that gives it and the days on which it is in force. */
    record Term(Mandate mandate, Mandate.Task task, Period period) {}

    private final List<Mandate> mandates;
    private final Map<String, Term> byTask = new LinkedHashMap<>();

    Terms(Mission mission) {
        this.mandates = mission.mandates().stream()
                .sorted(Comparator.comparing((Mandate mandate) -> begin(mandate))
                        .thenComparing(Mandate::resolution))
                .toList();
        for (Mandate mandate : mandates) {
            Period period = inForce(mandate);
            mandate.tasks().forEach(task -> byTask.put(task.id(), new Term(mandate, task, period)));
        }
    }

    private static LocalDate begin(Mandate mandate) {
        LocalDate from = mandate.period().from();
        return from == null ? LocalDate.MIN : from;
    }

    /** The days on which {@code mandate} is in force. */
    Period inForce(Mandate mandate) {
        Period own = mandate.extended();
        LocalDate replaced = mandates.stream()
                .filter(other -> !mandate.supersededBy().isEmpty() && same(other.resolution(), mandate.supersededBy()))
                .map(other -> other.period().from())
                .filter(day -> day != null)
                .findFirst()
                .orElse(null);
        return new Period(own.from(), Days.earlier(own.until(), replaced == null ? null : replaced.minusDays(1)));
    }

    List<Mandate> mandates() {
        return mandates;
    }

    Optional<Term> find(String task) {
        return Optional.ofNullable(byTask.get(task));
    }

    /** All tasks: by mandate, the first to begin first, then in the order written. */
    List<Term> all() {
        return new ArrayList<>(byTask.values());
    }

    /** The task with those that it carries on and that carry it on, in the same order. */
    List<Term> chain(Term term) {
        Set<String> ids = new LinkedHashSet<>(List.of(term.task().id()));
        boolean more = true;
        while (more) {
            more = false;
            for (Term each : byTask.values()) {
                boolean linked = ids.contains(each.task().continues())
                        || carriesOn(ids, each.task().id());
                more |= linked && ids.add(each.task().id());
            }
        }
        return byTask.values().stream()
                .filter(each -> ids.contains(each.task().id()))
                .toList();
    }

    private boolean carriesOn(Set<String> ids, String older) {
        return ids.stream()
                .anyMatch(id -> find(id).filter(each -> each.task().continues().equals(older))
                        .isPresent());
    }

    /** Whether two symbols are of one resolution, however they are written. */
    static boolean same(String one, String other) {
        Optional<String> number = number(one);
        return number.isPresent() && number.equals(number(other));
    }

    private static Optional<String> number(String symbol) {
        Matcher found = NUMBER.matcher(symbol.strip());
        return found.find() ? Optional.of(found.group(1) == null ? found.group(2) : found.group(1)) : Optional.empty();
    }
}
