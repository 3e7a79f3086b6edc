package org.tandem.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.tandem.model.FileIntake;
import org.tandem.sharing.Visible;

/** What became of the files of a workspace, in one line: how many there are, of their tables the rows, of their profiles the records. */
final class IntakeWords {
    /** Without it there is no workspace: it is a file and no record of one. */
    private static final String OPERATION = "tandem.yaml";

    private IntakeWords() {}

    static String of(Visible visible) {
        List<FileIntake> files = visible.workspace().files();
        List<FileIntake> tables = files.stream()
                .filter(file -> !file.table().equals(FileIntake.PROFILE))
                .toList();
        List<FileIntake> profiles = files.stream()
                .filter(file ->
                        file.table().equals(FileIntake.PROFILE) && !file.file().equals(OPERATION))
                .toList();
        int elsewhere = sum(tables, FileIntake::rowsElsewhere);
        int records = sum(profiles, FileIntake::rowsUsed);
        int refused = sum(profiles, FileIntake::rowsSetAside);
        return String.format(
                Locale.ROOT,
                "%s: %s used, %,d of them repaired, %,d set aside%s%s%s",
                counted(files.size(), "file"),
                counted(sum(tables, FileIntake::rowsUsed), "row"),
                sum(tables, FileIntake::rowsRepaired),
                sum(tables, FileIntake::rowsUnusable),
                elsewhere == 0 ? "" : String.format(Locale.ROOT, "; %,d of other countries", elsewhere),
                records + refused == 0
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                "; %s of profiles used, %,d set aside",
                                counted(records, "record"),
                                refused),
                visible.withheld() == 0 ? "" : "; " + counted(visible.withheld(), "record") + " withheld");
    }

    private static int sum(List<FileIntake> files, ToIntFunction<FileIntake> count) {
        return files.stream().mapToInt(count).sum();
    }

    private static String counted(int number, String what) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? what : what + "s");
    }
}
