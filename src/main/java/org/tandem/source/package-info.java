/**
 * Text that knows its places: YAML nodes and CSV rows with line and column, and files written whole or not at all.
 */
@NullMarked
package org.tandem.source;

import org.jspecify.annotations.NullMarked;
