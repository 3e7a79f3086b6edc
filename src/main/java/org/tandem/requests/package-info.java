/** Offers and requests: what is met, by whom, what is not permitted and what somebody has to decide; sites and movements notified. */
@NullMarked
package org.tandem.requests;

import org.jspecify.annotations.NullMarked;
