package org.tandem.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file or folder stands whole or not at all, and nothing is left beside it. */
class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void aFileIsWrittenAndReplaced() throws IOException {
        Path file = folder.resolve("a.md");

        WholeFile.write(file, bytes("one"));
        assertThat(file).hasContent("one");
        WholeFile.write(file, bytes("two"));
        assertThat(file).hasContent("two");
        assertThat(names()).containsExactly("a.md");
    }

    @Test
    void aFolderThatCannotBeWrittenWholeLeavesTheOldOne() throws IOException {
        Path pack = folder.resolve("pack");
        WholeFile.writeFolder(pack, Map.of("index.md", bytes("old")), old -> {});

        // the second name leads into a folder that is not there
        Map<String, byte[]> broken = Map.of("a.md", bytes("new"), "no/such/b.md", bytes("new"));
        assertThatIOException().isThrownBy(() -> WholeFile.writeFolder(pack, broken, old -> {}));

        assertThat(pack.resolve("index.md")).hasContent("old");
        assertThat(pack.resolve("a.md")).doesNotExist();
        assertThat(names()).containsExactly("pack");
    }

    @Test
    void aFolderOfWhichSomethingIsToBeKeptStandsAgain() throws IOException {
        Path pack = Files.createDirectory(folder.resolve("pack"));
        Files.writeString(pack.resolve("minutes.txt"), "mine");

        assertThatIOException()
                .isThrownBy(() -> WholeFile.writeFolder(pack, Map.of("index.md", bytes("new")), old -> {
                    assertThat(old.resolve("minutes.txt")).hasContent("mine");
                    throw new IOException("to be kept");
                }))
                .withMessage("to be kept");

        assertThat(pack.resolve("minutes.txt")).hasContent("mine");
        assertThat(pack.resolve("index.md")).doesNotExist();
        assertThat(names()).containsExactly("pack");
    }

    @Test
    void aFolderThatCannotBeWrittenWholeDoesNotBegin() throws IOException {
        Map<String, byte[]> broken = Map.of("a.md", bytes("new"), "no/such/b.md", bytes("new"));

        assertThatIOException().isThrownBy(() -> WholeFile.writeFolder(folder.resolve("pack"), broken, old -> {}));
        assertThat(names()).isEmpty();
    }

    @Test
    void aFileWhosePlaceIsAFolderIsRefusedAndTheFolderStands() throws IOException {
        Files.createDirectory(folder.resolve("pack"));

        assertThatIOException().isThrownBy(() -> WholeFile.write(folder.resolve("pack"), bytes("new")));
        assertThatIOException().isThrownBy(() -> WholeFile.write(folder.resolve("none/a.md"), bytes("new")));
        assertThat(names()).containsExactly("pack");
    }

    private String[] names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toArray(String[]::new);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
