package org.tandem.load;

import org.tandem.source.Origin;

/**
 * Another name of an organisation, as {@code organisations.csv} lists it.
 *
 * @param alias a name or acronym as tables write it
 * @param organisation id of a profile, or the name under which it is to be known
 */
record NameAlias(String alias, String organisation, Origin origin) {}
