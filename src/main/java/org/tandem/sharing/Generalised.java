package org.tandem.sharing;

import java.util.List;

/**
 * Records brought up to admin 2.
 *
 * @param records what stands for them, in order
 * @param left how many could not be brought up and are withheld
 */
record Generalised<T>(List<T> records, int left) {}
