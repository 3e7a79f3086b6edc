/**
 * A report before it has a format: sections, tables with typed cells.
 */
@NullMarked
package org.tandem.document;

import org.jspecify.annotations.NullMarked;
