package org.tandem.load;

import java.util.Optional;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;
import org.tandem.model.Caseload;
import org.tandem.vocabulary.Aliases;
import org.tandem.vocabulary.Vocabulary;

/** Reads how an activity stands and whom it serves. */
public final class StatusReader {
    private StatusReader() {}

    /** {@code planned}, {@code ongoing}, {@code completed} or {@code suspended}; {@code ongoing} where nothing is stated. */
    public static Reading<String> read(String text) {
        String written = CellText.clean(text);
        if (CountReader.nothing(written)) {
            return new Good<>("ongoing");
        }
        Aliases statuses = Vocabulary.standard().statuses();
        Optional<String> status = statuses.find(written);
        return status.<Reading<String>>map(Good::new)
                .orElseGet(() -> new Bad<>(
                        TableRules.STATUS_INVALID,
                        "`" + written + "` is not a status",
                        "`planned`, `ongoing`, `completed` or `suspended`",
                        statuses.nearest(written).orElse("")));
    }

    /** Whether a partner's people are served by nobody else of the cell; {@link Caseload#UNKNOWN} where nothing is stated. */
    public static Reading<Caseload> caseload(String text) {
        String written = CellText.clean(text);
        if (CountReader.nothing(written)) {
            return new Good<>(Caseload.UNKNOWN);
        }
        Aliases caseloads = Vocabulary.standard().caseloads();
        return caseloads
                .find(written)
                .flatMap(Caseload::of)
                .<Reading<Caseload>>map(Good::new)
                .orElseGet(() -> new Bad<>(
                        TableRules.CASELOAD_INVALID,
                        "`" + written + "` is not a kind of caseload",
                        "`distinct`, `shared` or `unknown`",
                        caseloads.nearest(written).orElse("")));
    }
}
