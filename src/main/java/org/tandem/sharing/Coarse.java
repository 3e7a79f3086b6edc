package org.tandem.sharing;

import java.util.List;
import org.tandem.model.Audience;
import org.tandem.model.Measure;
import org.tandem.source.Sensitivity;

/** Places as coarse as an audience sees those of a record. */
record Coarse(Audience audience, Places places) {
    List<String> places(Sensitivity level, List<String> areas) {
        return generalises(level) ? places.coarse(areas) : areas;
    }

    /** Empty where nothing of it can be told. */
    String place(Sensitivity level, String area) {
        return generalises(level) ? places.coarse(area).orElse("") : area;
    }

    /** To the nearest ten where places are told so coarsely. */
    Measure count(Sensitivity level, Measure count) {
        return generalises(level) ? Rounding.toTen(count) : count;
    }

    private boolean generalises(Sensitivity level) {
        return audience.generalised() && level != Sensitivity.LOW;
    }
}
