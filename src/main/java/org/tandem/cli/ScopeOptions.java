package org.tandem.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.coverage.SplitBy;
import org.tandem.diagnostic.Suggestion;
import org.tandem.model.Area;
import org.tandem.model.Gazetteer;
import org.tandem.vocabulary.Vocabulary;

/** Which part of the operation a report is about. */
public final class ScopeOptions {
    List<String> areas = new ArrayList<>();

    List<String> sectors = new ArrayList<>();

    @Nullable
    Integer level;

    String basis = "reached";

    String by = "";

    private final List<SplitBy> splits;

    /** Of a report whose rows can be split by population group. */
    public ScopeOptions() {
        this(List.of(SplitBy.GROUP));
    }

    /** Of a report that can be told by each of {@code splits}. */
    ScopeOptions(List<SplitBy> splits) {
        this.splits = splits;
    }

    /** Declares those that say where and in what sector. */
    void declarePlaces(Declared options) {
        options.words(
                        "P-CODE",
                        "only this area with all below it; repeatable",
                        ",",
                        () -> areas,
                        typed -> areas = typed,
                        "--area")
                .words(
                        "SECTOR",
                        "only this sector; repeatable",
                        ",",
                        () -> sectors,
                        typed -> sectors = typed,
                        "--sector");
    }

    /** Declares them. */
    public void declare(Declared options) {
        declarePlaces(options);
        options.value(
                        Integer.class,
                        "N",
                        "admin level of the rows, 0 to 5 (default: the finest at which needs are stated)",
                        typed -> level = typed,
                        "--level")
                .choice(
                        "BASIS",
                        "reached or planned (default: reached)",
                        new Choices.Bases(),
                        typed -> basis = typed,
                        "--basis");
        if (!splits.isEmpty()) {
            options.word(
                    "WHAT",
                    "group: a row for each population group; gaps also takes mission-area and organisation-kind",
                    typed -> by = typed,
                    "--by");
        }
    }

    /** What the report is told by. */
    public SplitBy by() {
        return splits.stream()
                .filter(split -> split.code().equals(by))
                .findFirst()
                .orElse(SplitBy.NOTHING);
    }

    /** Checks what can be checked before anything is read. */
    void validate() {
        if (!by.isEmpty() && by() == SplitBy.NOTHING) {
            List<String> known = splits.stream().map(SplitBy::code).toList();
            throw Ending.usage("rows cannot be split by `--by " + by + "`" + CommonOptions.nearest(by, known));
        }
        if (level != null && by() == SplitBy.MISSION_AREA) {
            throw Ending.usage("`--level` and `--by mission-area` are two geographies; name one");
        }
        CommonOptions.oneOf("--basis", basis, List.of("reached", "planned"));
        checkLevel(level);
        sectorCodes();
    }

    /** Ends the command where that is no admin level. */
    static void checkLevel(@Nullable Integer level) {
        if (level != null && (level < 0 || level > 5)) {
            throw Ending.usage("`--level " + level + "` is not an admin level from 0 to 5");
        }
    }

    /** The sectors asked for, as codes. */
    Set<String> sectorCodes() {
        Set<String> codes = new LinkedHashSet<>();
        for (String typed : sectors) {
            codes.add(Vocabulary.standard()
                    .sectors()
                    .match(typed)
                    .orElseThrow(() -> Ending.usage("`--sector " + typed + "` is not a sector"
                            + Vocabulary.standard()
                                    .sectors()
                                    .nearest(typed)
                                    .map(near -> "; did you mean `" + near + "`?")
                                    .orElse("")))
                    .code());
        }
        return codes;
    }

    /** The areas asked for, each known to the workspace. */
    Set<String> areaCodes(Gazetteer gazetteer) {
        List<String> known = gazetteer.areas().stream().map(Area::code).toList();
        for (String typed : areas) {
            if (gazetteer.find(typed).isEmpty()) {
                String meant = gazetteer.areas().stream()
                        .filter(area -> area.name().equalsIgnoreCase(typed.strip()))
                        .map(Area::code)
                        .findFirst()
                        .or(() -> Suggestion.nearest(typed, known))
                        .map(code -> "; did you mean `" + code + "` ("
                                + gazetteer.find(code).map(Area::name).orElse("") + ")?")
                        .orElse("");
                throw Ending.usage("`--area " + typed + "` is not an area of this workspace" + meant);
            }
        }
        return new LinkedHashSet<>(areas);
    }
}
