package org.tandem.load;

import java.util.Optional;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;
import org.tandem.model.OrganisationKind;
import org.tandem.vocabulary.OrganisationTypes;
import org.tandem.vocabulary.Vocabulary;

/** Reads what an organisation is, in the words of profiles, OCHA's codes and the spellings of tables. */
public final class KindReader {
    private KindReader() {}

    /** The kind; empty where nothing is stated. */
    public static Reading<Optional<OrganisationKind>> read(String text) {
        String written = CellText.clean(text);
        if (CountReader.nothing(written)) {
            return new Good<>(Optional.empty());
        }
        OrganisationTypes types = Vocabulary.standard().organisationTypes();
        Optional<OrganisationKind> kind = types.match(written);
        if (kind.isPresent()) {
            return new Good<>(kind);
        }
        return new Bad<>(
                TableRules.ORGANISATION_TYPE_INVALID,
                "`" + written + "` is not a known type of organisation",
                "a word such as `INGO`, `NNGO`, `UN`, or a code of OCHA's list such as `437`",
                types.nearest(written).orElse(""));
    }
}
