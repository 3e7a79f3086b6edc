package org.tandem.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A world is made, edited at random, and the comparison tells exactly the edits: no more, no less, no other. */
class ChangeLaws {
    private static final int AREAS = 8;
    private static final List<String> SECTORS = List.of("EDU", "WSH");

    /** What is done to a cell, with what must be told of it. People in need are 1,000 unless said otherwise. */
    private enum Edit {
        NOTHING(""),
        /** Nobody asked before; 400 in need and nobody there. */
        ADD_NEED("newly-assessed | | | "),
        REMOVE_NEED("no-longer-assessed | | | "),
        /** 900 reached, then 100. */
        WORSEN("new | worse | | "),
        /** 100 reached, then 900. */
        IMPROVE("closed | better | | "),
        /** 190 of 1,000 reached, then of 2,000: critical both times, 810 and 1,810 without. */
        MORE_IN_NEED("persistent | worse | | "),
        /** 199 of 1,000 reached, critical; of 900 it is 22.1 %, low: still a gap. */
        FEWER_IN_NEED("persistent | better | | "),
        /** 199 of 1,000 reached; then nobody is in need. */
        NO_MORE_IN_NEED("closed | better | | "),
        /** 600 reached, then 10 more by one who came. */
        ADD_PARTNER("changed | better | came | "),
        /** 600 and 10 reached, then 600. */
        REMOVE_PARTNER("changed | worse | | left"),
        /** 100 reached, then nobody says. */
        SILENCE("no-longer-known | | | "),
        /** Nobody says, then 600. */
        SPEAK("now-known | | | "),
        MORE_SEVERE("changed | same | | "),
        /** The partner is called otherwise. */
        RENAME("");

        private final String told;

        Edit(String told) {
            this.told = told;
        }
    }

    private final Made before = new Made("2024-01-31");
    private final Made after = new Made("2024-01-31");
    private final Map<String, String> expected = new TreeMap<>();
    private final List<String> came = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final List<Rename> renames = new ArrayList<>();

    @Test
    void theEditsAreTold() {
        qt().forAll(longs().all()).checkAssert(seed -> new ChangeLaws().check(new Random(seed)));
    }

    private void check(Random random) {
        // Somebody is at work somewhere in both states: without any table of presence nothing would be known.
        before.partner("Anchor", "SS99/EDU", 1);
        after.partner("Anchor", "SS99/EDU", 1);
        for (int number = 1; number <= AREAS; number++) {
            String old = "SS0" + number;
            boolean moves = random.nextInt(4) == 0;
            String now = moves ? "SS5" + number : old;
            if (moves) {
                after.moved(old, now);
            }
            for (String sector : SECTORS) {
                Edit edit = Edit.values()[random.nextInt(Edit.values().length)];
                edit(edit, old + "/" + sector, now + "/" + sector);
            }
        }

        ChangeResult result = Made.between(after, before);

        Map<String, String> found = new TreeMap<>();
        for (CellChange cell : result.changed()) {
            found.put(
                    cell.area() + "/" + cell.sector(),
                    String.join(
                            " | ",
                            cell.kind().code(),
                            cell.trend().code(),
                            cell.came().isEmpty() ? "" : "came",
                            cell.left().isEmpty() ? "" : "left"));
        }
        assertThat(normal(found)).isEqualTo(normal(expected));
        assertThat(result.came()).containsExactlyInAnyOrderElementsOf(came);
        assertThat(result.left()).containsExactlyInAnyOrderElementsOf(left);
        assertThat(result.renames()).containsExactlyInAnyOrderElementsOf(renames);
    }

    private static Map<String, String> normal(Map<String, String> told) {
        Map<String, String> plain = new TreeMap<>();
        told.forEach((cell, words) -> plain.put(cell, words.replaceAll("\\s*\\|\\s*", "|")));
        return plain;
    }

    private void edit(Edit edit, String old, String now) {
        String partner = "P " + old.replace('/', ' ');
        String second = "Q " + old.replace('/', ' ');
        switch (edit) {
            case NOTHING -> both(partner, old, now, 300);
            case ADD_NEED -> after.need(now, 400);
            case REMOVE_NEED -> {
                both(partner, old, now, 300);
                after.needs.remove(now);
            }
            case WORSEN -> then(partner, old, now, 900, 100);
            case IMPROVE -> then(partner, old, now, 100, 900);
            case MORE_IN_NEED -> {
                both(partner, old, now, 190);
                after.need(now, 2000);
            }
            case FEWER_IN_NEED -> {
                both(partner, old, now, 199);
                after.need(now, 900);
            }
            case NO_MORE_IN_NEED -> {
                both(partner, old, now, 199);
                after.need(now, 0);
            }
            case ADD_PARTNER -> {
                both(partner, old, now, 600);
                after.partner(second, now, 10);
                came.add(second);
            }
            case REMOVE_PARTNER -> {
                both(partner, old, now, 600);
                before.partner(second, old, 10);
                left.add(second);
            }
            case SILENCE -> then(partner, old, now, 100, -1);
            case SPEAK -> then(partner, old, now, -1, 600);
            case MORE_SEVERE -> {
                both(partner, old, now, 600);
                after.severities.put(now, 5);
            }
            case RENAME -> {
                both(partner, old, now, 300);
                after.presence.remove(partner + "@" + now);
                after.partner(second, now, 300);
                renames.add(new Rename(partner, second, false));
            }
        }
        if (!edit.told.isEmpty()) {
            expected.put(now, edit.told);
        }
    }

    private void both(String partner, String old, String now, int reached) {
        then(partner, old, now, reached, reached);
    }

    private void then(String partner, String old, String now, int reached, int reachedNow) {
        before.need(old, 1000).partner(partner, old, reached);
        after.need(now, 1000).partner(partner, now, reachedNow);
    }
}
