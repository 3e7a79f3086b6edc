/** The entry point; everything else lives in the rooms below. */
@NullMarked
package org.tandem;

import org.jspecify.annotations.NullMarked;
