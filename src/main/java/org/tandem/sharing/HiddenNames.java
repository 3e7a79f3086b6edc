package org.tandem.sharing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Audience;
import org.tandem.model.Organisation;
import org.tandem.model.Post;
import org.tandem.model.Workspace;
import org.tandem.source.Sensitivity;

/** By what organisations are called that an audience may not be told of: a text that says one of these is not for it. */
public final class HiddenNames {
    /** Shorter ones are looked for as whole cells only: they stand in many words. */
    private static final int SHORT = 4;

    /** An id that could be any word of a text. */
    private static final Pattern PLAIN = Pattern.compile("[a-z]+");

    private static final Pattern SEVERAL = Pattern.compile("[\\s-]");

    private final Set<String> names;
    /** The same as whole words of a text, as they are written; null where there are none. */
    private final @Nullable Pattern asWords;

    /** Where nothing is known that could be hidden. */
    public static final HiddenNames NONE = new HiddenNames(Set.of());

    private HiddenNames(Set<String> written) {
        this.names = written.stream().map(HiddenNames::fold).collect(Collectors.toCollection(TreeSet::new));
        String words = written.stream()
                .filter(name -> !PLAIN.matcher(name).matches())
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
                .map(HiddenNames::asWord)
                .collect(Collectors.joining("|"));
        this.asWords = words.isEmpty() ? null : Pattern.compile(words);
    }

    /** In any case where it has several words: those who work in health care are not CARE. */
    private static String asWord(String name) {
        return (SEVERAL.matcher(name).find() ? "(?Uiu:" : "(?U:") + "(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-]))";
    }

    /** Whether there are none. */
    boolean none() {
        return names.isEmpty();
    }

    /** The text with {@code (not shown)} in the place of each. */
    public String without(String text) {
        return asWords == null || text.isEmpty()
                ? text
                : asWords.matcher(text).replaceAll(Matcher.quoteReplacement(Visible.NOT_SHOWN));
    }

    /** Of all organisations of the workspace and all posts. */
    public static HiddenNames of(@Nullable Workspace all, Audience audience) {
        if (all == null || audience == Audience.INTERNAL) {
            return NONE;
        }
        Stream<Post> ofMission = Stream.ofNullable(all.mission()).flatMap(mission -> mission.posts().stream());
        return of(all.organisations(), ofMission, all.aliases(), audience);
    }

    /** Of {@code organisations} alone. */
    public static HiddenNames of(List<Organisation> organisations, Audience audience) {
        return audience == Audience.INTERNAL ? NONE : of(organisations, Stream.of(), Map.of(), audience);
    }

    private static HiddenNames of(
            List<Organisation> organisations, Stream<Post> others, Map<String, String> aliases, Audience audience) {
        Set<String> ids = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (Organisation each : organisations) {
            boolean hidden = !each.sensitivity().atMost(audience.limit());
            if (hidden) {
                ids.add(each.id());
                names.addAll(List.of(each.id(), each.name(), each.acronym()));
                names.addAll(each.aliases());
            }
            each.posts().stream()
                    .filter(post -> hidden || !post.sensitivity().atMost(audience.limit()))
                    .forEach(post -> names.add(post.id()));
        }
        others.filter(post -> !post.sensitivity().atMost(audience.limit())).forEach(post -> names.add(post.id()));
        aliases.forEach((alias, of) -> {
            if (ids.contains(of)) {
                names.add(alias);
            }
        });
        return new HiddenNames(names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Whether {@code cell} is one of them. */
    public boolean is(String cell) {
        return names.contains(fold(cell));
    }

    /** Whether {@code words} hold one of them. */
    public boolean in(String words) {
        if (names.isEmpty() || words.isEmpty()) {
            return false;
        }
        String folded = fold(words);
        return names.stream().anyMatch(name -> name.length() >= SHORT ? folded.contains(name) : folded.equals(name));
    }

    /** How sensitive a record of level {@code stated} is that says {@code words}: one that names any of them is for nobody outside. */
    Sensitivity level(Sensitivity stated, String... words) {
        return Stream.of(words).anyMatch(this::in) ? Sensitivity.SEVERE : stated;
    }

    /** Whether what {@code finding} says holds one of them. */
    boolean in(Finding finding) {
        return in(finding.message()) || in(finding.expected()) || in(finding.nearest());
    }

    private static String fold(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
