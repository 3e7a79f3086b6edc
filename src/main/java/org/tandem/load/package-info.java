/**
 * From nodes and rows to the model: every value used, repaired or told in a finding.
 */
@NullMarked
package org.tandem.load;

import org.jspecify.annotations.NullMarked;
