package org.tandem.load;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the export of a household survey, a row per household or person, as survey tools write it. Such data is about
 * persons and is not read, whatever its columns.
 */
final class SurveyExport implements TableForm {
    private static final int SIGNS = 3;

    private static final Set<String> WORDS = Set.of(
            "deviceid",
            "instancename",
            "instanceid",
            "metainstanceid",
            "uuid",
            "submissiontime",
            "enumid",
            "enumerator",
            "enumeratorid",
            "enumgender",
            "enumage",
            "consent",
            "consentement",
            "consentimiento",
            "respgender",
            "respage",
            "respondent",
            "respondentage",
            "respondentgender",
            "hohgender",
            "hohage",
            "headofhousehold",
            "hhsize",
            "householdsize",
            "householdid",
            "hhid",
            "subscriberid",
            "simserial",
            "simid",
            "parentindex",
            "xformidstring",
            "starttime",
            "endtime",
            "today",
            "username",
            "phonenumber",
            "taillemenage",
            "sexerepondant");

    @Override
    public @Nullable TableShape recognise(TableTop top, TableKind kind) {
        for (int row = top.first(); row < top.end(); row++) {
            int signs = 0;
            for (String cell : top.cells(row)) {
                signs += cell.length() < 40 && WORDS.contains(Headings.compact(cell)) ? 1 : 0;
            }
            if (signs >= SIGNS) {
                return new TableShape("household survey", top.cells(row), new Columns(), row + 1, row)
                        .refused(new ShapeRemark(
                                ShapeRules.HOUSEHOLD_SURVEY,
                                -1,
                                "this is the export of a household survey, " + top.width(row)
                                        + " columns with a row for each household or person; it is not read",
                                "no data about persons in a planning workspace: move the file out, and put in the figures"
                                        + " computed from it by area and sector, with the columns `area`, `sector`,"
                                        + " `people_in_need` and `severity`"));
            }
        }
        return null;
    }
}
