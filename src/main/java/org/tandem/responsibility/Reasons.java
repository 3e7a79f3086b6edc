package org.tandem.responsibility;

import java.util.List;
import java.util.Map;
import org.tandem.document.Digits;
import org.tandem.model.Measure;
import org.tandem.model.Plan;
import org.tandem.source.Origin;

/** Puts a reason into words a meeting can read. */
final class Reasons {
    private Reasons() {}

    /** {@code template} with each {@code {word}} filled in; a word nobody fills stays as it is. */
    static String fill(String template, Map<String, String> words) {
        String text = template;
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace("{" + word.getKey() + "}", word.getValue());
        }
        return text;
    }

    /** The one of an actor's areas that is nearest to the task, by name. */
    static String place(Actors actors, List<String> areas, Task task) {
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (String area : areas) {
            int fit = actors.fit(List.of(area), task).orElse(Integer.MAX_VALUE);
            if (fit < least) {
                nearest = area;
                least = fit;
            }
        }
        return nearest.isEmpty() ? "the area of operations" : actors.areas().label(nearest);
    }

    /** What a partner reports in {@code place}: {@code 2,600 reached}, fewer than a limit, or no figure. */
    static String reached(Measure reached, int suppressBelow, String place) {
        if (!reached.known()) {
            return "works on the sector in " + place + ", without a figure of people reached";
        }
        long people = reached.orElse(0);
        return people > 0 && people < suppressBelow
                ? "reports fewer than " + suppressBelow + " people reached in " + place
                : "reports " + grouped(people) + " people reached in " + place;
    }

    /** Thousands set apart by a comma, as on every page: {@code 2,600}. */
    static String grouped(long number) {
        return Digits.grouped(number);
    }

    /** A letter that people set, with its place. */
    static Matrix.Assignment pinned(String actor, Plan.Pin pin) {
        Origin origin = pin.origin();
        String place = origin.file().isEmpty() ? "by people" : "in " + origin.file();
        String line = origin.line() > 0 ? " line " + origin.line() : "";
        return new Matrix.Assignment(actor, pin.letter(), true, "pinned " + place + line, "pinned");
    }
}
