package org.tandem.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which letters a responsibility matrix knows. The letter S means another thing in RASCI than in RACI-VS, so each matrix declares one. */
public enum LetterModel {
    RACI("RACI", Letter.A, Letter.AR, Letter.R, Letter.C, Letter.I),
    RASCI("RASCI", Letter.A, Letter.AR, Letter.R, Letter.S, Letter.C, Letter.I),
    RACI_VS("RACI-VS", Letter.A, Letter.AR, Letter.R, Letter.V, Letter.S, Letter.C, Letter.I),
    DACI("DACI", Letter.A, Letter.D, Letter.C, Letter.I);

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a list made by List.of
    private final List<Letter> letters;

    LetterModel(String code, Letter... letters) {
        this.code = code;
        this.letters = List.of(letters);
    }

    /** As people write it, {@code RACI-VS}. */
    public String code() {
        return code;
    }

    /** Its letters, in the order in which a meeting asks for them. */
    public List<Letter> letters() {
        return letters;
    }

    public boolean knows(Letter letter) {
        return letters.contains(letter);
    }

    /** The letter for who does the work. */
    public Letter work() {
        return this == DACI ? Letter.D : Letter.R;
    }

    /** Whether {@code letter} says that a result is good: who may not answer for work may not sign it off either. */
    public boolean approves(Letter letter) {
        return letter.accountable() || (this == RACI_VS && letter == Letter.S);
    }

    /** Its letters in a sentence, as {@code R, A, C, I, A/R}. */
    public String listed() {
        return letters.stream().map(Letter::code).collect(Collectors.joining(", "));
    }

    /** The models as people write them. */
    public static List<String> codes() {
        return Stream.of(values()).map(LetterModel::code).toList();
    }

    public static Optional<LetterModel> of(String code) {
        return Stream.of(values()).filter(model -> model.code.equals(code)).findFirst();
    }
}
