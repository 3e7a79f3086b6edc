package org.tandem.sharing;

import org.tandem.document.Document;
import org.tandem.source.Sensitivity;

/** The first line of every page. */
public final class Handling {
    private Handling() {}

    /** For a page that may hold anything its audience sees. */
    public static Document.Handling of(Visible visible) {
        return of(visible, visible.label());
    }

    /** For a page whose most sensitive content is {@code label}. */
    public static Document.Handling of(Visible visible, Sensitivity label) {
        return new Document.Handling(
                visible.audience().code(),
                HandlingLabel.of(label),
                visible.withheld(),
                visible.workspace().operation().asOf().toString());
    }
}
