package org.tandem.requests;

import java.time.LocalDate;
import java.util.Optional;
import org.tandem.model.Mandate;
import org.tandem.model.Mission;
import org.tandem.model.Period;
import org.tandem.model.Resource;
import org.tandem.model.Workspace;

/** Under which task of which mandate a mission would serve a request. */
final class MandateWords {
    /** A task with the mandate that holds it; the one in force on a day where several do. */
    private record Found(Mandate mandate, Mandate.Task task) {}

    private final Workspace workspace;

    MandateWords(Workspace workspace) {
        this.workspace = workspace;
    }

    /** As {@code to facilitate: Create conditions (S/RES/2155 (2014), until 2014-11-30)}; empty when none is named. */
    String told(Resource request) {
        return found(request)
                .map(found -> (found.task().verb().isEmpty()
                                ? ""
                                : "to " + found.task().verb() + ": ")
                        + (found.task().text().isEmpty()
                                ? found.task().id()
                                : found.task().text()) + " ("
                        + found.mandate().resolution() + until(found.mandate().period()) + ")")
                .orElse("");
    }

    /** What the decision should know of the mandate; empty where there is nothing to say. */
    Optional<String> note(Resource request) {
        if (workspace.mission() == null) {
            return Optional.empty();
        }
        Optional<Found> found = found(request);
        if (found.isEmpty()) {
            return Optional.of("no task of a mandate is named under which the mission would help (`mandate_task`)");
        }
        Period mandate = found.get().mandate().period();
        LocalDate first = request.period().from();
        LocalDate last = request.period().until();
        boolean within = (first == null || mandate.contains(first)) && (last == null || mandate.contains(last));
        return Optional.of(
                within
                        ? "the mission would help under its task " + told(request)
                        : "the mandate it names is not in force on all its days: " + told(request));
    }

    private static String until(Period period) {
        return period.until() == null ? "" : ", until " + period.until();
    }

    private Optional<Found> found(Resource request) {
        Mission mission = workspace.mission();
        String id = request.terms().asked().mandateTask();
        if (mission == null || id.isEmpty()) {
            return Optional.empty();
        }
        return mission.mandates().stream()
                .flatMap(mandate -> mandate.tasks().stream()
                        .filter(task -> task.id().equals(id))
                        .map(task -> new Found(mandate, task)))
                .findFirst();
    }
}
