package org.tandem.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers partners, and finds one name for each, however its tables spell it: the first of its names. */
final class PartnerNumbers {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /** The number of the partner with that key, which a record names {@code name}. */
    int of(String key, String name) {
        Integer known = numbers.get(key);
        if (known == null) {
            known = names.size();
            numbers.put(key, known);
            names.add(name);
        }
        // the very same text nearly always, which is soon found equal
        String held = names.get(known);
        if (!held.equals(name) && name.compareTo(held) < 0) {
            names.set(known, name);
        }
        return known;
    }

    /** For each number the place of its name among all names. */
    int[] places() {
        List<Integer> order = new ArrayList<>(numbers.values());
        order.sort((one, other) -> {
            int byName = names.get(one).compareTo(names.get(other));
            return byName != 0 ? byName : Integer.compare(one, other);
        });
        int[] places = new int[order.size()];
        for (int place = 0; place < places.length; place++) {
            places[order.get(place)] = place;
        }
        return places;
    }

    /** The keys in the order of the numbers that {@link #places} gives. */
    List<String> keys() {
        int[] places = places();
        String[] keys = new String[places.length];
        numbers.forEach((key, number) -> keys[places[number]] = key);
        return List.of(keys);
    }

    /** The name of the partner with that key; the key itself where nobody has it. */
    String name(String key) {
        Integer known = numbers.get(key);
        return known == null ? key : names.get(known);
    }

    /** The names in order. */
    List<String> names() {
        List<String> sorted = new ArrayList<>(names);
        sorted.sort(null);
        return List.copyOf(sorted);
    }
}
