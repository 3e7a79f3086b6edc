/** By what right joint activities are done: mandate, consent, permits, law and due diligence. */
@NullMarked
package org.tandem.legal;

import org.jspecify.annotations.NullMarked;
