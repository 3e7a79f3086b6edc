package org.tandem.load;

import java.time.LocalDate;
import org.tandem.model.Gazetteer;
import org.tandem.model.Policy;

/**
 * What a check of one row may look at besides the row.
 *
 * @param asOf the reference date
 * @param areas the stated gazetteer; empty when areas are learned from the tables
 */
public record CheckContext(LocalDate asOf, Policy policy, Gazetteer areas) {}
