package org.tandem.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tandem.source.YamlFault.Kind;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads a YAML file into nodes that know their places. Scalars stay as written; no tag builds an object, no alias is
 * followed. Whatever is wrong becomes a {@link YamlFault}; nothing is thrown.
 */
public final class YamlReader {
    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    /** The deepest nesting that is read, in levels of lists and mappings. */
    public static final int MAX_DEPTH = 100;

    private static final Set<String> PLAIN_TAGS =
            Set.of("str", "int", "float", "bool", "null", "timestamp", "seq", "map");
    private static final String PLAIN_TAG_PREFIX = "tag:yaml.org,2002:";
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .loaderOptions(limits())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH * 2)
                    .maxStringLength(MAX_BYTES)
                    .maxNameLength(MAX_BYTES)
                    .maxNumberLength(MAX_BYTES)
                    .build())
            .build();

    private final String file;
    private final int[] characters;
    private final YAMLParser tokens;
    private final List<YamlFault> faults = new ArrayList<>();

    private YamlReader(String file, String text) throws IOException {
        this.file = file;
        this.characters = text.codePoints().toArray();
        this.tokens = YAML.createParser(text);
    }

    /**
     * Reads a whole file.
     *
     * @param file path below the workspace, for places
     * @param content UTF-8 with or without byte order mark, or UTF-16 with one
     */
    public static YamlDocument read(String file, byte[] content) {
        if (content.length > MAX_BYTES) {
            return YamlDocument.unusable(new YamlFault(
                    Kind.TOO_LARGE,
                    Origin.ofFile(file),
                    "file of " + content.length + " bytes is too large to read",
                    "at most " + MAX_BYTES + " bytes of YAML; keep tables as CSV"));
        }
        YamlText.Decoded decoded = YamlText.decode(file, content);
        return decoded instanceof YamlText.Legible legible
                ? read(file, legible.text())
                : YamlDocument.unusable(((YamlText.Unreadable) decoded).fault());
    }

    private static YamlDocument read(String file, String text) {
        try {
            YamlReader reader = new YamlReader(file, text);
            try (reader.tokens) {
                return reader.document();
            }
        } catch (TooDeep deep) {
            return YamlDocument.unusable(new YamlFault(
                    Kind.TOO_DEEP,
                    deep.origin,
                    "more than " + MAX_DEPTH + " levels of nesting",
                    "write the file flatter; no file of a workspace needs more than ten levels"));
        } catch (IOException | YAMLException fault) {
            return YamlDocument.unusable(YamlSyntax.explain(file, text, fault));
        }
    }

    private YamlDocument document() throws IOException, TooDeep {
        if (tokens.nextToken() == null) {
            return YamlDocument.unusable(empty());
        }
        YamlNode root = node(0);
        if (root instanceof YamlNode.Scalar scalar && scalar.blank() && faults.isEmpty()) {
            return YamlDocument.unusable(empty());
        }
        if (tokens.nextToken() != null) {
            fault(
                    Kind.SECOND_DOCUMENT,
                    place(),
                    "a second document begins here and is not read",
                    "one document in a file; delete the line `---` or move the rest to a file of its own");
        }
        return new YamlDocument(Optional.of(root), List.copyOf(faults));
    }

    private YamlFault empty() {
        return new YamlFault(Kind.EMPTY, Origin.ofFile(file), "file is empty", "fill it in or delete it");
    }

    /** The node the current token begins. */
    private YamlNode node(int depth) throws IOException, TooDeep {
        Origin origin = place();
        refuseTag(origin);
        if (tokens.isCurrentAlias()) {
            return alias(origin);
        }
        return switch (Objects.requireNonNull(tokens.currentToken())) {
            case START_OBJECT -> mapping(origin, deeper(depth, origin));
            case START_ARRAY -> sequence(origin, deeper(depth, origin));
            default -> scalar(origin);
        };
    }

    private static int deeper(int depth, Origin origin) throws TooDeep {
        if (depth == MAX_DEPTH) {
            throw new TooDeep(origin);
        }
        return depth + 1;
    }

    private YamlNode.Sequence sequence(Origin origin, int depth) throws IOException, TooDeep {
        List<YamlNode> items = new ArrayList<>();
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth));
        }
        return new YamlNode.Sequence(origin, List.copyOf(items));
    }

    private YamlNode.Mapping mapping(Origin origin, int depth) throws IOException, TooDeep {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Map<String, Origin> seen = new HashMap<>();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            YamlNode.Scalar key = key();
            tokens.nextToken();
            YamlNode value = node(depth);
            Origin first = seen.putIfAbsent(key.text(), key.origin());
            if (first == null) {
                entries.add(new YamlNode.Entry(key, value));
            } else {
                fault(
                        Kind.DUPLICATE_KEY,
                        key.origin(),
                        "key `" + key.text() + "` stands twice; the value of line " + first.line() + " is used",
                        "each key once; delete one, or make a list of both values");
            }
        }
        return new YamlNode.Mapping(origin, List.copyOf(entries));
    }

    private YamlNode.Scalar key() throws IOException {
        Origin origin = place();
        refuseTag(origin);
        return tokens.isCurrentAlias() ? alias(origin) : new YamlNode.Scalar(origin, tokens.currentName(), quoted());
    }

    /** Raw text: numbers, dates and words such as {@code NO} come as written, whatever YAML takes them for. */
    private YamlNode.Scalar scalar(Origin origin) throws IOException {
        boolean stated = tokens.currentToken() != JsonToken.VALUE_NULL;
        String text = stated ? tokens.getText() : "";
        boolean tagged = tagged() && !text.isEmpty();
        return new YamlNode.Scalar(origin, text, stated && (quoted() || tagged));
    }

    private boolean quoted() {
        return "'\"|>".indexOf(character(start())) >= 0;
    }

    /** Whether the token itself has a tag; the parser goes on reporting the last one it saw. */
    private boolean tagged() {
        int at = start();
        if (character(at) == '&') {
            while (!Character.isWhitespace(character(at)) && at < characters.length) {
                at++;
            }
            while (Character.isWhitespace(character(at))) {
                at++;
            }
        }
        return character(at) == '!';
    }

    private int start() {
        return Math.toIntExact(tokens.currentTokenLocation().getCharOffset());
    }

    /** The character at {@code index}; 0 outside the text. */
    private int character(int index) {
        return index >= 0 && index < characters.length ? characters[index] : 0;
    }

    private YamlNode.Scalar alias(Origin origin) {
        fault(Kind.ALIAS, origin, "aliases are not followed", "write the value out in both places");
        return new YamlNode.Scalar(origin, "", false);
    }

    private void refuseTag(Origin origin) throws IOException {
        String tag = tokens.getTypeId();
        if (tag == null || tag.isEmpty() || !tagged()) {
            return;
        }
        boolean plain =
                tag.startsWith(PLAIN_TAG_PREFIX) && PLAIN_TAGS.contains(tag.substring(PLAIN_TAG_PREFIX.length()));
        if (!plain) {
            fault(Kind.TAG, origin, "tag `" + tag + "` is not allowed", "delete the tag; values are plain text");
        }
    }

    private void fault(Kind kind, Origin origin, String message, String expected) {
        faults.add(new YamlFault(kind, origin, message, expected));
    }

    /** Where the current token begins; columns count code points. */
    private Origin place() {
        JsonLocation location = tokens.currentTokenLocation();
        return new Origin(file, location.getLineNr(), location.getColumnNr());
    }

    private static LoaderOptions limits() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return options;
    }

    /** Ends the reading of a document that nests too deep. */
    private static final class TooDeep extends Exception {
        private final transient Origin origin;

        TooDeep(Origin origin) {
            super(null, null, false, false);
            this.origin = origin;
        }
    }
}
