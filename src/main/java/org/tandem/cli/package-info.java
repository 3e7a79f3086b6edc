/**
 * The command line: options, streams, exit codes.
 */
@NullMarked
package org.tandem.cli;

import org.jspecify.annotations.NullMarked;
