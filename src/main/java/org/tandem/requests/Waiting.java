package org.tandem.requests;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tandem.model.Resource;
import org.tandem.model.Workspace;
import org.tandem.sharing.Visible;
import org.tandem.source.Sensitivity;

/**
 * A request on which somebody has to decide, or which stands as met once who gives has confirmed it, in words for those who meet
 * about it.
 *
 * @param id of the request
 * @param what in short, as {@code transport: 16 trucks, in Bong}
 * @param givers who has to confirm what they would give
 * @param undecided whether something else is to be decided
 * @param sought who asks for what, the decision sought and of whom, in sentences; ids stand in backticks
 * @param label the highest level of what is said here
 */
public record Waiting(
        String id, String what, List<String> givers, boolean undecided, String sought, Sensitivity label) {
    /** What only the decision is missing to, then what is wanted first. */
    static final Comparator<Settled> URGENCY = Comparator.<Settled, Boolean>comparing(each -> !each.ripe())
            .thenComparing(each -> Ledger.first(each.wanted().request().period()))
            .thenComparing(Settled::id);

    /** Those to decide on or to confirm, the most urgent first; {@code visible} is the workspace the result was made from. */
    public static List<Waiting> of(RequestsResult result, Visible visible) {
        Workspace workspace = visible.workspace();
        Deciders deciders = new Deciders(workspace.directory());
        Asks asks = new Asks(deciders);
        return result.waiting().stream()
                .filter(each -> each.outcome() != Outcome.NOT_PERMITTED)
                .sorted(Comparator.comparingInt(Waiting::turn).thenComparing(URGENCY))
                .map(each -> new Waiting(
                        each.id(),
                        RequestForm.amount(each.wanted().request())
                                + place(each.wanted().request(), workspace),
                        each.toConfirm().stream()
                                .map(Allotment::owner)
                                .distinct()
                                .sorted()
                                .toList(),
                        !toConfirm(each),
                        (each.wanted().escort()
                                        ? movement(each, workspace, deciders)
                                        : asked(each, workspace, deciders))
                                + ". " + wouldGive(each, deciders) + asks.words(each),
                        label(each, result)))
                .toList();
    }

    /** What only a decision is missing to comes first, then what only a yes is, then what has to be answered before. */
    private static int turn(Settled each) {
        return toConfirm(each) ? 1 : each.ripe() ? 0 : 2;
    }

    /** Whether nothing is left to decide but that who gives says yes. */
    private static boolean toConfirm(Settled each) {
        return each.outcome() != Outcome.UNDECIDED;
    }

    /** What is to be confirmed, as a sentence. */
    private static String wouldGive(Settled each, Deciders deciders) {
        return toConfirm(each) ? Sentences.given(each.allotments(), deciders) + ". " : "";
    }

    /** As {@code CARE asks for airlift: 6 t, in Rubkona, from 2014-06-25 to 2014-07-10: school tents}. */
    static String asked(Settled each, Workspace workspace, Deciders deciders) {
        Resource request = each.wanted().request();
        return movement(each, workspace, deciders) + (request.need().isEmpty() ? "" : ": " + request.need());
    }

    /** The same without what moves, and where: a paper that goes round does not say why an escort is asked for. */
    static String movement(Settled each, Workspace workspace, Deciders deciders) {
        Resource request = each.wanted().request();
        return deciders.name(each.wanted().owner()) + " asks for " + RequestForm.amount(request)
                + place(request, workspace)
                + RequestForm.days(request, ", ");
    }

    private static String place(Resource request, Workspace workspace) {
        return request.area().isEmpty() ? "" : ", in " + workspace.areas().name(request.area());
    }

    /** The request's, or that of an offer its decision may name, or tells of. */
    private static Sensitivity label(Settled each, RequestsResult result) {
        Sensitivity label = each.wanted().request().sensitivity();
        for (RequestsResult.Left left : result.offers()) {
            String offer = left.offered().id();
            Stream<Allotment> told = (toConfirm(each) ? each.allotments() : each.toConfirm()).stream();
            if (each.sought().contains("`" + offer + "`")
                    || told.anyMatch(share -> share.offer().equals(offer))) {
                label = label.highest(left.offered().offer().sensitivity());
            }
        }
        return label;
    }
}
