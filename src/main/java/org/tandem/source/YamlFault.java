package org.tandem.source;

/**
 * Why a YAML document, or a piece of it, cannot be used.
 *
 * @param kind what sort of fault
 * @param origin where it stands; a whole file has line 0
 * @param message what was found, lower case, values in backticks
 * @param expected what would have been right and what to do
 */
public record YamlFault(Kind kind, Origin origin, String message, String expected) {
    /** The sorts of fault, all errors. After the first four the rest of the document is still used. */
    public enum Kind {
        /** A key stands twice in one mapping; the first value is kept. */
        DUPLICATE_KEY,
        /** A reference to another node; nothing is put in its place. */
        ALIAS,
        /** A tag that is not one of YAML's own plain types; the value is kept as if there were none. */
        TAG,
        /** More than one document in the file; only the first is used. */
        SECOND_DOCUMENT,
        /** Not YAML. */
        SYNTAX,
        /** More than {@link YamlReader#MAX_DEPTH} levels of nesting. */
        TOO_DEEP,
        /** More than {@link YamlReader#MAX_BYTES}. */
        TOO_LARGE,
        /** Nothing but blanks and comments. */
        EMPTY,
        /** Neither UTF-8 nor UTF-16 with a byte order mark. */
        BAD_ENCODING
    }
}
