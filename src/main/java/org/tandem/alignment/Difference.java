package org.tandem.alignment;

import java.util.List;

/**
 * A protocol in which actors differ.
 *
 * @param topic as {@code radio}
 * @param ways what is done, by whom, in the order of the first who does it
 * @param silent who states other protocols and not this one
 * @param owner what people call the one who settles it; empty when nobody is named
 * @param decision what was decided; empty when nothing was
 */
record Difference(String topic, List<Way> ways, List<String> silent, String owner, String decision) {
    /** One way to do it, with those who do. */
    record Way(String value, List<String> who) {}

    boolean open() {
        return owner.isEmpty() && decision.isEmpty();
    }

    String words() {
        return topic.replace('_', ' ');
    }
}
