package org.tandem.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads citations: the forms in which the United Nations and the ICRC write them, and those of the workspace itself. */
final class Citations {
    static final String FORMS =
            "a form as `S/RES/2155 (2014)`, `A/RES/60/1 para 139`, `GC IV art. 23`, `GC common art. 3(2)`, `AP II art. 18(2)`,"
                    + " `CIHL rule 55`, `UN Charter art. 2(7)`, a document symbol, `national law: ...` or an id of an agreement";

    /** A paragraph, several, or a section, after a resolution. */
    private static final String PART = "(?:,? (?:op |pp )?(?:paras?\\.?|sec\\.?|section) (.+))?";

    private static final Pattern COUNCIL = Pattern.compile("S/RES/(\\d{1,4}) \\((\\d{4})\\)" + PART);
    private static final Pattern COUNCIL_LIKE = Pattern.compile(
            "(?:(?:un)?scr?|s/res/|security council resolution|(?:un)?sc resolution|resolution)\\s*[-/]?\\s*(\\d{1,4})"
                    + "(?:\\s*[(/,]?\\s*(\\d{4})\\)?)?");
    private static final Pattern ASSEMBLY = Pattern.compile("(A/RES/(?:S-|ES-)?\\d{1,2}/\\d{1,3}[A-Z]?)" + PART);
    private static final Pattern SYMBOL =
            Pattern.compile("[A-Z]{1,4}(?:/[A-Za-z0-9.-]+){1,5}(?:-[A-Z]+/[0-9]+/[0-9]+)?");
    private static final Pattern COMMON = Pattern.compile("GC common art\\. (1|2|3)(?:\\(\\d\\))?(?:\\([a-d]\\))?");
    private static final Pattern ARTICLE =
            Pattern.compile("(GC (?:IV|I{1,3})|AP I{1,3}) arts?\\. (\\d{1,3})((?:\\(\\w{1,2}\\))*)");
    private static final Pattern ARTICLE_LIKE = Pattern.compile(
            "(gc|geneva convention|ap|additional protocol|protocol)\\s*(iv|i{1,3}|[1-4])\\s*,?\\s*(?:art(?:icle)?s?\\.?)?\\s*(\\d{1,3})\\s*(\\(.+\\))?");
    /** Short forms of the responsibility to protect; its pillars are spoken of in no other law. */
    private static final Pattern PROTECTION = Pattern.compile(
            "\\br\\W?(?:2|to)\\W?p\\b|responsibility[ -]to[ -]protect|responsabilit\u00e9 de prot\u00e9ger"
                    + "|\\bpillar\\W?(?:one|two|three|i{1,3}|[1-3])\\b|\\b(?:first|second|third) pillar\\b"
                    + "|summit outcome.*\\b13[89]\\b|a/res/60/1.*\\b13[89]\\b");

    private static final Pattern CUSTOM = Pattern.compile("CIHL rules? (\\d{1,3})");
    private static final Pattern CUSTOM_LIKE =
            Pattern.compile("(?:icrc |cihl |customary ihl |ihl )*rule\\s*(\\d{1,3})|cihl\\s*(\\d{1,3})");
    private static final Pattern CHARTER =
            Pattern.compile("UN Charter (?:arts?\\. (\\d{1,3})(?:\\(\\d\\))?(?:-(\\d{1,3}))?|ch\\. (VIII|VII|VI))");
    private static final Pattern NATIONAL = Pattern.compile("national law: .{3,}");

    /** The Charter has 111 articles. */
    private static final int CHARTER_LAST = 111;

    private static final int COUNCIL_FIRST_YEAR = 1946;

    /** What came of reading a citation: it, or what is wrong with it and the nearest valid form. */
    record Read(Optional<Citation> citation, String fault, String nearest) {
        static Read of(Citation citation) {
            return new Read(Optional.of(citation), "", "");
        }

        static Read bad(String fault, String nearest) {
            return new Read(Optional.empty(), fault, nearest);
        }
    }

    private final Law law;
    private final KnownMandates known;
    private final Set<String> agreements;

    /**
     * Of one workspace.
     *
     * @param agreements ids of the mission's agreements
     */
    Citations(Law law, KnownMandates known, Set<String> agreements) {
        this.law = law;
        this.known = known;
        this.agreements = agreements;
    }

    /** Whether {@code written}, which is no valid form, means the responsibility to protect. */
    static boolean meansProtection(String written) {
        return PROTECTION.matcher(written.toLowerCase(Locale.ROOT)).find();
    }

