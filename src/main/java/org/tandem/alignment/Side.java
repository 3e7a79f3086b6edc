package org.tandem.alignment;

import java.util.Optional;
import org.tandem.model.OrganisationKind;

/** Whose order of priorities stands in a column. */
enum Side {
    MISSION("mission", "the mission", "Mission"),
    NGO("ngo", "NGOs", "NGOs"),
    NEED("need", "need", "Need"),
    COMMUNITY("community", "communities", "Communities"),
    AUTHORITY("authority", "authorities", "Authorities"),
    OTHER("other", "agencies and others", "Others");

    private final String key;
    private final String words;
    private final String heading;

    Side(String key, String words, String heading) {
        this.key = key;
        this.words = words;
        this.heading = heading;
    }

    /** Its part of a column's key. */
    String key() {
        return key;
    }

    /** Within a sentence. */
    String words() {
        return words;
    }

    String heading() {
        return heading;
    }

    /** The side of an organisation; empty for armed forces and groups, whose wishes are not set beside need. */
    static Optional<Side> of(OrganisationKind kind) {
        return switch (kind) {
            case INGO, NNGO, LOCAL -> Optional.of(NGO);
            case COMMUNITY -> Optional.of(COMMUNITY);
            case AUTHORITY, GOVERNMENT -> Optional.of(AUTHORITY);
            case RCRC, UN, AGENCY, CLUSTER, DONOR, OTHER -> Optional.of(OTHER);
            case MILITARY, ARMED_ACTOR -> Optional.empty();
        };
    }
}
