package org.tandem.coverage;

import java.util.List;

/**
 * What is assessed of one sector in one place.
 *
 * @param figure everybody's figure
 * @param groups each stated group, everybody first; empty where groups are not asked for
 * @param fewInSum whether {@code figure} is a sum of groups, of which a figure is too small to show
 */
record NeedCell(Place place, String sector, Assessed figure, List<Assessed> groups, boolean fewInSum) {}
