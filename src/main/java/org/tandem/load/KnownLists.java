package org.tandem.load;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises published lists that are no table of a workspace, so that they are named and not called unknown. */
final class KnownLists implements TableForm {
    private static final String BUILT_IN = "nothing: Tandem knows them; move the file out of the workspace";

    /** Headings, compact, that all stand in one row; what the list is; what to do. */
    private record Known(Set<String> headings, String what, String instead) {}

    private static final List<Known> LISTS = List.of(
            new Known(Set.of("preferredterm", "scope", "hrinfoid"), "a list of organisation types", BUILT_IN),
            new Known(Set.of("preferredterm", "acronym", "grouptype"), "a list of clusters", BUILT_IN),
            new Known(
                    Set.of("hpcglobalclustercode", "hpcglobalclustername"),
                    "a list that maps clusters of the response planning tools",
                    BUILT_IN),
            new Known(
                    Set.of("stringpattern", "canonicalorgname"),
                    "a list of patterns of organisation names",
                    "the names as `aliases` of the organisations in `ngos/` or `actors.yaml`"),
            new Known(Set.of("countrylength", "admin1length"), "a list of the lengths of P-codes by country", BUILT_IN),
            new Known(Set.of("validtag"), "a list of HXL hashtags", BUILT_IN),
            new Known(Set.of("validattribute"), "a list of HXL attributes", BUILT_IN));

    @Override
    public @Nullable TableShape recognise(TableTop top, TableKind kind) {
        for (int row = top.first(); row < Math.min(top.end(), top.first() + 5); row++) {
            Set<String> headings = new HashSet<>();
            top.cells(row).forEach(cell -> headings.add(Headings.compact(cell)));
            for (Known list : LISTS) {
                if (headings.containsAll(list.headings())) {
                    return new TableShape(list.what().substring(2), top.cells(row), new Columns(), row + 1, row)
                            .refused(new ShapeRemark(
                                    ShapeRules.TABLE_MISPLACED,
                                    -1,
                                    "this is " + list.what() + ", not a table of " + kind.word(),
                                    list.instead()));
                }
            }
        }
        return null;
    }
}
