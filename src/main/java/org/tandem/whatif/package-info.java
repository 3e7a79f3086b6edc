/** What would change if something came true: a scenario put on a workspace, and the coverage before and after it. */
@NullMarked
package org.tandem.whatif;

import org.jspecify.annotations.NullMarked;
