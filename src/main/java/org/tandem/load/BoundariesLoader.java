package org.tandem.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Boundaries;
import org.tandem.model.Gazetteer;
import org.tandem.source.Origin;
import org.tandem.source.OutlineReader;
import org.tandem.source.Outlines;

/** Reads the folder {@code boundaries}. Only a report that draws a map asks for it, and {@code tandem check}. */
public final class BoundariesLoader {
    private static final int KEYS_NAMED = 12;

    private BoundariesLoader() {}

    /** The shapes in {@code folder}, files in the order of their names; one that cannot be used is told and costs nothing else. */
    public static Boundaries load(Path folder, Gazetteer areas, Consumer<Finding> findings) {
        List<Boundaries.Source> sources = new ArrayList<>();
        for (String name : new WorkspaceFolder(folder, findings).boundaries()) {
            PathGuard.open(folder, name, findings).ifPresent(file -> {
                Outlines outlines = read(file);
                if (!outlines.fault().isEmpty()) {
                    findings.accept(Finding.of(
                                    BoundaryRules.UNREADABLE,
                                    Origin.ofFile(name),
                                    "no map is drawn from `" + name + "`: " + outlines.fault())
                            .expecting("polygons as GeoJSON or TopoJSON, in degrees, of at most "
                                    + OutlineReader.MAX_BYTES / (1024 * 1024) + " MB"));
                    return;
                }
                Boundaries.Source source = source(name, outlines);
                if (source.codeKey(areas).isEmpty()) {
                    findings.accept(withoutCodes(source));
                } else {
                    sources.add(source);
                }
            });
        }
        return sources.isEmpty() ? Boundaries.NONE : new Boundaries(List.copyOf(sources));
    }

    private static Outlines read(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            if (Files.size(file) > OutlineReader.MAX_BYTES) {
                return new Outlines("", List.of(), "it is too large");
            }
            return OutlineReader.read(in);
        } catch (IOException e) {
            return new Outlines("", List.of(), "it cannot be read");
        }
    }

    private static Boundaries.Source source(String name, Outlines outlines) {
        return new Boundaries.Source(
                name,
                outlines.note(),
                outlines.outlines().stream()
                        .map(outline -> new Boundaries.Shape(outline.properties(), outline.rings()))
                        .toList());
    }

    private static Finding withoutCodes(Boundaries.Source source) {
        Set<String> keys = new TreeSet<>();
        source.shapes().forEach(shape -> keys.addAll(shape.properties().keySet()));
        List<String> first = keys.stream().limit(KEYS_NAMED).toList();
        String seen = keys.isEmpty()
                ? "its shapes have no properties in words"
                : "none of `" + String.join("`, `", first) + "`" + (keys.size() > KEYS_NAMED ? " and others" : "")
                        + " holds the code of an area";
        return Finding.of(
                        BoundaryRules.WITHOUT_CODES,
                        Origin.ofFile(source.file()),
                        "no map is drawn from `" + source.file() + "`: " + seen)
                .expecting("a property with P-codes as this workspace writes them, as `ADM2_PCODE`");
    }
}
