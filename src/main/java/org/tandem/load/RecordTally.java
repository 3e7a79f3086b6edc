package org.tandem.load;

import java.util.EnumMap;
import java.util.Map;
import org.tandem.model.FileIntake;
import org.tandem.source.Sensitivity;

/** Counts what became of the records of one YAML file. */
final class RecordTally {
    private final Map<Sensitivity, Integer> used = new EnumMap<>(Sensitivity.class);
    private final Map<Sensitivity, Integer> setAside = new EnumMap<>(Sensitivity.class);
    private final Map<Sensitivity, Integer> repaired = new EnumMap<>(Sensitivity.class);

    /** Counts a record that is done with, told of at {@code level}. */
    void count(Fields record, boolean wasUsed, Sensitivity level) {
        (wasUsed ? used : setAside).merge(level, 1, Integer::sum);
        if (wasUsed && record.repaired()) {
            repaired.merge(level, 1, Integer::sum);
        }
    }

    /**
     * The intake of {@code file}.
     *
     * @param read whether its keys could be read
     */
    FileIntake intake(String file, boolean read) {
        return new FileIntake(
                file,
                FileIntake.PROFILE,
                read ? "YAML" : "",
                Map.copyOf(used),
                Map.copyOf(setAside),
                Map.copyOf(repaired),
                0);
    }
}
