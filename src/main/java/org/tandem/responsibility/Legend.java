package org.tandem.responsibility;

import java.util.List;
import java.util.function.Predicate;
import org.tandem.model.Letter;
import org.tandem.model.LetterModel;

/**
 * What a letter means in a model, and how a column of it is headed.
 *
 * @param key of the column, as {@code accountable}
 * @param heading as {@code Answers for it (A)}
 * @param sense as {@code A answers for the result and signs it off}
 */
record Legend(String key, String heading, String sense, Predicate<Letter> held) {

    /** The letter alone, as the sense begins with it. */
    String letter() {
        return sense.substring(0, 1);
    }

    /** The letters of {@code model}, in the order in which a meeting asks for them; A/R counts as A and as R. */
    static List<Legend> of(LetterModel model) {
        return switch (model) {
            case RACI -> List.of(accountable(), responsible(), consulted(), informed());
            case RASCI ->
                List.of(
                        accountable(),
                        responsible(),
                        new Legend(
                                "supporting",
                                "Supports with means (S)",
                                "S gives means to who does the work",
                                letter -> letter == Letter.S),
                        consulted(),
                        informed());
            case RACI_VS ->
                List.of(
                        new Legend(
                                "accountable", "Answers for it (A)", "A answers for the result", Letter::accountable),
                        responsible(),
                        new Legend(
                                "verifying",
                                "Verifies (V)",
                                "V checks the result against its criteria",
                                letter -> letter == Letter.V),
                        new Legend(
                                "signing",
                                "Signs off (S)",
                                "S signs the checked result off",
                                letter -> letter == Letter.S),
                        consulted(),
                        informed());
            case DACI ->
                List.of(
                        new Legend("accountable", "Approves (A)", "A alone approves", Letter::accountable),
                        new Legend(
                                "responsible", "Drives it (D)", "D drives the work to a decision", Letter::responsible),
                        new Legend(
                                "consulted",
                                "Contributes (C)",
                                "C contributes what it knows",
                                letter -> letter == Letter.C),
                        informed());
        };
    }

    /** The senses of a model's letters in a sentence. */
    static String sentence(LetterModel model) {
        List<String> senses = of(model).stream().map(Legend::sense).toList();
        return String.join(", ", senses) + ".";
    }

    private static Legend accountable() {
        return new Legend(
                "accountable", "Answers for it (A)", "A answers for the result and signs it off", Letter::accountable);
    }

    private static Legend responsible() {
        return new Legend("responsible", "Does the work (R)", "R does the work", Letter::responsible);
    }

    private static Legend consulted() {
        return new Legend("consulted", "Consulted (C)", "C is consulted before", letter -> letter == Letter.C);
    }

    private static Legend informed() {
        return new Legend("informed", "Informed (I)", "I is informed after", letter -> letter == Letter.I);
    }
}
