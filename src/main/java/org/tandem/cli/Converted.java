package org.tandem.cli;

import java.util.List;
import java.util.Map;
import org.tandem.model.FileIntake;

/**
 * What came of a conversion.
 *
 * @param intake what became of the file's rows
 * @param written rows of the table written
 * @param withheld records the audience may not see
 * @param suppressed figures too small to show
 * @param unread headings of the columns that were not read
 * @param lost columns the form has no place for, with how many records had something there
 * @param left records the form cannot say at all, by what they are
 */
record Converted(
        FileIntake intake,
        int written,
        int withheld,
        int suppressed,
        List<String> unread,
        Map<String, Integer> lost,
        Map<String, Integer> left) {}
