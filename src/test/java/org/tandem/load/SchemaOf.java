package org.tandem.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.load.Kind.Form;

/**
 * Makes the JSON Schema of a file from the keys that read it. It is stricter than reading: a list is a list, a word stands as
 * the reference writes it. A key that is not required may stand without a value.
 */
final class SchemaOf {
    private final Map<String, Object> defs = new TreeMap<>();
    private final Map<String, Shape> named = new LinkedHashMap<>();

    private SchemaOf() {}

    static String shape(String name, String about, Shape shape) {
        SchemaOf schema = new SchemaOf();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:tandem:schema:" + name + ":1");
        root.put("title", about);
        root.putAll(schema.record(shape));
        if (!schema.defs.isEmpty()) {
            root.put("$defs", schema.defs);
        }
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try {
            return new ObjectMapper()
                            .writer(new DefaultPrettyPrinter()
                                    .withObjectIndenter(indenter)
                                    .withArrayIndenter(indenter))
                            .writeValueAsString(root)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> record(Shape shape) {
        Map<String, Object> keys = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Key<?> key : shape.keys()) {
            boolean must = key.need() == Key.Need.REQUIRED;
            Map<String, Object> value = new LinkedHashMap<>();
            value.put("description", key.meaning());
            value.putAll(form(key.kind().form(), !must));
            keys.put(key.name(), value);
            if (must) {
                required.add(key.name());
            }
        }
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("type", "object");
        record.put("properties", keys);
        if (!required.isEmpty()) {
            record.put("required", required);
        }
        record.put("additionalProperties", false);
        return record;
    }

    private Map<String, Object> form(Form form, boolean blank) {
        if (form instanceof Form.Value value) {
            return value(value, blank);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        if (form instanceof Form.Items items) {
            schema.put("type", types(blank, "array"));
            schema.put("items", form(items.item(), true));
        } else if (form instanceof Form.OneOrSeveral either) {
            Map<String, Object> several = new LinkedHashMap<>();
            several.put("type", "array");
            several.put("items", form(either.item(), true));
            schema.put("anyOf", List.of(form(either.item(), blank), several));
        } else if (form instanceof Form.Named names) {
            schema.put("type", types(blank, "object"));
            schema.put("additionalProperties", form(names.value(), true));
        } else if (form instanceof Form.Entries entries) {
            Map<String, Object> reference = Map.of("$ref", "#/$defs/" + define(entries.shape()));
            return blank ? new LinkedHashMap<>(Map.of("anyOf", List.of(reference, Map.of("type", "null")))) : reference;
        }
        return schema;
    }

    private String define(Shape shape) {
        String name = shape.name().replace(' ', '-');
        Shape known = named.putIfAbsent(name, shape);
        if (known == null) {
            defs.put(name, record(shape));
        } else if (!known.names().equals(shape.names())) {
            throw new IllegalStateException("two records are called " + shape.name());
        }
        return name;
    }

    private static Map<String, Object> value(Form.Value value, boolean blank) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (!value.words().isEmpty()) {
            List<Object> words = new ArrayList<>(value.words());
            if (blank) {
                words.add(null);
            }
            schema.put("enum", words);
            return schema;
        }
        switch (value.format()) {
            case "anything" -> {}
            case "whole number", "number of people", "amount of money", "severity" -> {
                schema.put("type", types(blank, "integer"));
                schema.put("minimum", 0);
            }
            case "number" -> {
                schema.put("type", types(blank, "number"));
                schema.put("minimum", 0);
            }
            case "number from 0 to 1" -> {
                schema.put("type", types(blank, "number"));
                schema.put("minimum", 0);
                schema.put("maximum", 1);
            }
            case "number from 0 to 100" -> {
                schema.put("type", types(blank, "number"));
                schema.put("minimum", 0);
                schema.put("maximum", 100);
            }
            case "date" -> {
                schema.put("type", types(blank, "string"));
                schema.put("format", "date");
                schema.put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
            }
            case "id" -> {
                schema.put("type", types(blank, "string"));
                schema.put("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$");
            }
            case "character" -> {
                schema.put("type", types(blank, "string"));
                schema.put("maxLength", 1);
            }
            case "path",
                    "pattern",
                    "country",
                    "currency",
                    "date and time",
                    "time zone",
                    "reference",
                    "sector",
                    "status",
                    "caseload",
                    "word" -> schema.put("type", types(blank, "string"));
            // YAML takes what has only figures for a number, where it is a code or a text
            case "area", "group", "grade", "organisation type" -> schema.put("type", types(blank, "string", "integer"));
            case "text" -> schema.put("type", types(blank, "string", "number", "boolean"));
            default -> throw new IllegalStateException("say here what JSON holds `" + value.format() + "`");
        }
        return schema;
    }

    private static Object types(boolean blank, String... types) {
        List<String> all = new ArrayList<>(List.of(types));
        if (blank) {
            all.add("null");
        }
        return all.size() == 1 ? all.get(0) : all;
    }
}
