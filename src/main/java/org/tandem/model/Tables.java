package org.tandem.model;

import java.util.stream.Stream;
import org.tandem.source.Sensitivity;

/**
 * What a workspace changes of Tandem's own readings of law and of objectives.
 *
 * @param legal of {@code legal-rules.yaml}
 * @param tensions of {@code align-rules.yaml}
 */
public record Tables(LegalTable legal, TensionTable tensions) {
    /** Those of Tandem hold. */
    public static final Tables STANDARD = new Tables(LegalTable.EMPTY, TensionTable.EMPTY);

    /** How sensitive each record is. */
    public Stream<Sensitivity> levels() {
        return Stream.concat(legal.levels(), tensions.levels());
    }
}
