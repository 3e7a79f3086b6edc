package org.tandem.cli.shell;

import java.io.IOException;
import java.util.List;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jline.reader.impl.DefaultParser;

/** Where the shell's command lines come from. */
interface Lines extends AutoCloseable {
    /** Splits a line into words as a shell does, but a backslash is a character like others: it stands in Windows paths. */
    static Parser parser() {
        DefaultParser parser = new DefaultParser().escapeChars(null);
        parser.setEofOnUnclosedQuote(true);
        return parser;
    }

    /** The words of a line as a command takes them. */
    static List<String> words(ParsedLine line) {
        return line.words().stream().filter(word -> !word.isEmpty()).toList();
    }

    /**
     * The words of the next line.
     *
     * @throws org.jline.reader.EndOfFileException after the last line
     * @throws org.jline.reader.UserInterruptException where the line was given up
     * @throws org.jline.reader.SyntaxError where a quote is not closed
     */
    List<String> next() throws IOException;

    @Override
    void close() throws IOException;
}
