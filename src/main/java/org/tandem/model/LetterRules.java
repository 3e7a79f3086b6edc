package org.tandem.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tandem.model.Directory.Side;
import org.tandem.source.Sensitivity;

/**
 * Who may hold which letter, by kind of activity, and which rows stand in every matrix.
 *
 * @param seats by id
 * @param kinds in the order written; of two that know a word the first holds
 * @param functions standing coordination functions, in the order written
 * @param tasks what kind of activity a task of a mandate is, the first that fits
 * @param requests what kind of activity the decision on a request is, the first that fits
 * @param consultedWithin days within which the people of an area with joint activities are to have been asked
 * @param sensitivity of the table as a whole
 */
public record LetterRules(
        Map<String, Seat> seats,
        List<ActivityKind> kinds,
        List<Function> functions,
        List<TaskKind> tasks,
        List<RequestKind> requests,
        int consultedWithin,
        Sensitivity sensitivity) {
    /** What a community's and a host authority's seats are called, where rows are checked for them. */
    public static final String COMMUNITY = "community";

    public static final String HOST_AUTHORITY = "host-authority";

    private static final String DELIVERY = "service-delivery";
    private static final String COORDINATION = "coordination";

    /** A function of coordination that is always there, with no plan and no gap. */
    public record Function(String id, String title, String kind, String sector, Sensitivity sensitivity) {}

    /**
     * What tasks of a mandate have a humanitarian side, and what kind of activity they are.
     *
     * @param groups words of the task's group, any of them
     * @param humanitarian words of the task's {@code humanitarian}, any of them
     */
    public record TaskKind(List<String> groups, List<String> humanitarian, String kind, Sensitivity sensitivity) {
        /** Whether the task is such a one: by its own word where it has one, else by its group. */
        boolean fits(Mandate.Task task) {
            if (!task.humanitarian().isEmpty()) {
                return humanitarian.contains(task.humanitarian());
            }
            String group = task.group().toLowerCase(Locale.ROOT);
            return groups.stream().anyMatch(group::contains);
        }
    }

    /**
     * What kind of activity the decision on a request is. An empty list or set fits every request.
     *
     * @param means kinds of means asked for, any of them
     * @param civilian whether it fits only what comes down to no military or armed means
     * @param askedBy sides of who asks, any of them
     * @param askedOf sides of those others of whom the decision is sought, any of them
     */
    public record RequestKind(
            List<String> means,
            boolean civilian,
            Set<Side> askedBy,
            Set<Side> askedOf,
            String kind,
            Sensitivity sensitivity) {
        boolean fits(Resource request, boolean unarmed, Side by, Set<Side> of) {
            return (means.isEmpty() || means.contains(request.kind()))
                    && (unarmed || !civilian)
                    && (askedBy.isEmpty() || askedBy.contains(by))
                    && (askedOf.isEmpty() || askedOf.stream().anyMatch(of::contains));
        }
    }

    /** The kind written as {@code word}. */
    public Optional<ActivityKind> find(String word) {
        return kinds.stream().filter(kind -> kind.named(word)).findFirst();
    }

    /** The kind written as {@code word}; for a word of people's own, delivery where there is a sector, else coordination. */
    public ActivityKind kind(String word, String sector) {
        return find(word)
                .or(() -> find(sector.isEmpty() ? COORDINATION : DELIVERY))
                .orElseThrow(() -> new IllegalStateException("no kind for " + word));
    }

    /** The word for the kind of {@code task}; empty where it has no humanitarian side. */
    public Optional<String> kindOf(Mandate.Task task) {
        return tasks.stream()
                .filter(each -> each.fits(task))
                .map(TaskKind::kind)
                .findFirst();
    }

    /**
     * The word for the kind of a decision on {@code request}; empty where it asks for nothing to be shared out.
     *
     * @param civilian whether it comes down to no military or armed means
     * @param by the side of who asks
     * @param of the sides of those others of whom the decision is sought
     */
    public Optional<String> kindOf(Resource request, boolean civilian, Side by, Set<Side> of) {
        return requests.stream()
                .filter(each -> each.fits(request, civilian, by, of))
                .map(RequestKind::kind)
                .findFirst();
    }

    /** Every word a plan may use for a kind. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        kinds.forEach(kind -> kind.words().forEach(words::add));
        words.sort(null);
        return words;
    }

    /** How sensitive each record of the table is. */
    public Stream<Sensitivity> levels() {
        return Stream.of(
                        Stream.of(sensitivity),
                        seats.values().stream().map(Seat::sensitivity),
                        kinds.stream().map(ActivityKind::sensitivity),
                        functions.stream().map(Function::sensitivity),
                        tasks.stream().map(TaskKind::sensitivity),
                        requests.stream().map(RequestKind::sensitivity))
                .flatMap(levels -> levels);
    }

    /**
     * These rules with {@code own}: a seat or kind of the same id takes the place of ours, lists that are stated that of ours. A seat
     * that a kind names and neither table has is left out.
     */
    public LetterRules with(LetterRules own) {
        Map<String, Seat> all = new LinkedHashMap<>(seats);
        all.putAll(own.seats());
        List<ActivityKind> both = new ArrayList<>(own.kinds());
        kinds.stream()
                .filter(kind ->
                        own.kinds().stream().noneMatch(other -> other.id().equals(kind.id())))
                .forEach(both::add);
        return new LetterRules(
                all,
                both.stream().map(kind -> reseated(kind, all)).toList(),
                own.functions().isEmpty() ? functions : own.functions(),
                own.tasks().isEmpty() ? tasks : own.tasks(),
                own.requests().isEmpty() ? requests : own.requests(),
                own.consultedWithin() > 0 ? own.consultedWithin() : consultedWithin,
                sensitivity.highest(own.sensitivity()));
    }

    /** A kind of ours that names a seat of theirs asks theirs, and the other way round. */
    private static ActivityKind reseated(ActivityKind kind, Map<String, Seat> seats) {
        return new ActivityKind(
                kind.id(),
                kind.aliases(),
                kind.nature(),
                reseated(kind.accountable(), seats),
                reseated(kind.responsible(), seats),
                reseated(kind.consulted(), seats),
                reseated(kind.informed(), seats),
                reseated(kind.supporting(), seats),
                reseated(kind.verifying(), seats),
                reseated(kind.signing(), seats),
                kind.sensitivity());
    }

    private static List<Seat> reseated(List<Seat> old, Map<String, Seat> seats) {
        return old.stream()
                .flatMap(seat -> Stream.ofNullable(seats.get(seat.id())))
                .toList();
    }
}
