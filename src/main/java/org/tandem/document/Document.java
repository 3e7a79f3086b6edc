package org.tandem.document;

import java.util.List;
import java.util.Map;

/**
 * A whole report, without a format.
 *
 * @param report name of the report, as {@code gaps}
 * @param title its title
 * @param handling who it is for and how it may be passed on: the first line of every page
 * @param facts headline figures by {@code snake_case} key, for JSON; people's formats find them in {@code blocks}
 * @param blocks what people read, top to bottom
 * @param main the table that CSV holds; it may stand among the blocks too
 */
public record Document(
        String report, String title, Handling handling, Map<String, Cell> facts, List<Block> blocks, Table main) {

    /**
     * The first line of every page.
     *
     * @param audience who it is for, as {@code mission-uniformed}
     * @param marking handling label with its level, as {@code TLP:GREEN (MODERATE)}
     * @param withheld how many records the audience may not see
     * @param asOf reference date, ISO
     */
    public record Handling(String audience, Once<String> marking, int withheld, String asOf, int unusable) {
        public Handling(String audience, String label, int withheld, String asOf) {
            this(audience, Once.known(label), withheld, asOf, 0);
        }

        public String label() {
            return marking.get();
        }
    }
}
