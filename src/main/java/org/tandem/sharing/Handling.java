package org.tandem.sharing;

import org.tandem.document.Document;
import org.tandem.document.Once;
import org.tandem.model.FileIntake;
import org.tandem.source.Sensitivity;

/** The first line of every page. */
public final class Handling {
    private Handling() {}

    /** For a page that may hold anything its audience sees. */
    public static Document.Handling of(Visible visible) {
        return of(visible, Once.of(() -> HandlingLabel.of(visible.label())));
    }

    /** For a page whose most sensitive content is {@code label}. */
    public static Document.Handling of(Visible visible, Sensitivity label) {
        return of(visible, Once.known(HandlingLabel.of(label)));
    }

    private static Document.Handling of(Visible visible, Once<String> label) {
        return new Document.Handling(
                visible.audience().code(),
                label,
                visible.withheld(),
                visible.workspace().operation().asOf().toString(),
                visible.workspace().files().stream()
                        .mapToInt(FileIntake::unusable)
                        .sum());
    }
}
