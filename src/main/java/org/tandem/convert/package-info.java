/**
 * Tables as others read them: the records a file was read as, in Tandem's own columns, with HXL tags or in the shape of HAPI,
 * and a log of what was cleaned.
 */
@NullMarked
package org.tandem.convert;

import org.jspecify.annotations.NullMarked;
