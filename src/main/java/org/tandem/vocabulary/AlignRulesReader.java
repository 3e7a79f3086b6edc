package org.tandem.vocabulary;

import org.tandem.model.TensionTable;
import org.tandem.model.TensionTable.Common;
import org.tandem.model.TensionTable.Tension;
import org.tandem.source.Sensitivity;
import org.tandem.source.YamlNode.Mapping;

/** Reads {@code align-rules.yaml}, the table of tensions that comes with Tandem. */
final class AlignRulesReader {
    private AlignRulesReader() {}

    static TensionTable load() {
        Mapping root = Resource.read("align-rules.yaml");
        return new TensionTable(
                Resource.records(root, "tensions").stream()
                        .map(said -> new Tension(
                                Resource.text(said, "id"),
                                Resource.texts(said, "one"),
                                Resource.texts(said, "other"),
                                Resource.text(said, "reason"),
                                Sensitivity.LOW))
                        .toList(),
                Resource.records(root, "common").stream()
                        .map(said -> new Common(
                                Resource.text(said, "id"),
                                Resource.texts(said, "words"),
                                Resource.text(said, "reason"),
                                Sensitivity.LOW))
                        .toList());
    }
}
