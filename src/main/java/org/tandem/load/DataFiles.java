package org.tandem.load;

import java.util.List;
import java.util.Locale;

/** Tells by its name whether a file may hold data: a table as Tandem or a spreadsheet program keeps it, or a profile. */
final class DataFiles {
    private static final List<String> TABLES = List.of(".csv", ".tsv");
    private static final List<String> SHEETS = List.of(".xlsx", ".xls", ".xlsm", ".ods");
    private static final List<String> PROFILES = List.of(".yaml", ".yml");

    private DataFiles() {}

    static boolean are(String name) {
        return table(name) || sheet(name) || profile(name);
    }

    static boolean table(String name) {
        return ends(name, TABLES);
    }

    /** Whether it is of a spreadsheet program, and has to be saved as CSV before it can be read. */
    static boolean sheet(String name) {
        return ends(name, SHEETS);
    }

    static boolean profile(String name) {
        return ends(name, PROFILES);
    }

    /** The name without its ending, in small letters. */
    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
    }

    private static boolean ends(String name, List<String> endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(lower::endsWith);
    }
}
