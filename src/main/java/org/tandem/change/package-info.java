/** Comparison over time: which gaps are new, closed or still there, and what else changed between two states of a workspace. */
@NullMarked
package org.tandem.change;

import org.jspecify.annotations.NullMarked;
