package org.tandem.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Table;
import org.tandem.model.Directory;
import org.tandem.model.Mission;
import org.tandem.model.Organisation;
import org.tandem.model.Post;
import org.tandem.model.Resource;
import org.tandem.model.UnitWords;
import org.tandem.model.Workspace;
import org.tandem.responsibility.Matrix;

/** What else the assumption takes away: posts, units, offers and requests, and the letters they held. */
final class LettersSection {
    private static final int ROWS = 30;

    private LettersSection() {}

    static List<Block> of(WhatIfReport.Consequences letters, WhatIf whatIf) {
        List<String> gone = gone(whatIf.known().workspace(), whatIf.assumed().workspace());
        List<List<Cell>> rows = rows(letters, whatIf);
        List<Block> blocks = new ArrayList<>();
        if (gone.isEmpty() && rows.isEmpty()) {
            return blocks;
        }
        blocks.add(new Block.Heading(3, "Posts, means and responsibilities"));
        if (!gone.isEmpty()) {
            blocks.add(Block.points(gone));
        }
        if (!rows.isEmpty()) {
            blocks.add(new Block.Grid(new Table(
                    "assumed_responsibilities",
                    List.of(
                            Column.text("id", "Activity or gap"),
                            Column.text("lost", "Letters no longer held"),
                            Column.text("instead", "Letters held or proposed instead")),
                    rows.subList(0, Math.min(ROWS, rows.size())))));
            if (rows.size() > ROWS) {
                blocks.add(Block.paragraph(rows.size() - ROWS + " more are not listed."));
            }
        }
        return blocks;
    }

    /** What the one workspace has and the other has not, each in words. */
    private static List<String> gone(Workspace known, Workspace assumed) {
        List<String> gone = new ArrayList<>();
        Directory directory = known.directory();
        Directory left = assumed.directory();
        for (Post post : directory.posts()) {
            if (left.post(post.id()).isEmpty()) {
                gone.add("post " + post.id() + " (" + directory.name(post.id()) + ") is no longer held");
            }
        }
        Mission mission = known.mission();
        Mission after = assumed.mission();
        if (mission != null && after != null) {
            Set<String> units = after.units().stream().map(Mission.Unit::id).collect(Collectors.toSet());
            for (Mission.Unit unit : mission.units()) {
                if (!units.contains(unit.id())) {
                    gone.add(unit(unit, after));
                }
            }
            resources(gone, "offer", mission.id(), mission.offers(), after.offers());
            resources(gone, "request", mission.id(), mission.requests(), after.requests());
        }
        for (Organisation each : known.organisations()) {
            Organisation stays = left.organisation(each.id()).orElse(null);
            resources(gone, "offer", each.shortName(), each.offers(), stays == null ? List.of() : stays.offers());
            resources(gone, "request", each.shortName(), each.requests(), stays == null ? List.of() : stays.requests());
        }
        return gone;
    }

    /** A unit with what it can do; offers of the mission that may rest on it are named, for nobody states which do. */
    private static String unit(Mission.Unit unit, Mission after) {
        String means = unit.capabilities().stream().map(LettersSection::words).collect(Collectors.joining(", "));
        List<String> alike = after.offers().stream()
                .filter(offer -> unit.capabilities().stream()
                        .anyMatch(each -> each.kind().equals(offer.kind())
                                && (offer.area().isEmpty() || unit.areas().contains(offer.area()))))
                .map(Resource::id)
                .toList();
        return "unit " + unit.id() + " is gone" + (means.isEmpty() ? "" : ", with " + means)
                + (alike.isEmpty()
                        ? ""
                        : "; does the offer " + String.join(", ", alike)
                                + " rest on it? It stays here, for the scenario does not name it");
    }

    private static String words(Resource resource) {
        String quantity = resource.quantity().known()
                ? UnitWords.counted(resource.quantity().orElse(0), resource.unit())
                : resource.unit();
        return resource.kind() + " (" + quantity + ")";
    }

    private static void resources(
            List<String> gone, String what, String owner, List<Resource> before, List<Resource> after) {
        Set<String> left = after.stream().map(Resource::id).collect(Collectors.toSet());
        for (Resource each : before) {
            if (!left.contains(each.id())) {
                gone.add(what + " " + each.id() + " of " + owner + " is gone: " + words(each));
            }
        }
    }

    /** Only rows that both matrices have: which gaps are among the worst is told above. */
    private static List<List<Cell>> rows(WhatIfReport.Consequences letters, WhatIf whatIf) {
        Map<String, Matrix.Row> assumed = new HashMap<>();
        letters.assumed().rows().forEach(row -> assumed.put(row.id(), row));
        Directory directory = whatIf.known().workspace().directory();
        List<List<Cell>> rows = new ArrayList<>();
        for (Matrix.Row was : letters.known().rows()) {
            Matrix.Row is = assumed.get(was.id());
            if (is != null) {
                List<String> lost = without(was, is, directory);
                List<String> instead = without(is, was, directory);
                if (!lost.isEmpty() || !instead.isEmpty()) {
                    rows.add(List.of(new Cell.Text(was.id()), new Cell.Listing(lost), new Cell.Listing(instead)));
                }
            }
        }
        return rows;
    }

    /** The letters of {@code one} that {@code other} has not. */
    private static List<String> without(Matrix.Row one, Matrix.Row other, Directory directory) {
        TreeSet<String> letters = new TreeSet<>();
        for (Matrix.Assignment each : one.assignments()) {
            boolean held = other.of(each.actor())
                    .filter(same -> same.letter() == each.letter())
                    .isPresent();
            if (!held) {
                letters.add(each.letter().code() + " " + directory.name(each.actor()));
            }
        }
        return List.copyOf(letters);
    }
}
