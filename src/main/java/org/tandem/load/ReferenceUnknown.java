package org.tandem.load;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Severity;
import org.tandem.diagnostic.Suggestion;
import org.tandem.model.Action;
import org.tandem.model.Directory;
import org.tandem.model.Mission;
import org.tandem.model.Organisation;

/** Names of posts, organisations and mandate tasks that nothing in the workspace bears. */
final class ReferenceUnknown {
    /** Letters, which stand after whom they are for and not before. */
    private static final Set<String> LETTERS = Set.of("R", "A", "C", "I", "S", "V", "D", "A/R");

    /** What an unreadable day or place sets aside, whole. */
    private static final Set<Ids.Target> SET_ASIDE = Set.of(Ids.Target.TASK, Ids.Target.OFFER, Ids.Target.REQUEST);

    private final Set<String> actors;
    private final Set<String> organisations = new TreeSet<>();
    private final Set<String> tasks = new TreeSet<>();
    private final Set<String> objectives = new TreeSet<>();
    private final Set<String> offers = new TreeSet<>();
    private final Set<String> requests = new TreeSet<>();
    private final Consumer<Finding> findings;

    ReferenceUnknown(@Nullable Mission mission, List<Organisation> known, Consumer<Finding> findings) {
        this.actors = new TreeSet<>(new Directory(mission, known).ids());
        known.forEach(organisation -> {
            organisations.add(organisation.id());
            organisation.offers().forEach(offer -> offers.add(offer.id()));
            organisation.requests().forEach(request -> requests.add(request.id()));
        });
        known.forEach(organisation -> organisation.stance().objectives().forEach(each -> objectives.add(each.id())));
        if (mission != null) {
            mission.offers().forEach(offer -> offers.add(offer.id()));
            mission.requests().forEach(request -> requests.add(request.id()));
            mission.stance().objectives().forEach(each -> objectives.add(each.id()));
            mission.mandates().forEach(mandate -> mandate.tasks().forEach(task -> tasks.add(task.id())));
        }
        this.findings = findings;
    }

    void check(Ids ids) {
        for (Ids.Reference reference : ids.references()) {
            Set<String> known = switch (reference.target()) {
                case ACTOR -> actors;
                case ORGANISATION -> organisations;
                case TASK -> tasks;
                case OBJECTIVE -> objectives;
                case OFFER -> offers;
                case REQUEST -> requests;
            };
            // What was set aside with an offer, a request or a mandate is told there; each mention of it once more
            // would bury
            // that.
            boolean aside = SET_ASIDE.contains(reference.target()) && ids.borne(reference.id());
            if (!reference.id().isEmpty() && !known.contains(reference.id()) && !aside) {
                tell(reference, known);
            }
        }
    }

    /** An owner may be words; one that looks like an id should be one. */
    void checkOwners(List<Action> actions) {
        for (Action action : actions) {
            String owner = action.owner();
            if (owner.matches("[a-z0-9]+(-[a-z0-9]+)+") && !actors.contains(owner)) {
                tell(
                        new Ids.Reference(
                                Ids.Target.ACTOR, owner, action.origin(), Severity.WARNING, action.sensitivity()),
                        actors);
            }
        }
    }

    private void tell(Ids.Reference reference, Set<String> known) {
        String what = switch (reference.target()) {
            case TASK -> "task of a mandate";
            case OBJECTIVE -> "objective";
            case OFFER -> "offer";
            case REQUEST -> "request";
            case ACTOR, ORGANISATION -> "post or organisation";
        };
        boolean letter = reference.target() == Ids.Target.ACTOR && LETTERS.contains(reference.id());
        Optional<String> near = letter ? Optional.empty() : Suggestion.nearest(reference.id(), known);
        Finding finding = Finding.of(
                        ProfileRules.REFERENCE_UNKNOWN,
                        reference.origin(),
                        "no " + what + " is called `" + reference.id() + "`")
                .expecting(
                        letter
                                ? "the id of a post first and its letter after it, as `first-ngo-coordinator: "
                                        + reference.id() + "`"
                                : "an id that a profile of this workspace declares")
                .nearest(near.orElse(""))
                .about(reference.level());
        findings.accept(reference.unknown() == Severity.ERROR ? finding : Fields.warning(finding));
    }
}
