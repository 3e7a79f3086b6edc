package org.tandem.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.model.Action;
import org.tandem.model.Directory;
import org.tandem.responsibility.Matrix;

/**
 * Who does what, before and now.
 *
 * @param letters in the order of the newer matrix
 * @param rowsCame activities and worst gaps that are new in the matrix, by id; their letters are none of the changes
 * @param rowsGone those that are no longer in it
 * @param owners of actions in both registers, by id
 */
public record Responsibilities(
        List<LetterChange> letters, List<String> rowsCame, List<String> rowsGone, List<OwnerChange> owners) {
    private static final String GAP = "gap:";

    static Responsibilities of(State then, State now, Recoded codes, SamePartners partners) {
        Map<String, Matrix.Row> before = new HashMap<>();
        for (Matrix.Row row : then.matrix().get().rows()) {
            before.put(id(row.id(), codes), row);
        }
        Directory directory = now.visible().workspace().directory();
        Directory directoryThen = then.visible().workspace().directory();
        List<LetterChange> letters = new ArrayList<>();
        List<String> came = new ArrayList<>();
        for (Matrix.Row row : now.matrix().get().rows()) {
            Matrix.Row old = before.remove(row.id());
            if (old == null) {
                came.add(row.id());
            } else {
                letters.addAll(letters(row, old, directory, directoryThen, partners));
            }
        }
        List<String> gone = before.keySet().stream().sorted().toList();
        return new Responsibilities(letters, came, gone, owners(then, now, partners));
    }

    /** The id of a row under the newer codes. */
    private static String id(String id, Recoded codes) {
        int slash = id.indexOf('/');
        return id.startsWith(GAP) && slash > 0
                ? GAP + codes.now(id.substring(GAP.length(), slash)) + id.substring(slash)
                : id;
    }

    private static Map<String, String> letters(Matrix.Row row, SamePartners partners) {
        Map<String, String> letters = new HashMap<>();
        row.assignments()
                .forEach(each ->
                        letters.put(partners.now(each.actor()), each.letter().code()));
        return letters;
    }

    private static List<LetterChange> letters(
            Matrix.Row row, Matrix.Row old, Directory directory, Directory directoryThen, SamePartners partners) {
        Map<String, String> then = letters(old, partners);
        Set<String> set = new HashSet<>();
        old.assignments().stream()
                .filter(Matrix.Assignment::pinned)
                .forEach(each -> set.add(partners.now(each.actor())));
        row.assignments().stream().filter(Matrix.Assignment::pinned).forEach(each -> set.add(each.actor()));
        Map<String, String> now = new HashMap<>();
        Set<String> actors = new LinkedHashSet<>();
        row.assignments().forEach(each -> {
            now.put(each.actor(), each.letter().code());
            actors.add(each.actor());
        });
        then.keySet().stream().sorted().forEach(actors::add);
        List<LetterChange> changes = new ArrayList<>();
        for (String actor : actors) {
            String before = then.getOrDefault(actor, "");
            String letter = now.getOrDefault(actor, "");
            if (!before.equals(letter)) {
                String name = directory.knows(actor)
                        ? directory.name(actor)
                        : directoryThen.knows(actor) ? directoryThen.name(actor) : partners.name(actor);
                changes.add(
                        new LetterChange(row.id(), row.activity(), actor, name, before, letter, !set.contains(actor)));
            }
        }
        return changes;
    }

    private static List<OwnerChange> owners(State then, State now, SamePartners partners) {
        Map<String, Action> before = new HashMap<>();
        then.visible().workspace().actions().forEach(action -> before.put(action.id(), action));
        Directory directory = now.visible().workspace().directory();
        Directory directoryThen = then.visible().workspace().directory();
        List<OwnerChange> changes = new ArrayList<>();
        for (Action action : now.visible().workspace().actions()) {
            Action old = before.get(action.id());
            if (old != null && !partners.now(old.owner()).equals(action.owner())) {
                changes.add(new OwnerChange(
                        action.id(), action.action(), directoryThen.name(old.owner()), directory.name(action.owner())));
            }
        }
        return changes;
    }
}
