/**
 * The domain: immutable records of a joint operation. A figure that is not known is a {@link org.tandem.model.Measure} of its own, never 0.
 */
@NullMarked
package org.tandem.model;

import org.jspecify.annotations.NullMarked;
