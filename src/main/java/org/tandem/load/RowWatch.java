package org.tandem.load;

import java.util.List;
import java.util.Set;
import org.tandem.diagnostic.Finding;

/** Is told of every row of the tables of a workspace, file by file, in the order of the file. */
public interface RowWatch {
    /** Nobody watches. */
    RowWatch NONE = new RowWatch() {
        @Override
        public void table(String file, String kind, String shape, List<String> headings) {}

        @Override
        public void row(RowFate fate) {}
    };

    /**
     * A table begins.
     *
     * @param file its path below the workspace
     * @param kind which table it feeds, as {@code needs}
     * @param shape how it was recognised, as {@code HXL tags}
     * @param headings what stands above its columns, a blank where nothing does
     */
    void table(String file, String kind, String shape, List<String> headings);

    /**
     * Which columns of the table begun last are read.
     *
     * @param fields what they tell, as {@code people_in_need}
     * @param columns their indexes, those of administrative levels included
     */
    default void columns(Set<String> fields, Set<Integer> columns) {}

    /** A record of the table begun last that is no row: its quotes do not close, its bytes cannot be read. */
    default void broken(Finding finding) {}

    /** A row that is not blank, in the table begun last. Its cells can be kept; its places only until the next row. */
    void row(RowFate fate);

    /** Under which keys the workspace knows the partners that rows of presence name. */
    default void partners(Partners partners) {}

    /** A record of a profile's list, which is no row of a table. */
    default void listed(NeedRow record) {}

    /** The same of presence. */
    default void listed(PresenceRow record) {}
}
