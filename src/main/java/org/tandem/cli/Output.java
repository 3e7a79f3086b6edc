package org.tandem.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tandem.source.WholeFile;

/** Where a report goes: standard output, or a file written whole. */
public final class Output {
    private Output() {}

    /** Text that is written as it comes. */
    public interface Body {
        void write(Writer out) throws IOException;
    }

    /** Writes {@code text} to {@code file}, or to standard output when there is none or it is {@code -}. */
    public static void write(Session session, @Nullable Path file, String text) {
        if (standard(file)) {
            print(session, text);
            return;
        }
        write(session, file, (Body) out -> out.write(text));
    }

    /** The same with a text that need not all be in memory at once. */
    public static void write(Session session, @Nullable Path file, Body body) {
        writeBytes(session, file, out -> text(body, out));
    }

    /** The same with bytes as they come. */
    static void writeBytes(Session session, @Nullable Path file, WholeFile.Body body) {
        if (standard(file)) {
            print(session, body);
            return;
        }
        Path target = place(session, Objects.requireNonNull(file));
        try {
            WholeFile.write(target, body);
        } catch (IOException e) {
            throw Ending.output("cannot write `" + file + "`: " + why(e));
        }
    }

    /** Where {@code file} is to be written; ends the command where no file can stand there. */
    static Path place(Session session, Path file) {
        Path target = session.resolve(file);
        Path folder = target.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw Ending.output(
                    "cannot write `" + file + "`: there is no folder `" + folder.getFileName() + "`; make it first");
        }
        if (Files.isDirectory(target)) {
            throw Ending.output("cannot write `" + file + "`: it is a folder; name a file in it");
        }
        return target;
    }

    private static void text(Body body, OutputStream bytes) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 13);
        body.write(out);
        out.flush();
    }

    /** Whether {@code file} means standard output. */
    static boolean standard(@Nullable Path file) {
        return file == null || file.toString().equals("-");
    }

    private static void print(Session session, WholeFile.Body body) {
        try {
            body.write(session.out());
            session.out().flush();
        } catch (IOException e) {
            unprinted(e);
        }
    }

    /** Help and version come this way, with as little around them as can be: they are to be there at once. */
    private static void print(Session session, String text) {
        try {
            session.out().write(text.getBytes(StandardCharsets.UTF_8));
            session.out().flush();
        } catch (IOException e) {
            unprinted(e);
        }
    }

    private static void unprinted(IOException e) {
        if (!readerLeft(e)) {
            throw Ending.output("cannot write to standard output: " + why(e));
        }
        // `| head` has what it wanted.
    }

    /** Whether nobody reads on, as after {@code | head}. */
    static boolean readerLeft(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe")
                || message.contains("pipe is being closed")
                || message.contains("pipe closed");
    }

    /** What stood behind {@code e}. */
    static IOException cause(UncheckedIOException e) {
        return Objects.requireNonNull(e.getCause());
    }

    /** Why a file could not be written, in words. */
    static String why(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission to write there";
        }
        if (e instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        String reason = e instanceof FileSystemException inFile ? inFile.getReason() : null;
        String message = reason != null ? reason : String.valueOf(e.getMessage());
        return message.contains("No space left")
                ? "the disk is full"
                : message.contains("Read-only") ? "the disk is read-only" : message;
    }
}
