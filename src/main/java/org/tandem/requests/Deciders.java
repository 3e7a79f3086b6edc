package org.tandem.requests;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tandem.model.Directory;
import org.tandem.model.Directory.Side;
import org.tandem.model.Post;

/** Of whom a decision is sought. Who decides is usual practice and a default of the tool: it prints posts, and people correct it. */
final class Deciders {
    private static final List<String> COORDINATOR =
            List.of("humanitarian coordinator", "hc", "dsrsg/rc/hc", "rc/hc", "deputy humanitarian coordinator", "dhc");

    private final Directory directory;

    Deciders(Directory directory) {
        this.directory = directory;
    }

    /** The Humanitarian Coordinator or who stands in: decides on military assets for humanitarian work. */
    String coordinator() {
        for (String role : COORDINATOR) {
            for (Post post : directory.posts()) {
                boolean armed = directory.side(post.id()) == Side.MISSION_UNIFORMED;
                if (!armed && post.role().toLowerCase(Locale.ROOT).equals(role)) {
                    return post.id();
                }
            }
        }
        return "the Humanitarian Coordinator or a delegate (no such post is listed)";
    }

    /** Those whose offers are used, each once. */
    static String owners(List<Allotment> allotments) {
        return allotments.stream().map(Allotment::owner).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining("; "));
    }

    /** What people call them. */
    String names(String of) {
        return List.of(of.split("; ", -1)).stream().map(directory::name).collect(Collectors.joining("; "));
    }

    String name(String id) {
        return directory.name(id);
    }
}
