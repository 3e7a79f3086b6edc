package org.tandem.responsibility;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.model.LetterModel;
import org.tandem.model.LetterRules;
import org.tandem.model.Organisation;
import org.tandem.model.OrganisationKind;
import org.tandem.responsibility.Matrix.Assignment;
import org.tandem.source.Sensitivity;

/**
 * The whole matrix as its checks look at it.
 *
 * @param model which letters it knows
 * @param rules by which letters were proposed
 * @param columns ids of the actors that hold a letter anywhere, in column order
 * @param rows in order
 */
record Whole(Actors actors, LetterModel model, LetterRules rules, List<String> columns, List<Settled> rows) {
    /** Below this many rows a column says nothing about how work is shared. */
    private static final int ROWS_THAT_TELL = 4;

    /** The columns, where there are rows enough to judge them by; none otherwise. */
    Stream<String> columnsThatTell() {
        return rows.size() >= ROWS_THAT_TELL ? columns.stream() : Stream.empty();
    }

    /** A finding about one column, where its actor is declared. */
    Finding finding(Rule rule, String actor, String what) {
        Sensitivity highest = rows.stream()
                .filter(row -> row.row().of(actor).isPresent())
                .map(row -> row.task().sensitivity())
                .reduce(Sensitivity.LOW, Sensitivity::highest);
        return Finding.of(rule, actors.origin(actor), "`" + actor + "` (" + actors.name(actor) + ") " + what)
                .about(highest);
    }

    /** What people call the holder of a letter, with its id. */
    String name(Assignment letter) {
        String name = actors.name(letter.actor());
        return name.equals(letter.actor()) ? "`" + name + "`" : name + " (`" + letter.actor() + "`)";
    }

    /** The holders of several letters. */
    String names(List<Assignment> letters) {
        return letters.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** The letters of one column, top to bottom, blanks left out. */
    List<Assignment> column(String actor) {
        return rows.stream().flatMap(row -> row.row().of(actor).stream()).toList();
    }

    /** Organisations of one of {@code kinds} that answer for an area of the task. */
    List<Organisation> around(Task task, OrganisationKind... kinds) {
        return actors.organisations().stream()
                .filter(organisation -> List.of(kinds).contains(organisation.kind()))
                .filter(organisation -> actors.fit(organisation.areas(), task).isPresent())
                .toList();
    }
}
