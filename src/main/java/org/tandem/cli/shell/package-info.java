/**
 * The interactive shell over the same commands.
 */
@NullMarked
package org.tandem.cli.shell;

import org.jspecify.annotations.NullMarked;
