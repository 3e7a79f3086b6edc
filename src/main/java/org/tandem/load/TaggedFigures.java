package org.tandem.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tandem.load.HxlTags.Tag;
import org.tandem.model.Group;
import org.tandem.vocabulary.Vocabulary;

/**
 * Recognises tables of needs whose HXL tags come several times, for a sector or a group of people each: an attribute says which
 * ({@code #inneed+protection+child}, {@code #inneed+f}), or the headings above do.
 */
final class TaggedFigures implements TableForm {
    @Override
    public @Nullable TableShape recognise(TableTop top, TableKind kind) {
        int row = top.tags();
        if (row < 0) {
            return null;
        }
        List<String> headings = row == 0 ? top.cells(0) : HxlTags.padded(top.cells(row - 1), top.width(row));
        Columns columns = HxlTags.columns(top.cells(row), kind);
        boolean ownSector = columns.tells(Field.SECTOR);
        List<FigureColumn> figures = new ArrayList<>();
        for (int i = 0; i < top.width(row); i++) {
            FigureColumn figure = figure(top, row, i, ownSector);
            if (figure != null) {
                figures.add(figure);
            }
        }
        boolean told = figures.stream()
                .anyMatch(figure -> !figure.sector().equals(ownSector ? "" : FigureHeading.ALL)
                        || !figure.group().everybody());
        boolean lacking = ownSector && figures.stream().noneMatch(figure -> figure.field() == Field.PEOPLE_IN_NEED);
        return told && !lacking ? shape(row, headings, columns, figures) : null;
    }

    private static TableShape shape(int row, List<String> headings, Columns columns, List<FigureColumn> found) {
        FigureColumns read = FigureColumns.of(found, headings);
        found.forEach(figure -> columns.remove(figure.index()));
        read.figures().forEach(figure -> columns.also(figure.index()));
        columns.supply(Field.SECTOR, Field.PEOPLE_IN_NEED);
        return new TableShape(ShapeFinder.TAGS, List.copyOf(headings), columns, row + 1, row)
                .remarking(read.remarks())
                .decoded((shape, context, cells) -> new SideBySideTable(shape, context, cells, read.figures(), false));
    }

    /** What column {@code index} holds; null where it is no figure, or of a part that nothing names. */
    private static @Nullable FigureColumn figure(TableTop top, int row, int index, boolean ownSector) {
        Tag tag = HxlTags.parse(top.text(row, index)).orElse(null);
        Field field = tag == null ? null : HxlTags.figure(tag);
        if (tag == null || field == null || field == Field.POPULATION) {
            return null;
        }
        Set<String> rest = new TreeSet<>(HxlTags.narrowing(tag));
        List<String> above = row == 0 ? List.of() : top.above(row - 1, index);
        String tagged = ownSector || rest.isEmpty() ? "" : attributes(rest).orElse("");
        if (!tagged.isEmpty()) {
            rest.clear(); // `+protection+child` is a sector, not the children in it
        }
        Group group = group(rest, above);
        String sector = ownSector ? "" : sector(above).orElse(tagged);
        if (sector.isEmpty() && !rest.isEmpty()) {
            return null;
        }
        return new FigureColumn(sector.isEmpty() && !ownSector ? FigureHeading.ALL : sector, group, field, index);
    }

    private static Optional<String> sector(List<String> above) {
        return above.stream()
                .map(text -> FigureHeading.read(text).sector())
                .filter(code -> !code.isEmpty())
                .findFirst();
    }

    /** The sector that attributes name together, in whatever order they stand. */
    private static Optional<String> attributes(Set<String> attributes) {
        List<String> words = new ArrayList<>(attributes);
        List<String> spellings = new ArrayList<>(List.of(String.join(" ", words)));
        if (words.size() == 2) {
            spellings.add(words.get(1) + " " + words.get(0));
            spellings.addAll(words); // `+protection+gbv`: the narrower of the two
        }
        String found = "";
        for (String spelling : spellings) {
            String code = Vocabulary.standard()
                    .sectors()
                    .match(spelling)
                    .map(match -> match.code())
                    .orElse("");
            found = code.length() > found.length() ? code : found;
        }
        return Optional.of(found).filter(code -> !code.isEmpty());
    }

    /** The group that attributes or the heading name; takes the attributes it knows out of {@code attributes}. */
    private static Group group(Set<String> attributes, List<String> above) {
        String sex = "";
        String age = "";
        String status = "";
        for (String attribute : List.copyOf(attributes)) {
            Group known = GroupReader.read(attribute);
            if (!known.status().equals(attribute)) {
                attributes.remove(attribute);
                sex = known.sex().isEmpty() ? sex : known.sex();
                age = known.age().isEmpty() ? age : known.age();
                status = known.status().isEmpty() ? status : known.status();
            }
        }
        Group group = new Group(status, sex, age, "");
        if (!group.everybody() || above.isEmpty()) {
            return group;
        }
        Group headed = GroupReader.read(above.get(0));
        return headed.status().equals(above.get(0)) ? Group.EVERYBODY : headed;
    }
}
