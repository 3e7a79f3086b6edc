package org.tandem.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Guidelines and when they apply: the content of {@code guidelines.yaml}. */
final class Guidelines {
    /**
     * A text that an activity has to follow.
     *
     * @param status when it was issued
     * @param mark whether it has a source; {@code of the workspace} where an agreement names it
     * @param asks what it asks for, in few words
     */
    record Guideline(String id, String name, String status, String mark, String asks) {}

    private record Entry(
            Guideline guideline,
            List<String> postures,
            List<String> kinds,
            String mission,
            boolean benefits,
            String host) {
        boolean applies(Case each, Scene scene) {
            return (postures.isEmpty() || each.postures().stream().anyMatch(postures::contains))
                    && (kinds.isEmpty() || kinds.contains(each.activity().kind()))
                    && (mission.isEmpty() || (mission.equals("any") ? each.missionTakesPart() : each.uniformed()))
                    && (!benefits || !each.beneficiaries().isEmpty())
                    && (host.isEmpty() || host.equals(scene.host()));
        }
    }

    private final List<Entry> entries;

    private Guidelines(List<Entry> entries) {
        this.entries = entries;
    }

    static Guidelines standard() {
        return new Guidelines(Data.records(Data.read("guidelines.yaml"), "guidelines").stream()
                .map(said -> new Entry(
                        new Guideline(
                                Data.text(said, "id"),
                                Data.text(said, "name"),
                                Data.text(said, "status"),
                                Data.text(said, "mark"),
                                Data.text(said, "asks")),
                        Data.texts(said, "postures"),
                        Data.texts(said, "kinds"),
                        Data.text(said, "mission"),
                        Data.text(said, "benefits").equals("true"),
                        Data.text(said, "host")))
                .toList());
    }

    /** Those that hold for {@code each}, in the order of the file; then those agreed in the country. */
    List<Guideline> of(Case each, Scene scene) {
        List<Guideline> found = new ArrayList<>(entries.stream()
                .filter(entry -> entry.applies(each, scene))
                .map(Entry::guideline)
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
                        ""))
                .forEach(found::add);
        return List.copyOf(found);
    }
}
