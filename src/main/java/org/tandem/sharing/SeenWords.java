package org.tandem.sharing;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tandem.document.Later;
import org.tandem.model.Need;
import org.tandem.model.Presence;
import org.tandem.model.Workspace;

/**
 * What people wrote in their own words, without the names that the audience may not be told: the rest is as public as its record.
 * Every text of every record is looked through, so that one that is yet to come is looked through too.
 */
final class SeenWords {
    private static final String RECORDS = Workspace.class.getPackageName() + ".";

    private final HiddenNames hidden;

    SeenWords(HiddenNames hidden) {
        this.hidden = hidden;
    }

    /** The record, or the list of records, without those names; itself where it says none. */
    @SuppressWarnings("unchecked") // each text stands for a text, each record for one of its kind
    <T extends @Nullable Object> T of(T whole) {
        return hidden.none() || whole == null ? whole : (T) seen(whole);
    }

    private Object seen(Object whole) {
        if (whole instanceof String text) {
            return hidden.without(text);
        }
        if (whole instanceof List<?> list) {
            return list(list);
        }
        if (whole instanceof Map<?, ?> map) {
            return map(map);
        }
        if (whole instanceof Optional<?> some) {
            return some.map(this::seen);
        }
        return whole instanceof Record record && record.getClass().getName().startsWith(RECORDS)
                ? record(record)
                : whole;
    }

    private Object list(List<?> whole) {
        List<Object> seen = new ArrayList<>(whole.size());
        boolean same = true;
        for (Object each : whole) {
            Object told = seen(each);
            same &= told.equals(each);
            seen.add(told);
        }
        return same ? whole : List.copyOf(seen);
    }

    /** Its keys are ids and codes. */
    private Object map(Map<?, ?> whole) {
        Map<Object, Object> seen = new LinkedHashMap<>();
        whole.forEach((key, value) -> seen.put(key, seen(value)));
        return seen.equals(whole) ? whole : Collections.unmodifiableMap(seen);
    }

    private Object record(Record whole) {
        RecordComponent[] parts = whole.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[parts.length];
        Object[] values = new Object[parts.length];
        boolean same = true;
        try {
            for (int i = 0; i < parts.length; i++) {
                types[i] = parts[i].getType();
                Object part = parts[i].getAccessor().invoke(whole);
                values[i] = part == null ? null : seen(part);
                same &= part == null || part.equals(values[i]);
            }
            if (same) {
                return whole;
            }
            Constructor<?> made = whole.getClass().getDeclaredConstructor(types);
            return made.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record of the model cannot be read or made: " + whole.getClass(), e);
        }
    }

    /** Made anew each time they are asked for: a country has many. */
    List<Need> needs(List<Need> all) {
        return hidden.none()
                ? all
                : Later.each(all.size(), place -> {
                    Need each = all.get(place);
                    boolean words = !each.source().isEmpty()
                            || !each.method().isEmpty()
                            || each.rival().isPresent();
                    return words ? each.from(of(each.source()), of(each.method()), of(each.rival())) : each;
                });
    }

    /** Names of partners that hold another's. Two that are then called alike stay two. */
    List<Presence> presence(List<Presence> all) {
        if (hidden.none()) {
            return all;
        }
        Map<String, String> keys = partners(all);
        boolean sorted = true;
        Map<String, String> names = new HashMap<>();
        List<Presence> seen = new ArrayList<>(all.size());
        for (Presence each : all) {
            String key = keys.getOrDefault(each.partner(), each.partner());
            String name = names.computeIfAbsent(each.name(), hidden::without);
            sorted &= key.equals(each.partner());
            seen.add(
                    key.equals(each.partner()) && name.equals(each.name())
                            ? each
                            : new Presence(
                                    key,
                                    name,
                                    each.kind(),
                                    each.area(),
                                    each.sector(),
                                    each.group(),
                                    each.sensitivity(),
                                    each.caseload(),
                                    each.reached(),
                                    each.planned(),
                                    each.progress(),
                                    each.origin()));
        }
        if (!sorted) {
            seen.sort(GeneralisedPresence.ORDER);
        }
        return Collections.unmodifiableList(seen);
    }

    /** The key that each partner has for this audience. */
    private Map<String, String> partners(List<Presence> all) {
        Set<String> known = new TreeSet<>();
        all.forEach(each -> known.add(each.partner()));
        Map<String, String> keys = new HashMap<>();
        Set<String> taken = new HashSet<>(known);
        for (String key : known) {
            String told = hidden.without(key);
            String free = told;
            for (int more = 2; !told.equals(key) && !taken.add(free); more++) {
                free = told + " " + more;
            }
            keys.put(key, free);
        }
        return keys;
    }

    /** Names under which partners are listed, but for those that say another's. */
    Map<String, String> aliases(Map<String, String> all) {
        Map<String, String> seen = new HashMap<>(all);
        seen.entrySet()
                .removeIf(each -> !of(each.getKey()).equals(each.getKey())
                        || !of(each.getValue()).equals(each.getValue()));
        return seen;
    }
}
