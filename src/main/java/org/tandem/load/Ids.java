package org.tandem.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.diagnostic.Severity;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/** The ids of a workspace: where each was declared, and where each is referred to. */
final class Ids {
    /** What a reference may mean. */
    enum Target {
        /** A post, an organisation, a unit or the mission. */
        ACTOR,
        /** An NGO or another actor. */
        ORGANISATION,
        /** A task of the mission's mandate. */
        TASK,
        /** An objective of the mission, an NGO or another actor. */
        OBJECTIVE,
        /** Something offered. */
        OFFER,
        /** Something asked for. */
        REQUEST
    }

    /**
     * An id that some record names.
     *
     * @param unknown how bad it is when nothing bears it
     * @param level how sensitive the record is that names it
     */
    record Reference(Target target, String id, Origin origin, Severity unknown, Sensitivity level) {}

    private final Map<String, Origin> declared = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    /** Declares {@code id}; the place of the first declaration when it was declared before. */
    Optional<Origin> declare(String id, Origin origin) {
        return Optional.ofNullable(declared.putIfAbsent(id, origin));
    }

    /** Whether some record bears {@code id}, be it one that was set aside. */
    boolean borne(String id) {
        return declared.containsKey(id);
    }

    void refer(Reference reference) {
        references.add(reference);
    }

    List<Reference> references() {
        return List.copyOf(references);
    }
}
