package org.tandem.model;

import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * A unit of the administrative geography.
 *
 * @param code P-code, or a local code
 * @param name as the gazetteer writes it; empty when only the code is known
 * @param level administrative level, 0 for the country
 * @param parent code of the area above; empty at the top
 * @param population people living there
 * @param access constraint on humanitarian access, 0 (none) to 5 (extreme)
 * @param accessSensitivity how sensitive the access figure is, apart from the area itself
 * @param missionArea the sector or battalion area of the mission it lies in; empty when not stated
 * @param fromCods whether the code is from a common operational dataset
 * @param valid when the code is or was in force
 */
public record Area(
        String code,
        String name,
        int level,
        String parent,
        Measure population,
        Measure access,
        Sensitivity accessSensitivity,
        String missionArea,
        boolean fromCods,
        Period valid,
        Origin origin) {

    /** The name with its code, as {@code "Koro" [ML0505]} is written in prose; the code alone when there is no name. */
    public String label() {
        return name.isEmpty() ? code : name + " [" + code + "]";
    }
}
