package org.tandem.cli;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tandem.document.Block;
import org.tandem.document.Line;
import org.tandem.model.Directory;
import org.tandem.model.Organisation;
import org.tandem.responsibility.LetterStory;
import org.tandem.responsibility.Matrix.Assignment;

/** Letters of a row that are held by others of the same house: posts and units of an organisation, or the organisation of a post. */
final class HouseLetters {
    private final LetterStory story;
    private final Directory directory;
    private final Function<Assignment, Line> held;

    /** @param held how the page tells of a letter that somebody holds */
    HouseLetters(LetterStory story, Directory directory, Function<Assignment, Line> held) {
        this.story = story;
        this.directory = directory;
        this.held = held;
    }

    /** What {@code actor} has to do with letters that others hold; where nobody of its house does, who holds them. */
    List<Block> beside(String actor) {
        String house = directory.house(actor);
        List<Assignment> own =
                others(actor, other -> directory.house(other.actor()).equals(house));
        if (!own.isEmpty()) {
            return told(
                    actor.equals(house)
                            ? "Held by a post or unit of " + story.names().of(actor) + ":"
                            : "Held by others of " + story.names().of(house) + ", to which it belongs:",
                    own);
        }
        List<Assignment> led = others(
                actor,
                other -> directory
                        .organisation(directory.house(other.actor()))
                        .map(Organisation::lead)
                        .orElse(List.of())
                        .contains(house));
        if (!led.isEmpty()) {
            return told("Held by a cluster that " + story.names().of(house) + " leads:", led);
        }
        List<Assignment> all = others(actor, other -> true);
        return story.row().of(actor).isPresent() || all.isEmpty() ? List.of() : told("Those who hold one:", all);
    }

    private List<Assignment> others(String actor, Predicate<Assignment> which) {
        return story.row().assignments().stream()
                .filter(other -> !other.actor().equals(actor) && which.test(other))
                .sorted(Comparator.comparing(other -> story.model().letters().indexOf(other.letter())))
                .toList();
    }

    private List<Block> told(String words, List<Assignment> letters) {
        String id = letters.size() == 1 ? letters.get(0).actor() : "ID";
        return List.of(
                Block.paragraph(words),
                new Block.Points(letters.stream().map(held).toList(), false),
                new Block.Paragraph(Line.of("Why, and who was looked at: ")
                        .code("tandem explain letter " + story.row().id() + " " + id)
                        .plain(".")));
    }
}
