package org.tandem.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * Anybody but the mission: an NGO of {@code ngos/} or an actor of {@code actors.yaml}. Its activities stand in
 * {@link Workspace#presence()} with all others.
 *
 * @param id unique in the workspace
 * @param acronym empty when it has none
 * @param aliases other names under which tables know it
 * @param sectors sector codes it works in; for a cluster the sector it coordinates
 * @param lead ids of the organisations that lead it, for a cluster
 * @param areas P-codes it is present in or answers for; empty when not stated
 * @param relation its relation to the conflict, as {@code party} or {@code none}; empty when not stated
 * @param conditions what it accepts of armed forces, and to whom it gives data
 * @param legal by what right it works in the country
 * @param stance what it is after, and how it works
 */
public record Organisation(
        String id,
        String name,
        String acronym,
        OrganisationKind kind,
        List<String> aliases,
        List<String> sectors,
        List<String> lead,
        List<String> areas,
        String relation,
        Conditions conditions,
        LegalStatus legal,
        List<Post> posts,
        List<Priority> priorities,
        List<Resource> offers,
        List<Resource> requests,
        Stance stance,
        Sensitivity sensitivity,
        Origin origin) {

    /** The same at other places, with other posts and means. */
    public Organisation holding(List<String> places, List<Post> held, List<Resource> offered, List<Resource> asked) {
        return new Organisation(
                id,
                name,
                acronym,
                kind,
                aliases,
                sectors,
                lead,
                places,
                relation,
                conditions,
                legal,
                held,
                priorities,
                offered,
                asked,
                stance,
                sensitivity,
                origin);
    }

    /** What it is called: its id, name and acronym, and what people list besides. */
    public List<String> names() {
        return Stream.concat(Stream.of(id, name, acronym), aliases.stream())
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** The same, known under {@code more} names too. */
    public Organisation alsoCalled(List<String> more) {
        return known(more, sensitivity);
    }

    /** The same, known under all names of {@code other} too, at a level no lower than that one's. */
    public Organisation knownAs(Organisation other) {
        return known(other.names(), sensitivity.highest(other.sensitivity));
    }

    private Organisation known(List<String> more, Sensitivity level) {
        return new Organisation(
                id,
                name,
                acronym,
                kind,
                Stream.concat(aliases.stream(), more.stream()).distinct().toList(),
                sectors,
                lead,
                areas,
                relation,
                conditions,
                legal,
                posts,
                priorities,
                offers,
                requests,
                stance,
                level,
                origin);
    }

    /** The same cluster led by others. */
    public Organisation ledBy(List<String> others) {
        return new Organisation(
                id,
                name,
                acronym,
                kind,
                aliases,
                sectors,
                others,
                areas,
                relation,
                conditions,
                legal,
                posts,
                priorities,
                offers,
                requests,
                stance,
                sensitivity,
                origin);
    }

    /** Whether it takes part in the conflict; a relation in words counts that begins with {@code party}. */
    public boolean party() {
        String said = relation.strip().toLowerCase(Locale.ROOT);
        return said.equals("party") || said.startsWith("party ");
    }

    /** Whether it is a force that is not of the United Nations, or takes part in the conflict. */
    public boolean force() {
        return kind == OrganisationKind.MILITARY || kind == OrganisationKind.ARMED_ACTOR || party();
    }

    /** Whether it is an entity of the United Nations. */
    public boolean unitedNations() {
        return kind == OrganisationKind.UN || kind == OrganisationKind.AGENCY;
    }

    /** The acronym, or the name where there is none. */
    public String shortName() {
        return acronym.isEmpty() ? name : acronym;
    }
}
