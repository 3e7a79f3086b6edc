package org.tandem.load;

import java.util.List;
import org.tandem.diagnostic.Rule;

/** What can be wrong with a YAML file, its keys, values and ids. */
public final class ProfileRules {
    public static final Rule KEY_MISSING = Rule.error("key-missing", "a key that is needed is missing");
    public static final Rule KEY_UNKNOWN = Rule.error("key-unknown", "the key is not one that is read here");
    public static final Rule MEANS_UNIT_MISMATCH =
            Rule.error("means-unit-mismatch", "the unit of means is none in which their norm counts");
    public static final Rule MEANS_UNKNOWN =
            Rule.error("means-unknown", "no norm says how many people these means serve");
    public static final Rule PERIOD_REVERSED = Rule.error("period-reversed", "a period ends before it begins");
    public static final Rule REFERENCE_UNKNOWN = Rule.error("reference-unknown", "the id is not declared anywhere");
    public static final Rule SOURCE_MISSING = Rule.warning("source-missing", "a sourced record names no source");
    public static final Rule TYPE_WRONG =
            Rule.error("type-wrong", "a list, record or value stands where another was expected");
    public static final Rule VALUE_INVALID = Rule.error("value-invalid", "the value is not one that the key can hold");
    public static final Rule YAML_ALIAS = Rule.error("yaml-alias", "an alias refers to another part of the file");
    public static final Rule YAML_DUPLICATE_KEY = Rule.error("yaml-duplicate-key", "a key stands twice in one record");
    public static final Rule YAML_SECOND_DOCUMENT =
            Rule.error("yaml-second-document", "the file holds more than one document");
    public static final Rule YAML_SYNTAX = Rule.error("yaml-syntax", "the file is not YAML");
    public static final Rule YAML_TAG = Rule.error("yaml-tag", "a tag asks for more than a plain value");
    public static final Rule YAML_TOO_DEEP = Rule.error("yaml-too-deep", "lists and records are nested too deep");

    /** All, by id. */
    public static final List<Rule> ALL = List.of(
            KEY_MISSING,
            KEY_UNKNOWN,
            MEANS_UNIT_MISMATCH,
            MEANS_UNKNOWN,
            PERIOD_REVERSED,
            REFERENCE_UNKNOWN,
            SOURCE_MISSING,
            TYPE_WRONG,
            VALUE_INVALID,
            YAML_ALIAS,
            YAML_DUPLICATE_KEY,
            YAML_SECOND_DOCUMENT,
            YAML_SYNTAX,
            YAML_TAG,
            YAML_TOO_DEEP);

    private ProfileRules() {}
}
