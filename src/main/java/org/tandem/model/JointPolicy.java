package org.tandem.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * When a joint figure is put to people as a question, and from which severity it counts. The values follow worksheets of the
 * Joint and Intersectoral Analysis Framework at second hand; none is official.
 *
 * @param severityFrom preliminary joint severity from which people count in the narrower joint figure
 * @param sectorsBlank how many sectors without people in need raise a question
 * @param aboveSecond by which share the highest sector stands above the next lower figure
 * @param aboveThird by which share it stands above the one below that
 * @param ofPopulation share of the population that the highest sector comes to
 * @param changeOnYear by which share of the figure of the year before the highest or second sector differs from it
 * @param partOfPeople sectors that count a part of the people only, as those of school age
 */
public record JointPolicy(
        int severityFrom,
        int sectorsBlank,
        BigDecimal aboveSecond,
        BigDecimal aboveThird,
        BigDecimal ofPopulation,
        BigDecimal changeOnYear,
        List<String> partOfPeople) {
    /** What holds unless the workspace says otherwise. */
    public static final JointPolicy DEFAULT = new JointPolicy(
            3,
            2,
            new BigDecimal("0.30"),
            new BigDecimal("0.50"),
            new BigDecimal("0.90"),
            new BigDecimal("1.00"),
            List.of("EDU"));
}