    Read read(String written) {
        String text = written.strip().replaceAll("\\s+", " ");
        if (agreements.contains(text.split(" ", 2)[0]) || NATIONAL.matcher(text).matches()) {
            return Read.of(new Citation(written, text, "", ""));
        }
        Matcher council = COUNCIL.matcher(text);
        if (council.matches()) {
            return council(written, council);
        }
        Matcher assembly = ASSEMBLY.matcher(text);
        if (assembly.matches()) {
            return Read.of(new Citation(written, assembly.group(1), "A/RES", part(assembly.group(2))));
        }
        Matcher article = ARTICLE.matcher(text);
        if (article.matches()) {
            return numbered(written, article.group(1), "art.", Integer.parseInt(article.group(2)));
        }
        Matcher custom = CUSTOM.matcher(text);
        if (custom.matches()) {
            return numbered(written, "CIHL", "rule", Integer.parseInt(custom.group(1)));
        }
        if (COMMON.matcher(text).matches()) {
            return Read.of(
                    new Citation(written, "GC common art. " + text.charAt("GC common art. ".length()), "GC", ""));
        }
        Matcher charter = CHARTER.matcher(text);
        if (charter.matches()) {
            return charter(written, charter);
        }
        if (SYMBOL.matcher(text).matches() && !text.startsWith("S/RES")) {
            return Read.of(new Citation(written, text, "", ""));
        }
        return Read.bad("is no form in which law is cited", nearest(text));
    }

    private Read council(String written, Matcher found) {
        int number = Integer.parseInt(found.group(1));
        int year = Integer.parseInt(found.group(2));
        if (year < COUNCIL_FIRST_YEAR) {
            return Read.bad("is of a year before the Council first met", "");
        }
        int rightYear = year(number);
        if (rightYear > 0 && rightYear != year) {
            return Read.bad("has the year of another resolution", "S/RES/" + number + " (" + rightYear + ")");
        }
        return Read.of(new Citation(written, "S/RES/" + number + " (" + year + ")", "S/RES", part(found.group(3))));
    }

    /** Of the year in which resolution {@code number} was adopted, where it is known; 0 otherwise. */
    private int year(int number) {
        List<String> refs = new ArrayList<>(known.resolutions());
        refs.addAll(law.refs());
        String begin = "S/RES/" + number + " (";
        return refs.stream()
                .filter(ref -> ref.startsWith(begin))
                .mapToInt(ref -> Integer.parseInt(ref.substring(begin.length(), ref.length() - 1)))
                .findFirst()
                .orElse(0);
    }

    private Read numbered(String written, String instrument, String word, int number) {
        int last = law.last(instrument);
        if (number < 1 || number > last) {
            return Read.bad(
                    "names " + (word.equals("rule") ? "a rule" : "an article") + " that " + instrument
                            + " does not have: the last is " + last,
                    "");
        }
        return Read.of(new Citation(written, instrument + " " + word + " " + number, instrument, ""));
    }

    private static Read charter(String written, Matcher found) {
        if (found.group(3) != null) {
            return Read.of(new Citation(written, "UN Charter ch. " + found.group(3), "UN Charter", ""));
        }
        int article = Integer.parseInt(found.group(1));
        return article < 1 || article > CHARTER_LAST
                ? Read.bad("names an article that the Charter does not have: the last is " + CHARTER_LAST, "")
                : Read.of(new Citation(written, "UN Charter art. " + article, "UN Charter", ""));
    }

    private static String part(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The form that was probably meant; empty where it cannot be told. */
    private String nearest(String text) {
        String low = text.toLowerCase(Locale.ROOT);
        if (meansProtection(low)) {
            return Citation.SUMMIT + " paras 138-139";
        }
        if (low.contains("summit outcome")) {
            return Citation.SUMMIT;
        }
        Matcher council = COUNCIL_LIKE.matcher(low);
        if (council.matches()) {
            int number = Integer.parseInt(council.group(1));
            int year = year(number);
            String typed = council.group(2);
            return year > 0
                    ? "S/RES/" + number + " (" + year + ")"
                    : typed == null ? "" : "S/RES/" + number + " (" + typed + ")";
        }
        Matcher article = ARTICLE_LIKE.matcher(low);
        if (article.matches()) {
            String kind = article.group(1).startsWith("g") ? "GC" : "AP";
            String parts = article.group(4) == null ? "" : article.group(4);
            return kind + " " + roman(article.group(2)) + " art. " + article.group(3) + parts;
        }
        Matcher custom = CUSTOM_LIKE.matcher(low);
        if (custom.matches()) {
            return "CIHL rule " + (custom.group(1) == null ? custom.group(2) : custom.group(1));
        }
        return low.contains("common art") ? "GC common art. 3" : "";
    }

    private static String roman(String number) {
        return switch (number) {
            case "1" -> "I";
            case "2" -> "II";
            case "3" -> "III";
            case "4" -> "IV";
            default -> number.toUpperCase(Locale.ROOT);
        };
    }
}
