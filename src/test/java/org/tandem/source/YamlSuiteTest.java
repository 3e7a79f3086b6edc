package org.tandem.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tandem.source.YamlNode.Entry;
import org.tandem.source.YamlNode.Mapping;
import org.tandem.source.YamlNode.Scalar;
import org.tandem.source.YamlNode.Sequence;
import org.tandem.source.YamlSuite.Case;

/** The open YAML test suite, where it is present beside the project: every case is read or refused, none ends in an exception. */
class YamlSuiteTest {
    /** Where YAML 1.1, which is read, means something else than YAML 1.2, which the suite is about: marginal notations all. */
    private static final Set<String> OF_ANOTHER_VERSION =
            Set.of("652Z.yaml 0", "HM87.yaml 1", "JEF9.yaml 2", "L24T.yaml 1", "Y2GN.yaml 0");

    @TestFactory
    Stream<DynamicTest> everyCaseIsReadOrRefused() throws IOException {
        return YamlSuite.cases().stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> readOrRefused(each)));
    }

    private static void readOrRefused(Case each) {
        YamlDocument document = YamlReader.read("case.yaml", each.yaml().getBytes(StandardCharsets.UTF_8));

        assertThat(document.root().isPresent() || !document.faults().isEmpty())
                .as("a root or a reason why there is none")
                .isTrue();
        long lines = each.yaml().lines().count() + 1;
        document.faults().forEach(fault -> assertThat(fault.origin().line()).isBetween(0, (int) lines));
        if (document.faults().isEmpty() && !each.invalid() && !OF_ANOTHER_VERSION.contains(each.name())) {
            List<String> texts = new ArrayList<>();
            document.root().ifPresent(root -> collect(root, texts));
            assertThat(texts).as("scalars as the suite reads them").isEqualTo(each.values());
        }
    }

    private static void collect(YamlNode node, List<String> texts) {
        if (node instanceof Scalar scalar) {
            texts.add(scalar.text());
        } else if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> collect(item, texts));
        } else {
            for (Entry entry : ((Mapping) node).entries()) {
                texts.add(entry.key().text());
                collect(entry.value(), texts);
            }
        }
    }
}
