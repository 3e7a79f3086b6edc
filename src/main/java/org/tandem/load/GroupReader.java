package org.tandem.load;

import org.tandem.model.Group;
import org.tandem.vocabulary.Vocabulary;

/** Reads which people a figure speaks of. Every text is a group: what is not in the vocabulary stays in the table's own words. */
public final class GroupReader {
    private GroupReader() {}

    /** The group of one cell, as {@code IDP}, {@code ALL} or HAPI's {@code Female - Refugees}. */
    public static Group read(String text) {
        return Vocabulary.standard().groups().read(text);
    }

    /** The group of a table with a column per split; a blank or everybody word means "not split by this". */
    public static Group read(String status, String sex, String age, String disability) {
        return Vocabulary.standard().groups().read(status, sex, age, disability);
    }
}
