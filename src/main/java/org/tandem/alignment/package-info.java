/**
 * How mission, NGOs, communities and need stand to each other: priorities, objectives, protocols, and what to keep apart.
 */
@NullMarked
package org.tandem.alignment;

import org.jspecify.annotations.NullMarked;
