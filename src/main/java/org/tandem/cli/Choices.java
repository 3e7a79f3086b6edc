package org.tandem.cli;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.tandem.convert.Target;
import org.tandem.coverage.FlagWords;
import org.tandem.diagnostic.Rule;
import org.tandem.model.Audience;
import org.tandem.render.FindingFormat;
import org.tandem.responsibility.RowKind;

/** What may follow an option, for completion. */
public final class Choices {
    private Choices() {}

    /** Formats of reports. */
    public static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("md", "csv", "json", "xlsx", "html").iterator();
        }
    }

    /** Formats of the pages of a pack. */
    public static final class Pages implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("md", "html").iterator();
        }
    }

    /** Formats of findings. */
    public static final class FindingFormats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return FindingFormat.codes().iterator();
        }
    }

    /** Audiences. */
    public static final class Audiences implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(Audience.values()).map(Audience::code).iterator();
        }
    }

    /** Bases of coverage. */
    public static final class Bases implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("reached", "planned").iterator();
        }
    }

    /** When to colour. */
    public static final class Colours implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("auto", "always", "never").iterator();
        }
    }

    /** Where the rows of the matrix come from. */
    public static final class Rows implements Iterable<String> {
        /** Every kind of row. */
        public static final String ALL = "all";

        /** What may be typed. */
        public static List<String> words() {
            return Stream.concat(RowKind.codes().stream(), Stream.of(ALL)).toList();
        }

        @Override
        public Iterator<String> iterator() {
            return words().iterator();
        }
    }

    /** Layouts of the matrix. */
    public static final class Layouts implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("wide", "long").iterator();
        }
    }

    /** Forms of a converted table. */
    public static final class Targets implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Target.codes().iterator();
        }
    }

    /** Tables that can be converted. */
    public static final class Tables implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("needs", "presence", "areas").iterator();
        }
    }

    /** Shells with a completion script. */
    public static final class Shells implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("bash", "zsh", "fish").iterator();
        }
    }

    /** Schemas. */
    public static final class Schemas implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return SchemaFiles.names().iterator();
        }
    }

    /** What can be explained. */
    public static final class Topics implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.concat(
                            RuleCatalogue.all().stream().map(Rule::id),
                            Stream.concat(
                                    Stream.of(
                                            "policy",
                                            "norms",
                                            "legal-rules",
                                            "align-rules",
                                            "gap",
                                            "letter",
                                            "mandate"),
                                    FlagWords.all().stream()))
                    .iterator();
        }
    }
}
