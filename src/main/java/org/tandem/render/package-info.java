/**
 * One class per output format; knows no feature.
 */
@NullMarked
package org.tandem.render;

import org.jspecify.annotations.NullMarked;
