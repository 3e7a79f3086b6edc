package org.tandem.source;

import java.util.List;
import java.util.Optional;

/**
 * What was read of one YAML file.
 *
 * @param root the document; empty when the file cannot be used
 * @param faults what is wrong with it, in the order found
 */
public record YamlDocument(Optional<YamlNode> root, List<YamlFault> faults) {
    /** A file that cannot be used. */
    static YamlDocument unusable(YamlFault fault) {
        return new YamlDocument(Optional.empty(), List.of(fault));
    }
}
