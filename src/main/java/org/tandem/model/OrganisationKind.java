package org.tandem.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an organisation is, in the words of the profiles and with OCHA's codes for organisation types (431 to 447, and the
 * additions 501 to 504 of HAPI).
 */
public enum OrganisationKind {
    INGO(437),
    NNGO(441),
    LOCAL(504),
    RCRC(445),
    UN(447),
    AGENCY(438),
    CLUSTER(0),
    AUTHORITY(0),
    GOVERNMENT(435),
    MILITARY(440),
    ARMED_ACTOR(0),
    DONOR(433),
    COMMUNITY(501),
    OTHER(443);

    private final int ochaCode;

    OrganisationKind(int ochaCode) {
        this.ochaCode = ochaCode;
    }

    /** OCHA's code for the type; 0 where OCHA has none. */
    public int ochaCode() {
        return ochaCode;
    }

    /** Whether it is an armed force or group: never counted as humanitarian presence. */
    public boolean armed() {
        return this == MILITARY || this == ARMED_ACTOR;
    }

    /** Whether it gives humanitarian assistance under humanitarian principles. */
    public boolean humanitarian() {
        return switch (this) {
            case INGO, NNGO, LOCAL, RCRC, UN, AGENCY, CLUSTER -> true;
            default -> false;
        };
    }

    /** The word in files, as {@code INGO} or {@code armed-actor}. */
    public String code() {
        return switch (this) {
            case INGO, NNGO, RCRC, UN -> name();
            default -> name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    /** The kind written as {@code code}, in any case. */
    public static Optional<OrganisationKind> of(String code) {
        return Stream.of(values())
                .filter(kind -> kind.code().equalsIgnoreCase(code.strip()))
                .findFirst();
    }
}
