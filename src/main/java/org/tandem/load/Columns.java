package org.tandem.load;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which column tells what. */
final class Columns {
    static final int NONE = -1;

    private final Map<Field, Integer> byField = new EnumMap<>(Field.class);
    private final Map<Integer, AreaColumn> byRank = new TreeMap<>(Comparator.reverseOrder());

    private final Set<Field> supplied = EnumSet.noneOf(Field.class);
    private final Map<Integer, Integer> alternates = new TreeMap<>();
    private final Set<Integer> also = new TreeSet<>();

    /** Notes that {@code fields} are told otherwise than by a column each. */
    void supply(Field... fields) {
        supplied.addAll(List.of(fields));
    }

    /** Notes that column {@code index} is read, whatever it tells. */
    void also(int index) {
        also.add(index);
    }

    /** Gives {@code field} its column, unless a better one has it. */
    void put(Field field, int index) {
        byField.putIfAbsent(field, index);
    }

    /** Gives {@code field} its column, whatever had it. */
    void override(Field field, int index) {
        byField.values().removeIf(other -> other == index);
        byField.put(field, index);
    }

    void remove(int index) {
        byField.values().removeIf(other -> other == index);
        byRank.replaceAll((rank, area) -> new AreaColumn(
                rank, area.code() == index ? NONE : area.code(), area.name() == index ? NONE : area.name()));
        byRank.values().removeIf(area -> area.code() == NONE && area.name() == NONE);
    }

    void putLevel(int rank, boolean code, int index) {
        AreaColumn before = byRank.getOrDefault(rank, new AreaColumn(rank, NONE, NONE));
        byRank.put(rank, code ? before.withCode(index) : before.withName(index));
    }

    /** Notes a column of codes of another list for the areas of a level. */
    void putAlternate(int rank, int index) {
        alternates.putIfAbsent(rank, index);
        also(index);
    }

    /** The column of codes of another list for the areas of a level; {@link #NONE} where there is none. */
    int alternate(int rank) {
        return alternates.getOrDefault(rank, NONE);
    }

    /** The column that tells {@code field}; {@link #NONE} where no column does. */
    int of(Field field) {
        return byField.getOrDefault(field, NONE);
    }

    boolean has(Field field) {
        return byField.containsKey(field);
    }

    /** Whether {@code field} can be told by one column or by several. */
    boolean tells(Field field) {
        return supplied.contains(field) || byColumn(field);
    }

    private boolean byColumn(Field field) {
        return switch (field) {
            case AREA -> has(field) || !byRank.isEmpty();
            case CODE -> has(field) || levels().stream().anyMatch(level -> level.code() >= 0);
            case NAME -> has(field) || levels().stream().anyMatch(level -> level.code() >= 0 && level.name() >= 0);
            case SECTOR -> has(field) || has(Field.SECTOR_NAME);
            case ORGANISATION -> has(field) || has(Field.ORGANISATION_ACRONYM);
            case PEOPLE_IN_NEED ->
                has(field) || (has(Field.POPULATION) && (has(Field.POPULATION_STATUS) || has(Field.IN_NEED_PERCENT)));
            default -> has(field);
        };
    }

    List<Field> missing(TableKind kind) {
        return kind.required().stream().filter(field -> !tells(field)).toList();
    }

    /** The administrative levels, the finest first. */
    List<AreaColumn> levels() {
        return List.copyOf(byRank.values());
    }

    /** What has a column of its own, as {@code people_in_need}. */
    Set<String> told() {
        Set<String> told = new TreeSet<>();
        byField.keySet().forEach(field -> told.add(field.heading()));
        return told;
    }

    /** All columns that are read. */
    Set<Integer> used() {
        Set<Integer> used = new TreeSet<>(byField.values());
        levels().forEach(level -> {
            used.add(level.code());
            used.add(level.name());
        });
        used.addAll(also);
        used.remove(NONE);
        return used;
    }
}
