/**
 * Meetings: when the next one is and what stands on its agenda.
 */
@NullMarked
package org.tandem.meeting;

import org.jspecify.annotations.NullMarked;
