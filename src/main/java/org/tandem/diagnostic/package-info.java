/**
 * What we tell people about their files: findings, the rules behind them and the nearest valid value.
 */
@NullMarked
package org.tandem.diagnostic;

import org.jspecify.annotations.NullMarked;
