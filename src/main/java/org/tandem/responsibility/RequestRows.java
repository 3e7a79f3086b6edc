package org.tandem.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.model.Directory.Side;
import org.tandem.model.LetterRules;
import org.tandem.model.Mission;
import org.tandem.model.Organisation;
import org.tandem.model.Plan;
import org.tandem.model.Resource;
import org.tandem.model.UnitWords;
import org.tandem.model.Workspace;
import org.tandem.requests.RequestsResult;
import org.tandem.source.Sensitivity;

/**
 * Rows of open requests, whoever asks, the mission too: those on which {@code requests} says that something is left to decide.
 *
 * @param rows by first day and id
 * @param without how many have no row and why, in sentences
 */
record RequestRows(List<Task> rows, List<String> without) {
    /** Why a request has no row of its own, in the order in which it is asked. */
    private enum Reason {
        ID("has no id", "have no id"),
        ACTIVITY(
                "is decided on in an activity of the plan, which is its row",
                "are decided on in activities of the plan, which are their rows"),
        OVER("was wanted for days that are over", "were wanted for days that are over"),
        DECIDED("is decided, and nothing is left to decide", "are decided, and nothing is left to decide"),
        NO_KIND(
                "is of means to which `requests` of raci-rules.yaml gives no row",
                "are of means to which `requests` of raci-rules.yaml gives no row");

        private final String one;
        private final String many;

        Reason(String one, String many) {
            this.one = one;
            this.many = many;
        }

        String counted(long number) {
            return number + " " + (number == 1 ? one : many);
        }
    }

    /**
     * A request with who asks.
     *
     * @param by id of the organisation or the mission
     * @param level of who asks
     */
    private record Asked(String by, Resource what, Sensitivity level) {}

    /**
     * The rows of all requests in {@code workspace}, of which {@code settled} says what becomes.
     *
     * @param everywhere whether rows of all areas are asked for, so that nobody takes what is counted for that of some
     */
    static RequestRows of(Workspace workspace, RequestsResult settled, LetterRules rules, boolean everywhere) {
        List<Asked> asked = asked(workspace);
        List<Task> rows = new ArrayList<>();
        Map<Reason, Integer> out = new EnumMap<>(Reason.class);
        for (Asked each : asked) {
            RequestsResult.Sought sought = settled.sought(each.what().id());
            Optional<String> kind = kind(each, sought, workspace, rules);
            Optional<Reason> reason = reason(each.what(), sought, kind.isPresent(), workspace);
            reason.ifPresent(why -> out.merge(why, 1, Integer::sum));
            if (reason.isEmpty()) {
                rows.add(row(each, kind.orElseThrow(), sought, workspace, rules));
            }
        }
        return new RequestRows(List.copyOf(rows), without(asked.size(), out, everywhere));
    }

    private static List<Asked> asked(Workspace workspace) {
        List<Asked> asked = new ArrayList<>();
        for (Organisation by : workspace.organisations()) {
            by.requests().forEach(what -> asked.add(new Asked(by.id(), what, by.sensitivity())));
        }
        Mission mission = workspace.mission();
        if (mission != null) {
            mission.requests().forEach(what -> asked.add(new Asked(mission.id(), what, Sensitivity.LOW)));
        }
        asked.sort(Comparator.comparing((Asked each) -> from(each.what()))
                .thenComparing(each -> each.what().id()));
        return asked;
    }

    private static LocalDate from(Resource request) {
        LocalDate from = request.period().from();
        return from == null ? LocalDate.MAX : from;
    }

    private static Optional<Reason> reason(
            Resource what, RequestsResult.Sought sought, boolean kind, Workspace workspace) {
        if (what.id().isEmpty()) {
            return Optional.of(Reason.ID);
        }
        if (workspace.plan().activities().stream()
                .anyMatch(each -> each.request().equals(what.id()))) {
            return Optional.of(Reason.ACTIVITY);
        }
        LocalDate until = what.period().until();
        if (sought.decided()) {
            return Optional.of(Reason.DECIDED);
        }
        if (until != null && until.isBefore(workspace.operation().asOf())) {
            return Optional.of(Reason.OVER);
        }
        return kind ? Optional.empty() : Optional.of(Reason.NO_KIND);
    }

    private static Optional<String> kind(
            Asked asked, RequestsResult.Sought sought, Workspace workspace, LetterRules rules) {
        Set<Side> givers = sought.of().stream()
                .filter(id -> !id.equals(asked.by()))
                .map(workspace.directory()::side)
                .collect(Collectors.toSet());
        return rules.kindOf(
                asked.what(), !sought.military(), workspace.directory().side(asked.by()), givers);
    }

    private static List<String> without(int all, Map<Reason, Integer> out, boolean everywhere) {
        if (out.isEmpty()) {
            return List.of();
        }
        int count = out.values().stream().mapToInt(Integer::intValue).sum();
        return List.of("Of " + all + (all == 1 ? " request" : " requests") + (everywhere ? " " : ", of all areas, ")
                + count + (count == 1 ? " has" : " have")
                + " no row of " + (count == 1 ? "its" : "their") + " own: "
                + out.entrySet().stream()
                        .map(each -> each.getKey().counted(each.getValue()))
                        .collect(Collectors.joining("; "))
                + ".");
    }

    private static Task row(
            Asked asked, String kind, RequestsResult.Sought sought, Workspace workspace, LetterRules rules) {
        Resource what = asked.what();
        String place = what.area().isEmpty() ? "" : " in " + workspace.areas().label(what.area());
        String by = workspace
                .directory()
                .organisation(asked.by())
                .map(Organisation::shortName)
                .orElseGet(() -> workspace.directory().name(asked.by()));
        return new Task(
                RowKind.REQUESTS.row(what.id()),
                "Decide on " + means(what) + " for " + by + place,
                rules.kind(kind, ""),
                kind,
                "",
                what.area().isEmpty() ? List.of() : List.of(what.area()),
                new Task.Asked(asked.by(), sought.of(), sought.givers()),
                Map.<String, Plan.Pin>of(),
                false,
                what.sensitivity().highest(asked.level()),
                what.origin());
    }

    /** What is asked for or offered, as {@code airlift (6 t)}; what has no kind is told by its unit alone. */
    static String means(Resource what) {
        String quantity =
                what.quantity().known() ? Reasons.grouped(what.quantity().orElse(0)) + " " : "";
        String amount = what.unit().isEmpty()
                ? ""
                : quantity + UnitWords.of(what.quantity().orElse(0), what.unit());
        if (what.kind().equals("other") && !amount.isEmpty()) {
            return amount;
        }
        return amount.isEmpty() ? what.kind() : what.kind() + " (" + amount + ")";
    }

    /** Who asks for the request {@code id}: an organisation or the mission; empty when there is none. */
    static String requester(Workspace workspace, String id) {
        return asked(workspace).stream()
                .filter(each -> !id.isEmpty() && each.what().id().equals(id))
                .map(Asked::by)
                .findFirst()
                .orElse("");
    }
}
