package org.tandem.cli;

import java.util.ArrayList;
import java.util.List;
import org.tandem.diagnostic.Suggestion;
import org.tandem.model.Area;
import org.tandem.model.Gazetteer;
import org.tandem.vocabulary.Sectors;
import org.tandem.vocabulary.Vocabulary;

/** A cell of the report as it is asked for: {@code SS0609/WSH}, or {@code gap:SS0609/WSH} as the matrix calls its row. */
record CellTopic(String area, String sector) {
    private static final String GAP = "gap";
    private static final String PREFIX = GAP + ":";

    /** Whether {@code topic} asks for a cell. */
    static boolean asks(String topic) {
        return topic.equals(GAP) || topic.startsWith(PREFIX);
    }

    /** What stands for the cell in a topic and the word after it; ends the command where there is not exactly one. */
    static String typed(String topic, String second) {
        String first = topic.startsWith(PREFIX) ? topic.substring(PREFIX.length()) : "";
        if (first.isEmpty() == second.isEmpty()) {
            throw Ending.usage("name one cell, as `tandem explain gap SS0609/WSH`");
        }
        return first.isEmpty() ? second.startsWith(PREFIX) ? second.substring(PREFIX.length()) : second : first;
    }

    /** The cell written as {@code typed}, of areas that {@code areas} knows. */
    static CellTopic of(String typed, Gazetteer areas) {
        int slash = typed.indexOf('/');
        if (slash < 1 || slash == typed.length() - 1) {
            throw Ending.usage("`" + typed + "` is no cell; write area and sector, as SS0609/WSH");
        }
        return new CellTopic(area(typed.substring(0, slash), areas), sector(typed.substring(slash + 1)));
    }

    private static String area(String typed, Gazetteer areas) {
        String code = typed.strip();
        for (Area area : areas.areas()) {
            if (area.code().equalsIgnoreCase(code)) {
                return area.code();
            }
        }
        List<String> named = areas.areas().stream()
                .filter(area -> area.name().equalsIgnoreCase(code))
                .map(Area::code)
                .toList();
        List<String> codes = areas.areas().stream().map(Area::code).toList();
        List<String> near = new ArrayList<>(named);
        Suggestion.nearest(code, codes).ifPresent(near::add);
        Suggestion.nearest(code, areas.areas().stream().map(Area::name).toList())
                .ifPresent(name -> areas.areas().stream()
                        .filter(area -> area.name().equals(name))
                        .map(Area::code)
                        .forEach(near::add));
        throw Ending.usage("`" + typed + "` is no area of this workspace"
                + meant(near.stream().distinct().toList()));
    }

    private static String sector(String typed) {
        Sectors sectors = Vocabulary.standard().sectors();
        return sectors.match(typed)
                .orElseThrow(() -> Ending.usage("`" + typed + "` is no sector"
                        + meant(sectors.nearest(typed).stream().toList()) + " (the main ones: "
                        + String.join(
                                ", ",
                                sectors.all().stream()
                                        .filter(Sectors.Sector::main)
                                        .map(Sectors.Sector::code)
                                        .toList())
                        + ")"))
                .code();
    }

    private static String meant(List<String> near) {
        return near.isEmpty() ? "" : "; did you mean `" + String.join("` or `", near) + "`?";
    }

    /** {@code AREA/SECTOR}. */
    String reference() {
        return area + "/" + sector;
    }
}
