/**
 * The field's own words as versioned data: sectors, organisation types, groups, P-code lengths, meeting kinds, with their aliases.
 */
@NullMarked
package org.tandem.vocabulary;

import org.jspecify.annotations.NullMarked;
