package org.tandem.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people a figure speaks of, by up to four splits; an empty part means "not split by this".
 *
 * @param status why they are where they are: {@code IDP}, {@code REF}, {@code RET}, {@code HST}... or the words of the table
 * @param sex {@code f}, {@code m} or {@code x}
 * @param age an age range as {@code 0-17} or {@code 65+}
 * @param disability {@code y} or {@code n}
 */
public record Group(String status, String sex, String age, String disability) implements Comparable<Group> {
    private static final String ALL = "ALL";

    /** Everybody: no split at all. */
    public static final Group EVERYBODY = new Group("", "", "", "");

    // Spelled out: what a record makes of itself is linked at run time, which each start would wait for.
    @Override
    public boolean equals(@Nullable Object object) {
        // mostly the very same, for a ledger has each group once
        return this == object
                || (object instanceof Group other
                        && status.equals(other.status)
                        && sex.equals(other.sex)
                        && age.equals(other.age)
                        && disability.equals(other.disability));
    }

    @Override
    public int hashCode() {
        return ((status.hashCode() * 31 + sex.hashCode()) * 31 + age.hashCode()) * 31 + disability.hashCode();
    }

    /** A group by status alone. */
    public static Group ofStatus(String status) {
        return new Group(status, "", "", "");
    }

    public boolean everybody() {
        return equals(EVERYBODY);
    }

    /** By how many splits the group is set apart, 0 to 4. */
    public int splits() {
        return (int) parts().stream().filter(part -> !part.isEmpty()).count();
    }

    /** Whether sex, age or disability is told, which makes a figure more sensitive than a headcount. */
    public boolean personal() {
        return !sex.isEmpty() || !age.isEmpty() || !disability.isEmpty();
    }

    /** Status, sex, age, disability. */
    public List<String> parts() {
        return List.of(status, sex, age, disability);
    }

    /** The parts joined by {@code " - "}; {@code ALL} for everybody. */
    public String code() {
        if (simple()) {
            return word();
        }
        List<String> told = new ArrayList<>();
        if (!status.isEmpty()) {
            told.add(status);
        }
        if (!sex.isEmpty()) {
            told.add(sex);
        }
        if (!age.isEmpty()) {
            told.add(age);
        }
        if (!disability.isEmpty()) {
            told.add(disability.equals("y") ? "with disability" : "without disability");
        }
        return String.join(" - ", told);
    }

    @Override
    public int compareTo(Group other) {
        if (this == other) {
            return 0;
        }
        return simple() && other.simple() ? word().compareTo(other.word()) : code().compareTo(other.code());
    }

    /** Whether nothing but the status sets it apart, so that its code is a word at hand. */
    private boolean simple() {
        return !personal();
    }

    private String word() {
        return status.isEmpty() ? ALL : status;
    }
}
