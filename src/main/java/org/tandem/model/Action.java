package org.tandem.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * A line of the action register.
 *
 * @param owner id of one post or organisation, or the words of the register
 * @param source the meeting it was agreed in; empty when not stated
 * @param evidence what shows that it is done; empty when not stated
 * @param label handling label as written, as {@code TLP:GREEN}; empty when not stated
 */
public record Action(
        String id,
        String action,
        String owner,
        @Nullable LocalDate due,
        Status status,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        String source,
        String evidence,
        String label,
        Sensitivity sensitivity,
        Origin origin) {

    /** Where an action stands; overdue is derived from the date, never stored. */
    public enum Status {
        OPEN,
        IN_PROGRESS,
        DONE,
        CANCELLED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Status> of(String code) {
            return Stream.of(values())
                    .filter(status -> status.code().equalsIgnoreCase(code.strip()))
                    .findFirst();
        }
    }

    /** Whether something is still to be done. */
    public boolean open() {
        return status == Status.OPEN || status == Status.IN_PROGRESS;
    }

    /** Whether it is open and its day has passed. */
    public boolean overdue(LocalDate asOf) {
        return open() && due != null && due.isBefore(asOf);
    }
}
