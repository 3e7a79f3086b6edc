package org.tandem.vocabulary;

import java.util.List;
import org.tandem.model.LegalTable;
import org.tandem.model.LegalTable.Act;
import org.tandem.model.LegalTable.Guideline;
import org.tandem.model.LegalTable.Verb;
import org.tandem.source.Sensitivity;
import org.tandem.source.YamlNode.Mapping;

/** Reads {@code legal-rules.yaml}, the readings of law that come with Tandem. */
final class LegalRulesReader {
    private LegalRulesReader() {}

    static LegalTable load() {
        Mapping root = Resource.read("legal-rules.yaml");
        return new LegalTable(
                Resource.records(root, "acts").stream()
                        .map(said -> new Act(
                                Resource.text(said, "act"),
                                Resource.texts(said, "kinds"),
                                Resource.text(said, "words"),
                                Sensitivity.LOW))
                        .toList(),
                Resource.records(root, "verbs").stream()
                        .map(said -> new Verb(
                                Resource.text(said, "verb"), Resource.texts(said, "allows"), "", Sensitivity.LOW))
                        .toList(),
                guidelines(root));
    }

    private static List<Guideline> guidelines(Mapping root) {
        return Resource.records(root, "guidelines").stream()
                .map(said -> new Guideline(
                        Resource.text(said, "id"),
                        Resource.text(said, "name"),
                        Resource.text(said, "status"),
                        Resource.text(said, "mark"),
                        Resource.text(said, "asks"),
                        Resource.texts(said, "postures"),
                        Resource.texts(said, "kinds"),
                        Resource.text(said, "mission"),
                        Resource.text(said, "benefits").equals("true"),
                        Resource.text(said, "host"),
                        Sensitivity.LOW))
                .toList();
    }
}
