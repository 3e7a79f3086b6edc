package org.tandem.convert;

import java.util.function.Function;
import org.tandem.document.Cell;

/**
 * A column of a converted table.
 *
 * @param heading as Tandem reads it
 * @param tag its HXL hashtag with attributes
 * @param cell what stands in it
 */
record OutColumn<R>(String heading, String tag, Function<R, Cell> cell) {}
