package org.tandem.model;

import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * What an organisation puts first.
 *
 * @param rank 1 is first
 * @param sector sector code; empty when it is not about one
 * @param area P-code; empty when it is not about one
 */
public record Priority(int rank, String sector, String area, String text, Sensitivity sensitivity, Origin origin) {}
