package org.tandem.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.vocabulary.Countries.Country;
import org.tandem.vocabulary.Vocabulary;

/** The answers a new workspace needs: from options, else from somebody at a terminal. */
public final class InitQuestions {
    private final Session session;
    private final boolean asking;
    private @Nullable BufferedReader answers;

    /** Asks only where somebody types and did not say otherwise; within a shell the line is read by the shell. */
    public InitQuestions(Session session, boolean noInput) {
        this.session = session;
        this.asking = session.inTerminal() && session.errTerminal() && session.workspace() == null && !noInput;
    }

    /** What the operation is called. */
    public String operation(@Nullable String typed) {
        return needed(
                "--operation",
                typed,
                "What is the operation called?",
                text -> text.isEmpty() ? Optional.empty() : Optional.of(text),
                text -> Optional.empty());
    }

    /** The alpha-3 code of the country. */
    public String country(@Nullable String typed) {
        return needed(
                "--country",
                typed,
                "In which country? (ISO code of three letters, as SSD)",
                text -> Vocabulary.standard().countries().find(text).map(Country::alpha3),
                text -> Vocabulary.standard().countries().nearest(text));
    }

    /** A name that may be left out. */
    public String name(@Nullable String typed, String question) {
        return typed != null ? clean(typed) : asking ? ask(question) : "";
    }

    /** The code of a sector. */
    public String sector(@Nullable String typed) {
        if (typed == null && !asking) {
            return "EDU";
        }
        return needed(
                "--ngo-sector",
                typed,
                "In which sector does it work? (code or name, as WSH)",
                text -> Vocabulary.standard().sectors().match(text).map(sector -> sector.code()),
                text -> Vocabulary.standard().sectors().nearest(text));
    }

    private String needed(
            String option,
            @Nullable String typed,
            String question,
            Function<String, Optional<String>> read,
            Function<String, Optional<String>> nearest) {
        if (typed != null) {
            return read.apply(clean(typed))
                    .orElseThrow(() -> Ending.usage("`" + option + " " + typed + "` cannot be used here; "
                            + nearest.apply(clean(typed))
                                    .map(near -> "did you mean `" + near + "`?")
                                    .orElse("`tandem init --help` shows one that can")));
        }
        if (!asking) {
            throw Ending.usage("`" + option + "` is needed where nothing can be asked; as in "
                    + "`tandem init upper-nile --operation 'Education, Upper Nile' --country SSD`");
        }
        while (true) {
            String typedNow = ask(question);
            Optional<String> answer = read.apply(typedNow);
            if (answer.isPresent()) {
                return answer.get();
            }
            session.tell("that cannot be used here"
                    + nearest.apply(typedNow)
                            .map(near -> "; did you mean `" + near + "`?")
                            .orElse(""));
        }
    }

    private String ask(String question) {
        session.err().print(question + " ");
        session.err().flush();
        BufferedReader reader = answers;
        if (reader == null) {
            reader = new BufferedReader(new InputStreamReader(session.in(), StandardCharsets.UTF_8));
            answers = reader;
        }
        try {
            String line = reader.readLine();
            if (line == null) {
                throw Ending.usage("the answers ended; nothing was written");
            }
            return clean(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On one line and without what a terminal would not show. */
    private static String clean(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
