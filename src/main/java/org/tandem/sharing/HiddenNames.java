package org.tandem.sharing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import org.tandem.sharing.NamePattern.Written;
import org.tandem.source.Sensitivity;

/** By what organisations are called that an audience may not be told of: a text that says one of these is not for it. */
public final class HiddenNames {
    /** Shorter ones are looked for as whole cells only: they stand in many words. */
    private static final int SHORT = 4;

    /** A text of this form may be an id of something else, which is no text of many words. */
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** A blank of any width, or what is written in the place of one. */
    private static final Pattern BLANKS = Pattern.compile("(?U)[\\s\\p{Z}\\p{Cf}]+");

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

    private final Set<String> names;
    /** The same as whole words of a text; null where there are none. */
    private final @Nullable Pattern asWords;

    private final @Nullable Pattern asIds;

    /** Where nothing is known that could be hidden. */
    public static final HiddenNames NONE = new HiddenNames(Map.of());

    private HiddenNames(Map<String, Written> written) {
        this.names = written.keySet().stream().map(HiddenNames::fold).collect(Collectors.toCollection(TreeSet::new));
        this.asWords = NamePattern.of(written);
        Map<String, Written> ids = new TreeMap<>(written);
        ids.replaceAll((name, as) -> Written.ID);
        this.asIds = NamePattern.of(ids);
    }

    /** Whether there are none. */
    boolean none() {
        return names.isEmpty();
    }

    /** The text with {@code (not shown)} in the place of each; what has the form of an id only where it is one of them. */
    public String without(String text) {
        Pattern hiding = asWords == null || asIds == null || !ID.matcher(text).matches() ? asWords : asIds;
        if (hiding == null || text.isEmpty()) {
            return text;
        }
        Matcher found = hiding.matcher(text);
        return found.find() ? found.replaceAll(Matcher.quoteReplacement(Visible.NOT_SHOWN)) : text;
    }

    /** The record with {@code (not shown)} in the place of each in all its texts. */
    public <T> T without(T said) {
        return new SeenWords(this).of(said);
    }

    /** Of all organisations of the workspace and all posts. */
    public static HiddenNames of(@Nullable Workspace all, Audience audience) {
        if (all == null || audience == Audience.INTERNAL) {
            return NONE;
        }
        Stream<Post> ofMission = Stream.ofNullable(all.mission()).flatMap(mission -> mission.posts().stream());
        return of(all.organisations(), ofMission, all.aliases(), audience);
    }

    /** Of {@code organisations} alone, and of the id of one for each name that is listed beside its own. */
    public static HiddenNames of(List<Organisation> organisations, Map<String, String> aliases, Audience audience) {
        return audience == Audience.INTERNAL ? NONE : of(organisations, Stream.of(), aliases, audience);
    }

    private static HiddenNames of(
            List<Organisation> organisations, Stream<Post> others, Map<String, String> aliases, Audience audience) {
        Set<String> ids = new TreeSet<>();
        Map<String, Written> names = new TreeMap<>();
        for (Organisation each : organisations) {
            boolean hidden = !each.sensitivity().atMost(audience.limit());
            if (hidden) {
                ids.add(each.id());
                put(names, each.id(), Written.ID);
                put(names, each.acronym(), Written.ACRONYM);
                put(names, each.name(), Written.FULL);
                put(names, withoutBrackets(each.name()), Written.FULL);
                each.aliases().forEach(alias -> put(names, alias, other(alias)));
            }
            each.posts().stream()
                    .filter(post -> hidden || !post.sensitivity().atMost(audience.limit()))
                    .forEach(post -> put(names, post.id(), Written.ID));
        }
        others.filter(post -> !post.sensitivity().atMost(audience.limit()))
                .forEach(post -> put(names, post.id(), Written.ID));
        aliases.forEach((alias, of) -> {
            if (ids.contains(of)) {
                put(names, alias, other(alias));
            }
        });
        return new HiddenNames(names);
    }

    private static void put(Map<String, Written> names, String name, Written as) {
        String words = BLANKS.matcher(name).replaceAll(" ").strip();
        if (!words.isEmpty()) {
            names.merge(
                    words,
                    LETTER.matcher(words).find() ? as : Written.ID,
                    (one, other) -> one.compareTo(other) > 0 ? one : other);
        }
    }

    /** {@code Zebra Aid (ZAD)} is called Zebra Aid too; what is left must not be any word. */
    private static String withoutBrackets(String name) {
        String left = BRACKETS.matcher(name).replaceAll("").strip();
        return BLANKS.matcher(left).find() ? left : "";
    }

    /** Another name may be a short one too. */
    private static Written other(String alias) {
        return BLANKS.matcher(alias.strip()).find() ? Written.FULL : Written.ACRONYM;
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
        if (asWords != null && asWords.matcher(words).find()) {
            return true;
        }
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
        return BLANKS.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
