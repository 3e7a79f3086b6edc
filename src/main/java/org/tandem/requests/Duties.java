package org.tandem.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.legal.MissionMeans;
import org.tandem.legal.MissionMeans.Answer;
import org.tandem.model.Directory;
import org.tandem.model.LegalBasis.Diligence;
import org.tandem.model.Mission;
import org.tandem.model.Organisation;
import org.tandem.model.Workspace;
import org.tandem.sharing.Visible;

/**
 * What binds the United Nations when they give, in whosever hands the means are: a mission its mandate, and every entity the human
 * rights due diligence policy where a force that is not of the United Nations gains from it.
 */
final class Duties {
    static final String MANDATE = "mandate_task";
    static final String DILIGENCE = "hrddp";

    private final Workspace workspace;
    private final Directory directory;
    private final Optional<MissionMeans> mandate;
    /** Whether nothing is withheld: otherwise what cannot be found may only not be shown. */
    private final boolean whole;

    Duties(Visible visible) {
        this.workspace = visible.workspace();
        this.directory = workspace.directory();
        this.mandate = MissionMeans.of(workspace);
        this.whole = visible.withheld() == 0;
    }

    /** Id of the mission; empty where there is none. */
    String mission() {
        Mission mission = workspace.mission();
        return mission == null ? "" : mission.id();
    }

    /** What a decision on the mission's means should know where nothing can be held against them; empty where something can. */
    List<String> unheld(List<Offered> offers) {
        boolean its = workspace.mission() != null
                && offers.stream().anyMatch(each -> each.owner().equals(mission()));
        return its && whole && mandate.isEmpty()
                ? List.of("the mission states no mandate, so nothing is held against it")
                : List.of();
    }

    /** What is asked of the giver where a question that binds it is open. */
    static String asked(Criterion duty) {
        return duty.key().equals(MANDATE)
                ? "name a task of the mandate that covers all of it (`" + MANDATE + "`)"
                : "make the risk assessment before support begins (`" + DILIGENCE + "`)";
    }

    /** What has to be answered before {@code owner} gives to {@code wanted}; empty where nothing binds it. */
    List<Criterion> of(Wanted wanted, String owner) {
        if (owner.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        owner.equals(mission()) ? mandate(wanted).stream() : Stream.of(),
                        unitedNations(owner) || unitedNations(wanted.owner())
                                ? diligence(wanted).stream()
                                : Stream.of())
                .toList();
    }

    /** The same for whoever owns one of {@code offers}, each question once. */
    List<Criterion> of(Wanted wanted, List<Offered> offers) {
        return offers.stream()
                .flatMap(each -> of(wanted, each.owner()).stream())
                .distinct()
                .toList();
    }

    /** Forces that are not of the United Nations and gain from it, who asks among them, by name. */
    List<String> gaining(Wanted wanted) {
        return Stream.concat(Stream.of(wanted.owner()), wanted.request().terms().asked().benefits().stream())
                .distinct()
                .flatMap(id -> directory.organisation(id).stream())
                .filter(Organisation::force)
                .map(Organisation::shortName)
                .toList();
    }

    private boolean unitedNations(String owner) {
        return owner.equals(mission())
                || directory
                        .organisation(owner)
                        .filter(Organisation::unitedNations)
                        .isPresent();
    }

    private Optional<Criterion> mandate(Wanted wanted) {
        return mandate.map(means -> means.answer(wanted.request()))
                .filter(answer -> whole || answer.state() != MissionMeans.State.UNREAD)
                .map(answer -> new Criterion(
                        MANDATE,
                        "A task of the mandate covers what the mission would give",
                        String.join("; ", answer.words()),
                        state(answer)));
    }

    private static Criterion.State state(Answer answer) {
        return switch (answer.state()) {
            case COVERED -> Criterion.State.FULFILLED;
            case AGAINST -> Criterion.State.FAILED;
            case OPEN, UNREAD -> Criterion.State.UNANSWERED;
        };
    }

    private Optional<Criterion> diligence(Wanted wanted) {
        List<String> gaining = gaining(wanted);
        if (gaining.isEmpty()) {
            return Optional.empty();
        }
        Diligence made = wanted.request().terms().asked().diligence();
        String late = made == null ? "" : late(wanted, made);
        List<String> answer = new ArrayList<>();
        if (made != null) {
            answer.add(made.reference() + (made.on() == null ? "" : " of " + made.on()));
        }
        if (!late.isEmpty()) {
            answer.add(late);
        }
        return Optional.of(new Criterion(
                DILIGENCE,
                "Risk assessment under the human rights due diligence policy, for support to "
                        + gaining.stream().collect(Collectors.joining(", ")),
                String.join(", ", answer),
                made == null || !late.isEmpty() ? Criterion.State.UNANSWERED : Criterion.State.FULFILLED));
    }

    /** Why an assessment comes too late, or is not made yet; empty where it is there before support begins. */
    private String late(Wanted wanted, Diligence made) {
        LocalDate on = made.on();
        LocalDate asOf = workspace.operation().asOf();
        if (late(on, wanted.request().period().from())) {
            return "after support would begin";
        }
        return late(on, asOf) ? "not made yet on " + asOf : "";
    }

    /** Whether {@code on} comes after {@code day}, where both are known. */
    static boolean late(@Nullable LocalDate on, @Nullable LocalDate day) {
        return on != null && day != null && on.isAfter(day);
    }
}
