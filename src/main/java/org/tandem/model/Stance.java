package org.tandem.model;

import java.util.List;
import java.util.Optional;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * What the mission or an organisation is after, and how it works.
 *
 * @param objectives in the order written
 * @param protocols in the order of the reference, each topic once
 */
public record Stance(List<Objective> objectives, List<Protocol> protocols) {
    /** Nothing is stated. */
    public static final Stance NONE = new Stance(List.of(), List.of());

    /**
     * What it wants to reach.
     *
     * @param area P-code; empty means everywhere
     * @param sector sector code; empty when it belongs to none
     * @param tends words that say what it needs or does, as {@code stabilisation}, in the order written
     */
    public record Objective(
            String id,
            String text,
            String area,
            String sector,
            List<String> tends,
            Sensitivity sensitivity,
            Origin origin) {}

    /**
     * How it does something that others do too.
     *
     * @param topic as {@code rhythm} or {@code radio}
     * @param values what it does; several where it can do several, as languages
     */
    public record Protocol(String topic, List<String> values, Sensitivity sensitivity, Origin origin) {}

    /** How it does {@code topic}; empty when not stated. */
    public Optional<Protocol> protocol(String topic) {
        return protocols.stream()
                .filter(protocol -> protocol.topic().equals(topic))
                .findFirst();
    }
}
