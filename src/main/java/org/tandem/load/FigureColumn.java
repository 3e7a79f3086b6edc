package org.tandem.load;

import org.tandem.model.Group;

/**
 * One column of figures in a table that has a column for each of several sectors or groups of people.
 *
 * @param sector sector code; empty where the row's own sector is meant
 * @param group {@link Group#EVERYBODY} where the row's own group is meant
 * @param field which figure
 * @param index of the column
 */
record FigureColumn(String sector, Group group, Field field, int index) {}
