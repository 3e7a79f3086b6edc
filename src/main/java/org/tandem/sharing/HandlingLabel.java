package org.tandem.sharing;

import java.util.Locale;
import org.tandem.source.Sensitivity;

/** How a page may be passed on: the Traffic Light Protocol's word for a level. The crosswalk is a default of this tool. */
public final class HandlingLabel {
    private HandlingLabel() {}

    /** TLP 2.0, as {@code TLP:GREEN}. */
    public static String tlp(Sensitivity level) {
        return switch (level) {
            case LOW -> "TLP:CLEAR";
            case MODERATE -> "TLP:GREEN";
            case HIGH -> "TLP:AMBER+STRICT";
            case SEVERE -> "TLP:RED";
        };
    }

    /** With the level it stands for, as {@code TLP:GREEN (MODERATE)}. */
    public static String of(Sensitivity level) {
        return tlp(level) + " (" + level.name() + ")";
    }

    /** The level a label stands for, in any case; LOW where the text is no label. Plain AMBER is held as strictly as AMBER+STRICT. */
    public static Sensitivity level(String label) {
        return switch (label.strip().toUpperCase(Locale.ROOT)) {
            case "TLP:GREEN", "GREEN" -> Sensitivity.MODERATE;
            case "TLP:AMBER", "TLP:AMBER+STRICT", "AMBER", "AMBER+STRICT" -> Sensitivity.HIGH;
            case "TLP:RED", "RED" -> Sensitivity.SEVERE;
            default -> Sensitivity.LOW;
        };
    }

    /** What the label asks of a reader, in words. */
    public static String caveat(Sensitivity level) {
        return switch (level) {
            case LOW -> "May be passed on without limit";
            case MODERATE -> "May be passed on inside the coordination community, not on public channels";
            case HIGH -> "Stays inside the reader's own organisation, for those who need to know";
            case SEVERE -> "For the named readers only; not to be passed on";
        };
    }
}
