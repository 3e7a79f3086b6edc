package org.tandem.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tandem.source.Sensitivity;

/**
 * What a mission does in an activity, what the verb of a task lets it do, and which guidelines apply: Tandem's, or what a
 * workspace changes of them.
 *
 * @param acts of two that know a kind of activity the first holds
 * @param verbs in the order written
 * @param guidelines in the order written
 */
public record LegalTable(List<Act> acts, List<Verb> verbs, List<Guideline> guidelines) {
    /** Changes nothing. */
    public static final LegalTable EMPTY = new LegalTable(List.of(), List.of(), List.of());

    /**
     * What a mission does.
     *
     * @param id as {@code deliver}
     * @param kinds kinds of activity in which its people do it, folded
     * @param words what people call it; empty where the id is as good
     */
    public record Act(String id, List<String> kinds, String words, Sensitivity sensitivity) {}

    /**
     * What the verb of a task lets a mission do.
     *
     * @param allows ids of acts
     * @param source who reads it so; empty for Tandem's own reading
     */
    public record Verb(String verb, List<String> allows, String source, Sensitivity sensitivity) {}

    /**
     * A text that an activity has to follow, and when: where every condition that is stated is met.
     *
     * @param status when it was issued
     * @param mark whether it has a source; {@code of the workspace} where the workspace names it
     * @param asks what it asks for, in few words
     * @param postures of the force in one of the activity's areas, any of them
     * @param kinds of activity, any of them, folded
     * @param mission {@code uniformed} or {@code any}: who of the mission holds a letter; empty where that is no matter
     * @param benefits whether only where a force that is not of the UN gains
     * @param host code of the only country; empty for every one
     */
    public record Guideline(
            String id,
            String name,
            String status,
            String mark,
            String asks,
            List<String> postures,
            List<String> kinds,
            String mission,
            boolean benefits,
            String host,
            Sensitivity sensitivity) {}

    /** This table with {@code own}: a verb or guideline of the same id takes the place of ours, a kind of activity goes where theirs puts it. */
    public LegalTable with(LegalTable own) {
        List<Act> allActs = new ArrayList<>(own.acts());
        allActs.addAll(acts);
        List<Verb> allVerbs = new ArrayList<>(own.verbs());
        verbs.stream()
                .filter(verb ->
                        own.verbs().stream().noneMatch(other -> other.verb().equals(verb.verb())))
                .forEach(allVerbs::add);
        List<Guideline> all = new ArrayList<>(own.guidelines());
        guidelines.stream()
                .filter(each ->
                        own.guidelines().stream().noneMatch(other -> other.id().equals(each.id())))
                .forEach(all::add);
        return new LegalTable(List.copyOf(allActs), List.copyOf(allVerbs), List.copyOf(all));
    }

    /** How sensitive each of its records is. */
    public Stream<Sensitivity> levels() {
        return Stream.of(
                        acts.stream().map(Act::sensitivity),
                        verbs.stream().map(Verb::sensitivity),
                        guidelines.stream().map(Guideline::sensitivity))
                .flatMap(level -> level);
    }

    /** A word of a plan as the table writes it: case, blanks and underscores are no difference. */
    public static String fold(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }
}
