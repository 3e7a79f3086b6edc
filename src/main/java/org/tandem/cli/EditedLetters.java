package org.tandem.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tandem.diagnostic.Findings;
import org.tandem.load.EditedMatrix;
import org.tandem.responsibility.Matrix;
import org.tandem.responsibility.MatrixOptions;
import org.tandem.responsibility.RowKind;

/** A matrix that people edited, read back against the workspace it is about. */
public final class EditedLetters {
    private EditedLetters() {}

    /** What the file {@code typed} says; nothing is read from where the report goes. */
    public static EditedMatrix.Edited read(Session session, ReportCommand command, Path typed, Analyses analyses) {
        Path file = session.resolve(typed);
        if (!Files.isRegularFile(file)) {
            throw Ending.input("`--from " + typed + "` is not a file");
        }
        Path output = command.report().output;
        if (output != null && !output.toString().equals("-")) {
            InputFiles.refuseSame(session, file, output);
        }
        Matrix all = analyses.matrix(new MatrixOptions(EnumSet.allOf(RowKind.class), Map.of()));
        Set<String> actors = new TreeSet<>(all.actors());
        actors.addAll(analyses.visible().workspace().directory().ids());
        Set<String> rows = new TreeSet<>();
        all.rows().forEach(row -> rows.add(row.id()));
        String name = String.valueOf(file.getFileName());
        EditedMatrix.Edited edited = EditedMatrix.read(file, name, all.model(), actors, rows);
        if (!edited.findings().isEmpty() && !command.common().quiet) {
            Findings told = new Findings(Findings.KEEP);
            edited.findings().forEach(told);
            new Told(session, command.common()).all(told);
        }
        return edited;
    }
}
