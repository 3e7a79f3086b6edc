package org.tandem.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.vocabulary.Aliases;

/** The months in English, French and Spanish, whole and cut short. */
final class MonthNames {
    private static final List<String> NAMES = List.of(
            "january jan janvier janv enero ene",
            "february feb fevrier fev fevr febrero",
            "march mar mars marzo",
            "april apr avril avr abril abr",
            "may mai mayo",
            "june jun juin junio",
            "july jul juillet juil julio",
            "august aug aout agosto ago",
            "september sep sept septembre septiembre setiembre set",
            "october oct octobre octubre",
            "november nov novembre noviembre",
            "december dec decembre diciembre dic");
    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int month = 1; month <= NAMES.size(); month++) {
            for (String name : NAMES.get(month - 1).split(" ", -1)) {
                numbers.put(name, month);
            }
        }
        return numbers;
    }

    /** 1 to 12; 0 for what names no month. */
    static int number(String name) {
        return NUMBERS.getOrDefault(Aliases.fold(name), 0);
    }
}
