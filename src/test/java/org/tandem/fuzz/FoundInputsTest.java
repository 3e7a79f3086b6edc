package org.tandem.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Inputs that once broke a reader, kept as Jazzer wrote them: they end in values or findings. */
class FoundInputsTest {
    private static final Path FOUND = Path.of("src/test/resources/fuzz");

    @TestFactory
    Stream<DynamicTest> yamlEndsInValuesOrFindings() throws IOException {
        return each("yaml", YamlTarget::fuzzerTestOneInput);
    }

    @TestFactory
    Stream<DynamicTest> csvEndsInValuesOrFindings() throws IOException {
        return each("csv", CsvTarget::fuzzerTestOneInput);
    }

    @Test
    void aPromiseThatIsNotKeptIsTold() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Promises.require(false, "words"))
                .withMessage("not kept: words");
    }

    private static Stream<DynamicTest> each(String kind, Consumer<byte[]> target) throws IOException {
        try (Stream<Path> files = Files.list(FOUND.resolve(kind))) {
            List<Path> found = files.sorted().toList();
            assertThat(found).isNotEmpty();
            return found.stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(), () -> target.accept(Files.readAllBytes(file))));
        }
    }
}
