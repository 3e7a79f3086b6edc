package org.tandem.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tandem.model.LegalTable;
import org.tandem.model.LegalTable.Guideline;

/** Which guidelines an activity has to follow. */
final class Guidelines {
    private Guidelines() {}

    /** Those that hold for {@code each}, in the order of the table; then those agreed in the country. */
    static List<Guideline> of(Case each, Scene scene) {
        List<Guideline> found = new ArrayList<>(scene.table().guidelines().stream()
                .filter(guideline -> applies(guideline, each, scene))
                .toList());
        Set<String> known = Set.copyOf(found.stream().map(Guideline::id).toList());
        scene.agreements("guidelines").stream()
                .filter(agreement ->
                        !known.contains(agreement.id()) && agreement.period().meets(each.span()))
                .map(agreement -> new Guideline(
                        agreement.id(),
                        agreement.text().isEmpty() ? agreement.id() : agreement.text(),
                        Days.words(agreement.period()),
                        "of the workspace",
                        "",
                        List.of(),
                        List.of(),
                        "",
                        false,
                        "",
                        agreement.sensitivity()))
                .forEach(found::add);
        return List.copyOf(found);
    }

    private static boolean applies(Guideline guideline, Case each, Scene scene) {
        return (guideline.postures().isEmpty() || each.postures().stream().anyMatch(guideline.postures()::contains))
                && (guideline.kinds().isEmpty()
                        || guideline
                                .kinds()
                                .contains(LegalTable.fold(each.activity().kind())))
                && (guideline.mission().isEmpty()
                        || (guideline.mission().equals("any") ? each.missionTakesPart() : each.uniformed()))
                && (!guideline.benefits() || !each.beneficiaries().isEmpty())
                && (guideline.host().isEmpty() || guideline.host().equals(scene.host()));
    }
}
