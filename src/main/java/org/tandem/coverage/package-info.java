/**
 * Coverage gaps: who is in need, who is reached, what is left, and what nobody knows.
 */
@NullMarked
package org.tandem.coverage;

import org.jspecify.annotations.NullMarked;
