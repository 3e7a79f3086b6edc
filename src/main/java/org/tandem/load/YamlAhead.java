package org.tandem.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.tandem.source.YamlDocument;
import org.tandem.source.YamlReader;

/**
 * Takes YAML files apart in a thread of its own while the areas are read. It decides nothing and tells nothing: what it cannot
 * read is read, and told, by whoever asks for it.
 */
final class YamlAhead {
    /** Of a workspace whose files nobody reads ahead. */
    static final YamlAhead NOTHING = new YamlAhead(Map.of());

    private final Map<String, FutureTask<Optional<YamlDocument>>> documents;

    private YamlAhead(Map<String, FutureTask<Optional<YamlDocument>>> documents) {
        this.documents = documents;
    }

    /** Begins with the profiles, plan and meetings of {@code folder}, in the order in which they are asked for. */
    static YamlAhead of(Path folder) {
        List<String> names = new ArrayList<>(List.of("mission.yaml"));
        names.addAll(new WorkspaceFolder(folder, finding -> {}).profiles("ngos"));
        names.addAll(List.of("actors.yaml", "plan.yaml", "meetings.yaml"));
        Map<String, FutureTask<Optional<YamlDocument>>> documents = new LinkedHashMap<>();
        names.forEach(name -> documents.put(name, new FutureTask<>(() -> read(folder, name))));
        PartThreads.begun("yaml-ahead", () -> documents.values().forEach(FutureTask::run));
        return new YamlAhead(documents);
    }

    private static Optional<YamlDocument> read(Path folder, String name) throws IOException {
        Optional<Path> file = PathGuard.open(folder, name, finding -> {});
        return file.isEmpty() || Files.size(file.get()) > YamlReader.MAX_BYTES
                ? Optional.empty()
                : Optional.of(YamlReader.read(name, Files.readAllBytes(file.get())));
    }

    /** The file of that name; null where it was not read, or could not be. Read here where its turn has not come. */
    @Nullable
    YamlDocument document(String name) {
        FutureTask<Optional<YamlDocument>> task = documents.get(name);
        if (task == null) {
            return null;
        }
        task.run();
        try {
            return task.get().orElse(null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException e) {
            return null;
        }
    }
}
