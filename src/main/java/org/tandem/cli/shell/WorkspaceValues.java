package org.tandem.cli.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.cli.Session;
import org.tandem.load.LoadOptions;
import org.tandem.load.WorkspaceLoader;
import org.tandem.model.Workspace;
import org.tandem.vocabulary.Vocabulary;

/** The codes of the open workspace with what they mean; read anew when its files change. */
final class WorkspaceValues {
    private final Session session;
    private long seen;
    private @Nullable Workspace workspace;

    WorkspaceValues(Session session) {
        this.session = session;
    }

    Map<String, String> areas() {
        Map<String, String> areas = new TreeMap<>();
        Workspace current = current();
        if (current != null) {
            current.areas().areas().forEach(area -> areas.put(area.code(), area.name()));
        }
        return areas;
    }

    Map<String, String> actors() {
        Map<String, String> actors = new TreeMap<>();
        Workspace current = current();
        if (current != null) {
            current.directory()
                    .ids()
                    .forEach(id -> actors.put(id, current.directory().name(id)));
        }
        return actors;
    }

    Map<String, String> meetings() {
        Map<String, String> meetings = new TreeMap<>();
        Workspace current = current();
        if (current != null) {
            current.meetings().forEach(meeting -> meetings.put(meeting.id(), meeting.title()));
        }
        return meetings;
    }

    Map<String, String> sectors() {
        Map<String, String> sectors = new TreeMap<>();
        Vocabulary.standard().sectors().all().forEach(sector -> sectors.put(sector.code(), sector.name()));
        return sectors;
    }

    private @Nullable Workspace current() {
        Path folder = session.workspace();
        if (folder == null) {
            return null;
        }
        long now = fingerprint(folder);
        if (now != seen) {
            seen = now;
            workspace = WorkspaceLoader.load(folder, new LoadOptions(null, session.today(), 1))
                    .workspace()
                    .orElse(null);
        }
        return workspace;
    }

    /** Changes when a file is added, removed or written. */
    private static long fingerprint(Path folder) {
        try (Stream<Path> files = Files.walk(folder, 3)) {
            return files.mapToLong(file -> {
                        try {
                            return file.hashCode() * 31L
                                    + Files.getLastModifiedTime(file).toMillis()
                                    + Files.size(file);
                        } catch (IOException e) {
                            return 0;
                        }
                    })
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
