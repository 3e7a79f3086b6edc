package org.tandem.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Presence;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;
import org.tandem.vocabulary.Aliases;
import org.tandem.vocabulary.Vocabulary;

/**
 * Tells which partners, counted apart, may be one: never merges them. Each is compared with those of the same words, acronym or
 * initials and with its few neighbours in the order of the names, so the work grows little faster than their number.
 */
final class PartnerHints {
    private static final int NEIGHBOURS = 4;
    private static final int ALIKE = 80;
    private static final int SHORTEST = 8;
    /** No name of an organisation is longer; a text that is costs as much as its square. */
    private static final int LONGEST = 300;

    private static final int FEWEST_INITIALS = 3;

    private final Map<String, Partner> partners = new TreeMap<>();
    private final TreeSet<String> told = new TreeSet<>();
    private final Consumer<Finding> findings;

    /**
     * A partner.
     *
     * @param name as written in the first of its rows
     * @param folded its name without accents, case and the acronym in brackets
     */
    private record Partner(String key, String name, String folded, Origin origin, Sensitivity sensitivity) {}

    /** What is seen of a partner as its rows pass. */
    private static final class Seen {
        private String name;
        private Origin origin;
        private Sensitivity least;

        private Seen(Presence row) {
            this.name = row.name();
            this.origin = row.origin();
            this.least = row.sensitivity();
        }

        void add(Presence row) {
            int byOrigin = row.origin().compareTo(origin);
            if (byOrigin < 0 || (byOrigin == 0 && row.name().compareTo(name) < 0)) {
                origin = row.origin();
                name = row.name();
            }
            least = least.compareTo(row.sensitivity()) <= 0 ? least : row.sensitivity();
        }
    }

    private PartnerHints(Consumer<Finding> findings) {
        this.findings = findings;
    }

    /** Tells of the partners of {@code presence}. */
    static void tell(Collection<Presence> presence, Consumer<Finding> findings) {
        PartnerHints hints = new PartnerHints(findings);
        Map<String, Seen> seen = new HashMap<>();
        for (Presence each : presence) {
            Seen known = seen.get(each.partner());
            if (known == null) {
                seen.put(each.partner(), new Seen(each));
            } else {
                known.add(each);
            }
        }
        seen.forEach((key, one) -> hints.partners.put(
                key, new Partner(key, one.name, PartnerNames.fold(one.name), one.origin, one.least)));
        hints.acronyms();
        hints.parts();
        hints.words();
        hints.neighbours(Partner::folded);
        hints.neighbours(
                partner -> new StringBuilder(partner.folded()).reverse().toString());
    }

    /** An acronym that stands alone, and the name that has it in brackets or as its initials. */
    private void acronyms() {
        Map<String, Partner> alone = new HashMap<>();
        partners.values().forEach(partner -> {
            if (partner.key().equals(partner.folded()) && partner.key().indexOf(' ') < 0) {
                alone.put(partner.key(), partner);
            }
        });
        Map<String, Partner> bracketed = new HashMap<>();
        for (Partner partner : partners.values()) {
            String acronym = Aliases.fold(PartnerNames.bracketed(partner.name()));
            if (!acronym.isEmpty()) {
                Partner owner = partners.get(acronym);
                suggest(partner, owner, "the one has the other as its acronym");
                suggest(partner, bracketed.putIfAbsent(acronym, partner), "both have the acronym `" + acronym + "`");
            }
            String initials = PartnerNames.initials(partner.folded());
            if (initials.length() >= FEWEST_INITIALS) {
                suggest(partner, alone.get(initials), "the one is made of the first letters of the other");
            }
        }
    }

    /** Two names in one cell, and one of them alone. */
    private void parts() {
        Map<String, Partner> byName = new HashMap<>();
        partners.values().forEach(partner -> {
            byName.putIfAbsent(partner.folded(), partner);
            byName.putIfAbsent(partner.key(), partner);
        });
        for (Partner partner : partners.values()) {
            String[] parts = PartnerNames.parts(partner.name());
            for (int at = 0; parts.length > 1 && at < parts.length; at++) {
                suggest(partner, byName.get(PartnerNames.fold(parts[at])), "the one names the other besides");
            }
        }
    }

    private void words() {
        Map<String, Partner> byWords = new HashMap<>();
        for (Partner partner : partners.values()) {
            suggest(
                    partner,
                    byWords.putIfAbsent(PartnerNames.sorted(partner.folded()), partner),
                    "both have the same words");
        }
    }

    private interface Order {
        String of(Partner partner);
    }

    private void neighbours(Order order) {
        List<Partner> sorted = new ArrayList<>(partners.values());
        sorted.sort(Comparator.comparing(order::of).thenComparing(Partner::key));
        for (int at = 0; at < sorted.size(); at++) {
            for (int next = at + 1; next <= at + NEIGHBOURS && next < sorted.size(); next++) {
                Partner one = sorted.get(at);
                Partner other = sorted.get(next);
                if (Math.min(one.folded().length(), other.folded().length()) >= SHORTEST
                        && Math.max(one.folded().length(), other.folded().length()) <= LONGEST
                        && NearNames.alike(one.folded(), other.folded()) >= ALIKE
                        && Vocabulary.standard().placeWords().mayBeOne(one.folded(), other.folded())) {
                    suggest(one, other, "their names are nearly the same");
                }
            }
        }
    }

    private void suggest(Partner one, @Nullable Partner other, String why) {
        if (other == null || one.key().equals(other.key())) {
            return;
        }
        boolean inOrder = one.origin().compareTo(other.origin()) <= 0;
        Partner first = inOrder ? one : other;
        Partner second = inOrder ? other : one;
        String pair = one.key().compareTo(other.key()) < 0
                ? one.key() + '\u001f' + other.key()
                : other.key() + '\u001f' + one.key();
        if (told.add(pair)) {
            findings.accept(Finding.of(
                            TableRules.ORGANISATION_MERGE_SUGGESTED,
                            second.origin(),
                            "`" + second.name() + "` may be `" + first.name() + "`: " + why)
                    .expecting("they are counted as two; if they are one, list one as an alias of the other in"
                            + " `organisations.csv`")
                    .about(first.sensitivity().highest(second.sensitivity())));
        }
    }
}
