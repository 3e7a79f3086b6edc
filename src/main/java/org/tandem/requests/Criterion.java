package org.tandem.requests;

import org.tandem.model.Terms;

/**
 * A question a request has to answer before military or armed means may serve it.
 *
 * @param key of the file that answers it, as {@code no_civilian_alternative}
 * @param question as people put it
 * @param answer as written; empty when there is none
 */
public record Criterion(String key, String question, String answer, State state) {
    /** How the question is answered. */
    public enum State {
        FULFILLED("answered"),
        FAILED("no"),
        UNANSWERED("not answered");

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** A question answered in words: `no`, with or without a reason, fails it; a blank, `?` or `unknown` leaves it open. */
    static Criterion of(String key, String question, String answer) {
        State state =
                Terms.leavesOpen(answer) ? State.UNANSWERED : Terms.saysNo(answer) ? State.FAILED : State.FULFILLED;
        return new Criterion(key, question, answer.strip(), state);
    }

    /** Whether it binds who gives, and is not for who asks to answer. */
    boolean duty() {
        return key.equals(Duties.MANDATE) || key.equals(Duties.DILIGENCE);
    }

    /** The answer, or that there is none to the question. */
    String words() {
        return answer.isEmpty() ? "not answered: " + question : answer;
    }

    boolean open() {
        return state == State.UNANSWERED;
    }

    boolean failed() {
        return state == State.FAILED;
    }
}
