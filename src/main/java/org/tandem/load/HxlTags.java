package org.tandem.load;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads HXL tag rows: 1.1 with attributes in any order, and the tags of the drafts before it ({@code #adm1_id}). */
final class HxlTags {
    private static final Pattern TAG =
            Pattern.compile("#\\s*([a-z]\\w*)((?:\\s*[+/]\\s*[a-z]\\w*)*)\\s*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LEVEL = Pattern.compile("adm([0-5])(_id|_code)?");
    /** Codes of an office's own list, as {@code #x_whoadm2_id}. */
    private static final Pattern OTHER_LEVEL = Pattern.compile("x_[a-z]*adm([1-5])(?:_id|_code)");

    private static final Set<String> PEOPLE =
            Set.of("population", "affected", "inneed", "targeted", "reached", "beneficiary");
    /** Attributes that leave a count a count of all people. */
    private static final Set<String> WHOLE =
            Set.of("ind", "total", "num", "all", "people", "persons", "overall", "final", "pin", "count");

    /** Attributes that make a figure a share of another. */
    private static final Set<String> SHARE = Set.of("pct", "percent", "percentage", "share");

    private HxlTags() {}

    /** A hashtag and its attributes. */
    record Tag(String name, Set<String> attributes) {
        boolean any(String... wanted) {
            for (String attribute : wanted) {
                if (attributes.contains(attribute)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Whether at least half of the cells that are not blank are hashtags. */
    static boolean tagRow(List<String> cells) {
        int filled = 0;
        int tags = 0;
        for (String cell : cells) {
            if (!cell.isBlank()) {
                filled++;
                tags += parse(cell).isPresent() ? 1 : 0;
            }
        }
        return tags > 0 && 2 * tags >= filled;
    }

    static Optional<Tag> parse(String cell) {
        Matcher found = TAG.matcher(cell.strip().toLowerCase(Locale.ROOT));
        if (!found.matches()) {
            return Optional.empty();
        }
        Set<String> attributes = new TreeSet<>();
        for (String attribute : found.group(2).split("[+/]", -1)) {
            if (!attribute.isBlank()) {
                attributes.add(attribute.strip());
            }
        }
        return Optional.of(new Tag(found.group(1), attributes));
    }

    /** The columns of a table of {@code kind} under these tags. */
    static Columns columns(List<String> tags, TableKind kind) {
        Columns columns = new Columns();
        boolean implementing = tags.stream()
                .anyMatch(cell -> parse(cell).filter(HxlTags::implementing).isPresent());
        for (int i = 0; i < tags.size(); i++) {
            Tag tag = parse(tags.get(i)).orElse(null);
            boolean behind =
                    tag != null && implementing && tag.name().equals("org") && tag.any("prog", "reporting", "lead");
            if (tag != null && !behind) {
                place(tag, i, kind, columns);
            }
        }
        return columns;
    }

    /** Where a table tells who does the work apart from who answers for it, the first is the partner. */
    private static boolean implementing(Tag tag) {
        return tag.name().equals("org") && tag.any("impl", "implementing");
    }

    private static void place(Tag tag, int index, TableKind kind, Columns columns) {
        Matcher other = OTHER_LEVEL.matcher(tag.name());
        if (kind == TableKind.AREAS && other.matches()) {
            columns.putAlternate(rank(other.group(1)), index);
            return;
        }
        Matcher level = LEVEL.matcher(tag.name());
        if (level.matches() && !level.group(1).equals("0")) {
            boolean code = level.group(2) != null || tag.any("code", "pcode", "id", "v_pcode", "v_pcodes");
            columns.putLevel(rank(level.group(1)), code, index);
            return;
        }
        Field field = field(tag, kind);
        if (field != null) {
            columns.put(field, index);
        }
    }

    /** The rank of a level; regions stand above the first. */
    private static int rank(String level) {
        return Integer.parseInt(level) * 10 + (level.equals("1") ? 1 : 0);
    }

    private static @Nullable Field field(Tag tag, TableKind kind) {
        if (PEOPLE.contains(tag.name())) {
            return people(tag, kind);
        }
        boolean code = tag.any("code", "id");
        return switch (tag.name()) {
            case "country", "country_id", "adm0", "adm0_id" -> Field.COUNTRY;
            case "location" -> code ? Field.COUNTRY : null;
            case "loc", "geo" -> kind == TableKind.AREAS ? place(tag) : code ? Field.AREA : null;
            case "sector", "subsector" ->
                tag.any("name") ? Field.SECTOR_NAME : tag.name().equals("sector") ? Field.SECTOR : null;
            case "org" ->
                tag.any("funding", "donor")
                        ? null
                        : tag.any("type")
                                ? Field.ORGANISATION_TYPE
                                : tag.any("acronym", "code") ? Field.ORGANISATION_ACRONYM : Field.ORGANISATION;
            case "severity" -> Field.SEVERITY;
            case "access" -> kind == TableKind.AREAS ? Field.ACCESS : null;
            case "activity" -> kind == TableKind.PRESENCE ? Field.ACTIVITY : null;
            case "status" -> kind == TableKind.NEEDS ? null : Field.STATUS;
            case "category", "group" -> Field.GROUP;
            case "population_group" -> Field.POPULATION_GROUP;
            case "gender" -> Field.GENDER;
            case "age" -> tag.any("min", "max") ? null : Field.AGE;
            case "age_range" -> Field.AGE;
            case "is_disabled", "disabled", "disability" -> Field.DISABLED;
            case "adm" -> tag.any("level") ? (kind == TableKind.AREAS ? Field.LEVEL : Field.ADMIN_LEVEL) : null;
            case "date" -> date(tag, kind);
            case "meta" -> meta(tag, kind);
            case "description" -> tag.any("note") ? Field.NOTE : null;
            default -> null;
        };
    }

    /** Attributes of {@code tag} that make its figure less than one of all people. */
    static Set<String> narrowing(Tag tag) {
        Set<String> narrowing = new TreeSet<>(tag.attributes());
        narrowing.removeAll(WHOLE);
        return narrowing;
    }

    /** The figure that {@code tag} holds of needs, whosever it is; null where it holds none. */
    static @Nullable Field figure(Tag tag) {
        return tag.name().equals("severity")
                ? Field.SEVERITY
                : PEOPLE.contains(tag.name()) && !share(tag)
                        ? people(new Tag(tag.name(), Set.of()), TableKind.NEEDS)
                        : null;
    }

    private static boolean share(Tag tag) {
        return tag.attributes().stream().anyMatch(SHARE::contains);
    }

    /** The share of all people that {@code tag} holds of needs; null where it is of others, or of some of them. */
    private static @Nullable Field share(Tag tag, TableKind kind) {
        Set<String> rest = narrowing(tag);
        rest.removeAll(SHARE);
        if (kind != TableKind.NEEDS || !rest.isEmpty()) {
            return null;
        }
        return switch (tag.name()) {
            case "inneed" -> Field.IN_NEED_PERCENT;
            case "targeted" -> Field.TARGETED_PERCENT;
            case "reached" -> Field.REACHED_PERCENT;
            default -> null;
        };
    }

    /** Whether two columns of figures have the same hashtag, whatever their attributes. */
    static boolean repeat(List<String> tags) {
        Set<Field> figures = EnumSet.noneOf(Field.class);
        for (String cell : tags) {
            Field field = parse(cell).map(HxlTags::figure).orElse(null);
            if (field != null && field != Field.POPULATION && !figures.add(field)) {
                return true;
            }
        }
        return false;
    }

    private static Field place(Tag tag) {
        if (tag.any("level")) {
            return Field.LEVEL;
        }
        if (tag.any("parent")) {
            return Field.PARENT;
        }
        if (tag.any("mission_area")) {
            return Field.MISSION_AREA;
        }
        return tag.any("from_cods") ? Field.FROM_CODS : tag.any("code", "id") ? Field.CODE : Field.NAME;
    }

    private static @Nullable Field meta(Tag tag, TableKind kind) {
        if (tag.any("sensitivity")) {
            return Field.SENSITIVITY;
        }
        if (kind == TableKind.PRESENCE) {
            return tag.any("caseload") ? Field.CASELOAD : null;
        }
        if (kind != TableKind.NEEDS) {
            return null;
        }
        return tag.any("source")
                ? Field.SOURCE
                : tag.any("method")
                        ? Field.METHOD
                        : tag.any("source_grade")
                                ? Field.SOURCE_GRADE
                                : tag.any("info_grade") ? Field.INFO_GRADE : null;
    }

    private static @Nullable Field people(Tag tag, TableKind kind) {
        if (tag.name().equals("beneficiary")) {
            return tag.any("name", "type", "code") ? Field.GROUP : null;
        }
        if (tag.name().equals("population") && tag.any("group", "type")) {
            return Field.POPULATION_GROUP;
        }
        if (tag.name().equals("population") && tag.any("status")) {
            return Field.POPULATION_STATUS;
        }
        if (share(tag)) {
            return share(tag, kind);
        }
        if (!WHOLE.containsAll(tag.attributes())) {
            return null;
        }
        return switch (tag.name()) {
            case "population" -> kind == TableKind.PRESENCE ? null : Field.POPULATION;
            case "affected" -> Field.AFFECTED;
            case "inneed" -> Field.PEOPLE_IN_NEED;
            case "targeted" -> Field.TARGETED;
            default -> Field.REACHED;
        };
    }

    private static @Nullable Field date(Tag tag, TableKind kind) {
        boolean start = tag.any("start");
        boolean end = tag.any("end");
        return switch (kind) {
            case NEEDS -> end ? null : Field.ASSESSED_ON;
            case PRESENCE -> start ? Field.FROM : end ? Field.TO : null;
            case AREAS -> start ? Field.VALID_FROM : end ? Field.VALID_TO : null;
            case ACTIONS, ORGANISATIONS, CONSULTATIONS -> null;
        };
    }

    /** Headings made as many as there are tags. */
    static List<String> padded(List<String> cells, int size) {
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < size) {
            padded.add("");
        }
        return padded;
    }
}
