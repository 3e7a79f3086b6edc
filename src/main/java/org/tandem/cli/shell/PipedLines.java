package org.tandem.cli.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.reader.EndOfFileException;
import org.jline.reader.Parser;

/** Command lines from a file or another program: no prompt, no echo, no history. */
final class PipedLines implements Lines {
    private final BufferedReader lines;
    private final Parser parser = Lines.parser();

    PipedLines(InputStream in) {
        this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    @Override
    public List<String> next() throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new EndOfFileException();
        }
        return Lines.words(parser.parse(line, line.length(), Parser.ParseContext.ACCEPT_LINE));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
