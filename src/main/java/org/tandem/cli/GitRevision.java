package org.tandem.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.source.TempFolder;

/** A workspace as it stood at one revision of the git repository it lies in. */
final class GitRevision {
    private static final Pattern COMMITTER = Pattern.compile("(?m)^committer .*> (\\d{1,12}) ([+-])(\\d\\d)(\\d\\d)$");
    private static final String LARGE_FILE = "version https://git-lfs.github.com/spec/";
    private static final int POINTER = 1024;
    private static final int SHORT = 12;

    private final GitProgram git;
    private final String typed;
    private final String commit;
    private final String tree;

    private GitRevision(GitProgram git, String typed, String commit, String tree) {
        this.git = git;
        this.typed = typed;
        this.commit = commit;
        this.tree = tree;
    }

    /** A file of the revision. */
    private record Entry(String object, String name) {}

    /** What {@code typed} names in the repository of {@code folder}; ends the command where it names nothing. */
    static GitRevision of(Session session, Path folder, String typed) {
        if (typed.isBlank() || typed.startsWith("-") || typed.contains(":")) {
            throw Ending.usage("`--rev " + typed + "` is not a revision; name one as git does, as `HEAD~4` or a tag");
        }
        GitProgram git = GitProgram.find(session, folder);
        GitProgram.Answer prefix = git.ask("rev-parse", "--show-prefix");
        if (prefix.exit() != 0) {
            throw Ending.input(
                    prefix.err().contains("not a git repository")
                            ? "the workspace lies in no git repository, so that there is no `--rev " + typed
                                    + "`; name a folder with the older state"
                            : "git cannot read the repository of the workspace: " + reason(prefix.err()));
        }
        GitProgram.Answer commit = git.ask("rev-parse", "--verify", "--quiet", typed + "^{commit}");
        if (commit.exit() != 0) {
            throw Ending.usage("`--rev " + typed + "` is not a revision of the repository of this workspace");
        }
        String id = commit.out().strip();
        String path = prefix.out().replaceFirst("\\R$", "").replaceFirst("/$", "");
        return new GitRevision(git, typed, id, id + ":" + path);
    }

    private static String reason(String said) {
        String first = said.lines().findFirst().orElse("it does not say why");
        return first.replaceFirst("^fatal: ", "");
    }

    /** What people call it: as typed, and the commit it is. */
    String name() {
        String id = commit.substring(0, Math.min(SHORT, commit.length()));
        return commit.startsWith(typed) ? id : typed + " (" + id + ")";
    }

    /** The day it was committed, where it was committed. */
    LocalDate day() {
        Matcher committer =
                COMMITTER.matcher(git.ask("cat-file", "commit", commit).out());
        if (!committer.find()) {
            throw Ending.input("git does not tell when `" + typed + "` was committed");
        }
        int minutes = Integer.parseInt(committer.group(3)) * 60 + Integer.parseInt(committer.group(4));
        ZoneOffset zone = ZoneOffset.ofTotalSeconds(60 * (committer.group(2).equals("-") ? -minutes : minutes));
        return Instant.ofEpochSecond(Long.parseLong(committer.group(1)))
                .atOffset(zone)
                .toLocalDate();
    }

    /** Writes the files of the workspace into {@code folder}. */
    void into(TempFolder folder) throws IOException {
        List<Entry> entries = entries();
        if (entries.stream().noneMatch(entry -> entry.name().equals("tandem.yaml"))) {
            throw Ending.input("at `" + typed + "` there was no workspace here yet: no `tandem.yaml`");
        }
        Process process = git.start(false, List.of("cat-file", "--batch"));
        try (OutputStream ask = process.getOutputStream();
                InputStream answer = new BufferedInputStream(process.getInputStream())) {
            for (Entry entry : entries) {
                ask.write((entry.object() + "\n").getBytes(StandardCharsets.US_ASCII));
                ask.flush();
                write(entry, answer, folder);
            }
        } finally {
            process.destroyForcibly();
        }
    }

    /** The files below the workspace but those in folders that begin with a dot. Links are left out: they may lead anywhere. */
    private List<Entry> entries() {
        GitProgram.Answer listed = git.ask("ls-tree", "-r", "-z", "--full-tree", tree);
        List<Entry> entries = new ArrayList<>();
        for (String line : listed.out().split("\0", -1)) {
            int tab = line.indexOf('\t');
            String[] about = tab < 0 ? new String[0] : line.substring(0, tab).split(" ", -1);
            String name = line.substring(tab + 1);
            if (about.length == 3 && about[0].startsWith("100") && !name.startsWith(".") && !name.contains("/.")) {
                entries.add(new Entry(about[2], name));
            }
        }
        return entries;
    }

    private void write(Entry entry, InputStream answer, TempFolder folder) throws IOException {
        String[] head = line(answer).split(" ", -1);
        if (head.length != 3 || !head[1].equals("blob")) {
            throw Ending.input("`" + entry.name() + "` of `" + typed + "` is not in this copy of the repository");
        }
        long size = Long.parseLong(head[2]);
        if (size <= POINTER) {
            byte[] small = answer.readNBytes((int) size);
            if (new String(small, StandardCharsets.ISO_8859_1).startsWith(LARGE_FILE)) {
                throw Ending.input(
                        "`" + entry.name() + "` of `" + typed
                                + "` is kept in Git LFS, outside the repository; check the revision out into a folder and name that");
            }
            folder.write(entry.name(), new ByteArrayInputStream(small), size);
        } else {
            folder.write(entry.name(), answer, size);
        }
        if (answer.read() != '\n') {
            throw new IOException("git ended too soon");
        }
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.US_ASCII);
    }
}
