package org.tandem.coverage;

import org.tandem.model.Interval;
import org.tandem.model.OrganisationKind;

/**
 * One kind of organisation over all cells of the report. Armed forces are nobody's presence and have no line.
 *
 * @param organisations how many are reported, in assessed cells or elsewhere
 * @param cells assessed cells in which one of them is
 * @param onlyKind of these, in which nobody of another kind is
 * @param solePartner of these, in which one alone is the only partner of any kind
 * @param withoutFigure of these, in which none of them says for how many people
 * @param reached people in need they reach, each once: over sectors the highest at least, the sum at most
 */
public record KindLine(
        OrganisationKind kind,
        int organisations,
        int cells,
        int onlyKind,
        int solePartner,
        int withoutFigure,
        Interval reached) {}
