/**
 * The responsibility matrix: who does, answers for, is consulted on and informed of what, each letter with its reason.
 */
@NullMarked
package org.tandem.responsibility;

import org.jspecify.annotations.NullMarked;
