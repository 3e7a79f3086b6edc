package org.tandem.cli;

import java.util.Locale;
import org.tandem.diagnostic.Suggestion;
import org.tandem.legal.KnownMandates;
import org.tandem.legal.MandateText;

/** What {@code explain mandate} tells: the missions whose mandates are known, or those of one. */
final class MandateTopic {
    private MandateTopic() {}

    static boolean asks(String topic) {
        return topic.equals("mandate") || topic.equals("mandates");
    }

    /** Of the mission called {@code typed}; all missions in a list where it is empty. */
    static String text(String typed) {
        KnownMandates known = KnownMandates.standard();
        return typed.isEmpty()
                ? MandateText.list(known)
                : MandateText.of(known.find(typed)
                        .orElseThrow(() -> Ending.usage("nothing is known of the mandates of `" + typed + "`"
                                + Suggestion.nearest(
                                                typed.toLowerCase(Locale.ROOT),
                                                known.missions().stream()
                                                        .map(KnownMandates.Known::id)
                                                        .toList())
                                        .map(near -> "; did you mean `" + near.toUpperCase(Locale.ROOT) + "`?")
                                        .orElse(" (`tandem explain mandate` lists the missions)"))));
    }
}
