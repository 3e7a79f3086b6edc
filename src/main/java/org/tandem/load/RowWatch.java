package org.tandem.load;

import java.util.List;

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

    /** A row that is not blank, in the table begun last. Its cells can be kept; its places only until the next row. */
    void row(RowFate fate);
}
