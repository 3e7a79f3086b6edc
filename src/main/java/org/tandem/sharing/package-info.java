/**
 * What an audience may see: the filter on the model that comes before any analysis.
 */
@NullMarked
package org.tandem.sharing;

import org.jspecify.annotations.NullMarked;
