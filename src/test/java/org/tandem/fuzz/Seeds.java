package org.tandem.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tandem.RealData;

/**
 * Writes what Jazzer begins with: the files of the examples and of the broken and fine workspaces, what was found before,
 * and, where they are at hand, the open test suites and the heads of published tables.
 */
public final class Seeds {
    /** Bytes a seed may have: longer ones only slow the search. */
    private static final int LONGEST = 4_096;

    private static final List<Path> WORKSPACES =
            List.of(Path.of("examples"), Path.of("src/test/resources/broken"), Path.of("src/test/resources/fine"));

    private Seeds() {}

    /** Takes {@code yaml} or {@code csv}, and the folder to write to. */
    public static void main(String[] args) throws IOException {
        boolean yaml = args[0].equals("yaml");
        Path corpus = Files.createDirectories(Path.of(args[1]));
        Map<Character, String> letters = yaml ? YamlTarget.FILES : CsvTarget.FILES;
        for (Path folder : WORKSPACES) {
            for (Path file : files(folder)) {
                for (Map.Entry<Character, String> letter : letters.entrySet()) {
                    if (means(folder.relativize(file).toString(), letter.getValue())) {
                        write(corpus, letter.getKey(), file);
                    }
                }
            }
        }
        for (Path file : files(Path.of("src/test/resources/fuzz", args[0]))) {
            Files.copy(file, corpus.resolve("found-" + file.getFileName()));
        }
        for (String suite :
                yaml ? List.of("yaml-test-suite") : List.of("csv-edge", "needs", "presence", "areas", "hxl")) {
            char letter = yaml ? 'm' : suite.equals("csv-edge") || suite.equals("hxl") ? 'n' : suite.charAt(0);
            for (Path file : files(RealData.FOLDER.resolve(suite))) {
                write(corpus, letter, file);
            }
        }
        System.out.println(files(corpus).size() + " seeds in " + corpus);
    }

    /** Whether a file of a workspace stands where {@code name} does. */
    private static boolean means(String file, String name) {
        int slash = name.indexOf('/');
        String ending = name.substring(name.lastIndexOf('.'));
        return slash < 0
                ? file.endsWith("/" + name)
                : file.contains("/" + name.substring(0, slash + 1)) && file.endsWith(ending);
    }

    private static void write(Path corpus, char letter, Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        ByteArrayOutputStream seed = new ByteArrayOutputStream();
        seed.write(letter);
        seed.write(content, 0, Math.min(content.length, LONGEST - 1));
        String name = file.toString().replaceAll("[^A-Za-z0-9.-]+", "_");
        Files.write(corpus.resolve(letter + "-" + name), seed.toByteArray());
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
