package org.tandem.load;

import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;
import org.tandem.load.Reading.Repaired;
import org.tandem.vocabulary.Sectors;
import org.tandem.vocabulary.Vocabulary;

/** Reads sectors: codes and names as they stand, aliases with a note, what could be two sectors not at all. */
public final class SectorReader {
    private SectorReader() {}

    /** The sector's code. */
    public static Reading<String> read(String text) {
        Sectors sectors = Vocabulary.standard().sectors();
        String written = CellText.clean(text);
        return sectors.match(written)
                .<Reading<String>>map(match -> match.exact()
                        ? new Good<>(match.code())
                        : new Repaired<>(
                                match.code(),
                                TableRules.SECTOR_ALIAS,
                                "sector `" + written + "` was read as `" + match.code() + "`",
                                ""))
                .orElseGet(() -> new Bad<>(
                        TableRules.SECTOR_UNKNOWN,
                        written.isEmpty() ? "no sector is stated" : "`" + written + "` is not a known sector",
                        "a sector code or name, as `WSH` or `Health`",
                        sectors.nearest(written).orElse("")));
    }
}
