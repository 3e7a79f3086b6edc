package org.tandem.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The git program, asked only for objects that are in a repository: such questions write nothing, and run no hook and no filter.
 */
final class GitProgram {
    /** Where these are set, as in a hook, git would look into another repository than the one the folder lies in. */
    private static final List<String> ELSEWHERE = List.of(
            "GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_INDEX_FILE",
            "GIT_PREFIX",
            "GIT_COMMON_DIR",
            "GIT_OBJECT_DIRECTORY",
            "GIT_ALTERNATE_OBJECT_DIRECTORIES",
            "GIT_NAMESPACE");

    /** What git said, and how it ended. */
    record Answer(int exit, String out, String err) {}

    private final Path program;
    private final Path folder;

    private GitProgram(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** The program that the search path of {@code session} leads to, at work in {@code folder}. */
    static GitProgram find(Session session, Path folder) {
        String own = System.getenv("PATH");
        String path = session.env().getOrDefault("PATH", own == null ? "" : own);
        for (String place : path.split(File.pathSeparator, -1)) {
            for (String name : List.of("git", "git.exe")) {
                // A relative place in the search path would run what lies beside the data.
                Path program = place.isEmpty() ? Path.of(name) : Path.of(place, name);
                if (program.isAbsolute() && Files.isRegularFile(program) && Files.isExecutable(program)) {
                    return new GitProgram(program, folder);
                }
            }
        }
        throw Ending.input(
                "`--rev` needs the git program, which is not on the search path; install git, or name a folder with"
                        + " the older state");
    }

    /** Starts git with {@code words}; what it says on standard error is dropped unless {@code heard}. */
    Process start(boolean heard, List<String> words) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(program.toString(), "--no-pager", "--no-optional-locks", "-c", "core.fsmonitor=false", "-c"));
        command.add("core.hooksPath=" + File.separator + "dev" + File.separator + "null");
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> env = builder.environment();
        ELSEWHERE.forEach(env::remove);
        env.put("LC_ALL", "C");
        env.put("GIT_TERMINAL_PROMPT", "0");
        env.put("GIT_NO_LAZY_FETCH", "1");
        if (!heard) {
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        }
        return builder.start();
    }

    /** The same for a short answer. */
    Answer ask(String... words) {
        try {
            Process process = start(true, List.of(words));
            try {
                process.getOutputStream().close();
                String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
                return new Answer(process.waitFor(), out, err);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw Ending.input("git cannot be run: " + Output.why(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Ending.input("git was interrupted");
        }
    }
}
