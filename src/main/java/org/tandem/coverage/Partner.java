package org.tandem.coverage;

import org.tandem.model.Caseload;
import org.tandem.model.Measure;

/**
 * One partner in one cell.
 *
 * @param number its place among the names of all partners
 * @param people whom it serves there: the largest of its rows in each place, added over separate places
 * @param complete whether every place it works in has a figure
 * @param current whether any of its work is under way or planned for the period
 */
record Partner(int number, Measure people, boolean complete, Caseload caseload, boolean current) {}
