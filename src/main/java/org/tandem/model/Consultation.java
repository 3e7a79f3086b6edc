package org.tandem.model;

import java.time.LocalDate;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * A meeting with the people of an area on what is done there. No names: who came is not kept.
 *
 * @param area P-code
 * @param on the day
 * @param topic what it was on; empty when not stated
 */
public record Consultation(String area, LocalDate on, String topic, Sensitivity sensitivity, Origin origin) {}
