package org.tandem.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Suggestion;
import org.tandem.model.Audience;
import org.tandem.render.Paint;

/** The options that mean the same in every command that reads a workspace. */
public final class CommonOptions {
    @Nullable
    String asOf;

    @Nullable
    String audience;

    List<String> failOn = new ArrayList<>();

    String lang = "en";

    String color = "auto";

    boolean quiet;

    boolean verbose;

    boolean noInput;

    /** Declares the reference date, and nothing else. */
    public void declareDate(Declared options) {
        options.word(
                "DATE",
                "reference date, as 2014-06-15 (default: `as_of` of tandem.yaml, else today)",
                typed -> asOf = typed,
                "--as-of");
    }

    /** Declares who will read it, and nothing else. */
    public void declareAudience(Declared options) {
        options.choice(
                "WHO",
                "who will read it: public, humanitarian, mission-civilian, mission-uniformed, host-authority, internal",
                new Choices.Audiences(),
                typed -> audience = typed,
                "--audience");
    }

    /** Declares them. */
    public void declare(Declared options) {
        declareDate(options);
        declareAudience(options);
        options.words(
                        "WHAT",
                        "exit 1 on a threshold such as gaps.critical>0, a rule id, error, warning or note; repeatable",
                        "",
                        () -> failOn,
                        typed -> failOn = typed,
                        "--fail-on")
                .word("LANG", "language of people's text: en", typed -> lang = typed, "--lang")
                .choice(
                        "WHEN",
                        "auto, always or never (default: auto)",
                        new Choices.Colours(),
                        typed -> color = typed,
                        "--color")
                .flag("say nothing but what was asked for", typed -> quiet = typed, "-q", "--quiet")
                .flag("tell every finding, and how long reading took", typed -> verbose = typed, "-v", "--verbose")
                .flag("never wait for anything typed", typed -> noInput = typed, "--no-input");
    }

    /** The date asked for; null when the workspace decides. */
    @Nullable
    LocalDate asOf() {
        if (asOf == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(asOf);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // told below
        }
        throw Ending.usage("`--as-of " + asOf + "` is not a date; write it as 2014-06-15");
    }

    /** The reference date that was typed, ISO; empty where none was. */
    public String stated() {
        LocalDate day = asOf();
        return day == null ? "" : day.toString();
    }

    /** The audience asked for; null when meeting or workspace decide. */
    @Nullable
    Audience audience() {
        if (audience == null) {
            return null;
        }
        String typed = audience;
        return Audience.of(typed)
                .orElseThrow(
                        () -> Ending.usage("`--audience " + typed + "` is not an audience" + nearest(typed, codes())));
    }

    private static List<String> codes() {
        return List.of(Audience.values()).stream().map(Audience::code).toList();
    }

    /** {@code ; did you mean `x`?} and the values there are. */
    public static String nearest(String typed, List<String> values) {
        String meant = Suggestion.nearest(typed, values)
                .map(value -> "; did you mean `" + value + "`?")
                .orElse("");
        return meant + " (one of: " + String.join(", ", values) + ")";
    }

    /** Refuses a value that {@code option} does not know. */
    public static void oneOf(String option, String typed, List<String> values) {
        if (!values.contains(typed)) {
            throw Ending.usage("`" + option + " " + typed + "` is not known" + nearest(typed, values));
        }
    }

    /** Checks what can be checked before anything is read. */
    void validate() {
        if (!lang.equals("en")) {
            throw Ending.usage("`--lang " + lang + "` is not there yet; reports are written in `en`");
        }
        oneOf("--color", color, List.of("auto", "always", "never"));
        asOf();
        audience();
        failOn.forEach(Gate::validate);
    }

    /** Whether what goes to standard error is coloured. */
    Paint paint(Session session) {
        return paint(session, session.errTerminal());
    }

    /** Whether what goes to standard output is coloured, which is a terminal. */
    Paint paintOfOutput(Session session) {
        return paint(session, true);
    }

    private Paint paint(Session session, boolean terminal) {
        boolean dumb = "dumb".equals(session.env().get("TERM"));
        boolean refused = !session.env().getOrDefault("NO_COLOR", "").isEmpty();
        boolean forced = !session.env().getOrDefault("FORCE_COLOR", "").isEmpty();
        boolean coloured =
                color.equals("always") || (color.equals("auto") && !refused && (forced || (terminal && !dumb)));
        return coloured ? Paint.COLOUR : Paint.PLAIN;
    }

    /** Where the workspace is, for commands whose first argument it is. */
    public static Path folder(Session session, @Nullable Path typed) {
        return typed == null ? Workspaces.nearest(session) : Workspaces.at(session, typed);
    }
}
