package org.tandem.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * The peacekeeping mission.
 *
 * @param host ISO 3166 alpha-3 code of the host State
 * @param posture {@code peaceful}, {@code peacekeeping}, {@code peace-enforcement} or {@code combat}; empty when not stated
 * @param strategy {@code cooperation}, {@code mixed} or {@code coexistence}; empty when not stated
 * @param settings what differs by area, and the kind of conflict
 * @param stance what it is after, and how it works
 */
public record Mission(
        String id,
        String name,
        String host,
        String posture,
        String strategy,
        List<Mandate> mandates,
        List<Agreement> agreements,
        List<Post> posts,
        List<Unit> units,
        List<Priority> priorities,
        List<Resource> offers,
        List<Resource> requests,
        List<Setting> settings,
        Stance stance,
        Origin origin) {

    /** What the host State agreed to: its consent, a status agreement as {@code SOFA}, or guidelines. */
    public record Agreement(
            String id, String kind, Period period, String text, Sensitivity sensitivity, Origin origin) {}

    /**
     * What holds in some areas only.
     *
     * @param areas P-codes; empty means everywhere
     * @param posture as the mission's; empty when it does not differ
     * @param strategy as the mission's; empty when it does not differ
     * @param conflict {@code none international non-international occupation}; empty when not stated
     */
    public record Setting(
            List<String> areas, String posture, String strategy, String conflict, Sensitivity sensitivity) {}

    /** The same with other posts, units and means. */
    public Mission holding(List<Post> held, List<Unit> there, List<Resource> offered) {
        return new Mission(
                id,
                name,
                host,
                posture,
                strategy,
                mandates,
                agreements,
                held,
                there,
                priorities,
                offered,
                requests,
                settings,
                stance,
                origin);
    }

    /** The posture in {@code area}, as stated nearest to it. */
    public String posture(String area, Gazetteer gazetteer) {
        return nearest(area, gazetteer, Setting::posture, posture);
    }

    /** The strategy in {@code area}, as stated nearest to it. */
    public String strategy(String area, Gazetteer gazetteer) {
        return nearest(area, gazetteer, Setting::strategy, strategy);
    }

    /** The kind of conflict in {@code area}, as stated nearest to it; empty when not stated. */
    public String conflict(String area, Gazetteer gazetteer) {
        return nearest(area, gazetteer, Setting::conflict, "");
    }

    private String nearest(String area, Gazetteer gazetteer, Function<Setting, String> what, String otherwise) {
        List<String> line = new ArrayList<>(List.of(area));
        gazetteer.lineage(area).forEach(above -> line.add(above.code()));
        for (String place : line) {
            for (Setting setting : settings) {
                if (setting.areas().contains(place) && !what.apply(setting).isEmpty()) {
                    return what.apply(setting);
                }
            }
        }
        return settings.stream()
                .filter(setting -> setting.areas().isEmpty())
                .map(what)
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse(otherwise);
    }

    /** A unit with its place and means; {@code component} is {@code military}, {@code police} or {@code civilian}. */
    public record Unit(
            String id,
            String component,
            List<String> areas,
            List<Resource> capabilities,
            Sensitivity sensitivity,
            Origin origin) {}
}
