package org.tandem.render;

import java.util.List;
import org.tandem.document.Tone;

/** The colours of a page, in pairs of ground and ink that read on each other by day and by night. */
enum HtmlColour {
    PAGE("page", "#ffffff", "#1b1f24", "#14181c", "#e9e7e2"),
    QUIET("quiet", "#ffffff", "#59616b", "#14181c", "#a7b0ba"),
    PANEL("panel", "#f3f4f6", "#1b1f24", "#1d2329", "#e9e7e2"),
    PANEL_QUIET("panel-quiet", "#f3f4f6", "#505862", "#1d2329", "#a7b0ba"),
    LINK("link", "#ffffff", "#0b5394", "#14181c", "#8ec2f5"),
    HANDLING("handling", "#000000", "#ffffff", "#000000", "#ffffff"),
    WORST("worst", "#7d1416", "#ffffff", "#ff7a6e", "#000000"),
    LOW("low", "#e0813c", "#201000", "#cc7a3d", "#000000"),
    MIDDLE("middle", "#f6d88f", "#2b2100", "#75662f", "#ffffff"),
    GOOD("good", "#bfe0dc", "#06302c", "#235055", "#ffffff"),
    OVER("over", "#cdbdec", "#251247", "#5d4a8a", "#ffffff"),
    UNKNOWN("unknown", "#e3e5e8", "#24292f", "#3b424a", "#f2f2f2"),
    NONE("none", "#f3f4f6", "#505862", "#1d2329", "#a7b0ba"),
    EMPTY("empty", "#ffffff", "#59616b", "#14181c", "#a7b0ba");

    private static final List<HtmlColour> ALL = List.of(values());

    private final String key;
    private final String ground;
    private final String ink;
    private final String nightGround;
    private final String nightInk;

    HtmlColour(String key, String ground, String ink, String nightGround, String nightInk) {
        this.key = key;
        this.ground = ground;
        this.ink = ink;
        this.nightGround = nightGround;
        this.nightInk = nightInk;
    }

    /** The class that has these colours. */
    String key() {
        return key;
    }

    String ground(boolean night) {
        return night ? nightGround : ground;
    }

    String ink(boolean night) {
        return night ? nightInk : ink;
    }

    static HtmlColour of(Tone tone) {
        return switch (tone) {
            case WORST -> WORST;
            case LOW -> LOW;
            case MIDDLE -> MIDDLE;
            case GOOD -> GOOD;
            case OVER -> OVER;
            case UNKNOWN -> UNKNOWN;
            case NONE -> NONE;
            case EMPTY -> EMPTY;
        };
    }

    /** All of them as variables of CSS. */
    static String variables(boolean night) {
        StringBuilder out = new StringBuilder();
        for (HtmlColour colour : ALL) {
            out.append("--").append(colour.key).append(':').append(colour.ground(night));
            out.append(";--").append(colour.key).append("-ink:").append(colour.ink(night));
            out.append(';');
        }
        return out.toString();
    }

    /** A class for each tone: what it is printed on, and in which ink. */
    static String classes() {
        StringBuilder out = new StringBuilder();
        for (Tone tone : Tone.values()) {
            String key = of(tone).key;
            out.append('.').append(key).append("{background:var(--").append(key).append(");color:var(--");
            out.append(key).append("-ink);--fill:var(--").append(key).append(");--ink:var(--");
            out.append(key).append("-ink)}\n");
        }
        return out.toString();
    }

    /** Lines in each tone, for what may be true: patterns that drawings of the page fill shapes with. */
    static String hatches() {
        StringBuilder out =
                new StringBuilder("<svg class=\"hatches\" width=\"0\" height=\"0\" aria-hidden=\"true\">\n");
        for (Tone tone : Tone.values()) {
            String key = of(tone).key;
            out.append("<pattern id=\"hatch-").append(key).append("\" width=\"6\" height=\"6\" ");
            out.append("patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path class=\"");
            out.append(key).append("\" d=\"M1.5 0V6\"/></pattern>\n");
        }
        return out.append("</svg>\n").toString();
    }
}
