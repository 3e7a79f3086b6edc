package org.tandem.legal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.model.Gazetteer;
import org.tandem.model.Mission;
import org.tandem.model.Period;
import org.tandem.model.Resource;
import org.tandem.model.Workspace;
import org.tandem.vocabulary.Vocabulary;

/** Whether a mission may give what a request asks for: under a task in force on its days, in its place, with a verb that lets it. */
public final class MissionMeans {
    /** How the mandate stands to a request. */
    public enum State {
        /** A task covers it. */
        COVERED,
        /** No task is named, or what it names leaves days or places open. */
        OPEN,
        /** The task it names is not among the mandates that can be read. */
        UNREAD,
        /** No day of it is in force, its verb forbids it, or it holds elsewhere. */
        AGAINST
    }

    /** How the mandate stands to a request, and why in sentences; where it is covered, by which task. */
    public record Answer(State state, List<String> words) {}

    private final Terms terms;
    private final Acts acts;
    private final Gazetteer areas;

    private MissionMeans(Mission mission, Workspace workspace) {
        this.terms = new Terms(mission);
        this.acts =
                Acts.of(Vocabulary.standard().legal().with(workspace.tables().legal()));
        this.areas = workspace.areas();
    }

    /** Of the mission of {@code workspace}; empty where it states no mandate, so that nothing can be held against it. */
    public static Optional<MissionMeans> of(Workspace workspace) {
        return Optional.ofNullable(workspace.mission())
                .filter(mission -> !mission.mandates().isEmpty())
                .map(mission -> new MissionMeans(mission, workspace));
    }

    /** Whether the mission may give what {@code request} asks for. */
    public Answer answer(Resource request) {
        String task = request.terms().asked().mandateTask();
        if (task.isEmpty()) {
            return new Answer(
                    State.OPEN, List.of("no task of the mandate is named under which the mission would give it"));
        }
        return terms.find(task)
                .map(term -> held(term, request))
                .orElse(new Answer(State.UNREAD, List.of("the task it names stands in no mandate that can be read")));
    }

    private Answer held(Terms.Term cited, Resource request) {
        String act = acts.ofMeans(request.kind(), request.terms().asked().assistance());
        List<String> place = request.area().isEmpty() ? List.of() : List.of(request.area());
        Period wanted = days(request.period(), cited.period());
        Remit remit = Remit.of(cited, terms, acts, act, place, wanted, areas);
        List<String> against = new ArrayList<>();
        List<String> open = new ArrayList<>();
        if (!remit.inForce()) {
            against.add("no mandate is in force on any of its days: " + inForce(remit));
        } else if (!remit.uncovered().isEmpty()) {
            open.add("no mandate covers " + Days.words(remit.uncovered()) + ": " + inForce(remit));
        }
        remit.forbidding()
                .forEach(term -> against.add("the mission would " + acts.word(act) + ", and its " + named(term)
                        + " lets it " + acts.word(term.task().verb()) + " only"));
        remit.outside()
                .forEach((term, not) -> (partly(not, term.task().areas()) ? open : against)
                        .add("it is wanted in " + places(not) + ", and its " + named(term) + " holds in "
                                + places(term.task().areas()) + " only"));
        if (place.isEmpty() && !cited.task().areas().isEmpty()) {
            open.add("it states no place, and its " + named(cited) + " holds in "
                    + places(cited.task().areas()) + " only");
        }
        if (!against.isEmpty()) {
            against.addAll(open);
            return new Answer(State.AGAINST, List.copyOf(against));
        }
        return open.isEmpty()
                ? new Answer(State.COVERED, List.of(told(remit, wanted)))
                : new Answer(State.OPEN, List.copyOf(open));
    }

    /** The days asked for; a day that is not stated is the other one, and where none is the task's own count. */
    private static Period days(Period asked, Period task) {
        LocalDate from = asked.from() == null ? asked.until() : asked.from();
        LocalDate until = asked.until() == null ? asked.from() : asked.until();
        if (from != null && until != null) {
            return new Period(from, until);
        }
        LocalDate any = task.from() == null ? task.until() : task.from();
        return any == null ? new Period(LocalDate.EPOCH, LocalDate.EPOCH) : new Period(any, any);
    }

    /** As {@code its task `food` is of S/RES/2155 (2014), in force 2014-05-27 to 2014-11-30}. */
    private static String inForce(Remit remit) {
        return "its task `" + remit.cited().task().id() + "` is of " + remit.inForceWords();
    }

    private static String named(Terms.Term term) {
        return "task `" + term.task().id() + "` of " + term.mandate().resolution();
    }

    /** As {@code to facilitate: Create conditions (S/RES/2155 (2014), until 2014-11-30)}. */
    private String told(Remit remit, Period wanted) {
        return remit.chain().stream()
                .filter(term -> term.period().meets(wanted))
                .map(term ->
                        (term.task().verb().isEmpty() ? "" : "to " + term.task().verb() + ": ")
                                + (term.task().text().isEmpty()
                                        ? term.task().id()
                                        : term.task().text())
                                + " (" + term.mandate().resolution()
                                + (term.period().until() == null
                                        ? ""
                                        : ", until " + term.period().until())
                                + ")"
                                + (acts.limit(term.task()).isPresent()
                                        ? ""
                                        : "; what this verb lets the mission do is not known here"))
                .collect(Collectors.joining("; then "));
    }

    /** Whether a task that does not hold in the whole of what is asked for holds in a part of it. */
    private boolean partly(List<String> asked, List<String> held) {
        return asked.stream().allMatch(area -> held.stream().anyMatch(each -> areas.within(each, area)));
    }

    private String places(List<String> codes) {
        return codes.stream().map(areas::name).collect(Collectors.joining(", "));
    }
}
