package org.tandem.requests;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.document.Line;

/** What is sought of whom on a request: the decision, and the word of those who would give a part of it meanwhile. */
final class Asks {
    private static final String CONFIRM = "onfirm what would be given, and on what terms: ";

    private final Deciders deciders;

    Asks(Deciders deciders) {
        this.deciders = deciders;
    }

    /** {@code line}, then the decision sought and of whom. */
    Line after(Line line, Settled each) {
        Line decision = line.message(each.sought() + ".").plain(" " + of(each.of()));
        return each.alsoOf().isEmpty()
                ? decision
                : decision.message(" C" + CONFIRM + given(each) + ".").plain(" " + of(each.alsoOf()));
    }

    /** The same in plain words. */
    String words(Settled each) {
        return each.sought() + ". " + of(each.of())
                + (each.alsoOf().isEmpty() ? "" : " C" + CONFIRM + given(each) + ". " + of(each.alsoOf()));
    }

    /** That on its own which is sought beside the decision; nothing where nothing is. */
    List<Line> beside(Settled each) {
        return each.alsoOf().isEmpty()
                ? List.of()
                : List.of(Line.empty()
                        .strong("Confirmation sought of " + deciders.names(each.alsoOf()) + ":")
                        .message(" C" + CONFIRM + given(each) + "."));
    }

    /** All that is sought, in one field. */
    String field(Settled each) {
        return each.sought() + (each.alsoOf().isEmpty() ? "" : "; c" + CONFIRM + given(each));
    }

    /** Of whom all of it is sought, in one field. */
    static String allOf(Settled each) {
        return Stream.of(each.of(), each.alsoOf())
                .filter(of -> !of.isEmpty())
                .flatMap(of -> Stream.of(of.split("; ", -1)))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String of(String of) {
        return "Sought of: " + deciders.names(of) + ".";
    }

    private String given(Settled each) {
        return Sentences.parts(each.toConfirm(), deciders);
    }
}
