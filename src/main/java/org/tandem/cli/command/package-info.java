/**
 * One class per command.
 */
@NullMarked
package org.tandem.cli.command;

import org.jspecify.annotations.NullMarked;
