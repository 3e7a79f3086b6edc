package org.tandem.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tandem.diagnostic.Findings;
import org.tandem.load.EditedMatrix;
import org.tandem.model.Plan;
import org.tandem.responsibility.Matrix;
import org.tandem.responsibility.MatrixOptions;
import org.tandem.responsibility.RowKind;

/** A matrix that people edited, read back against the workspace it is about. */
public final class EditedLetters {
    private EditedLetters() {}

    /** A letter that the plan pins stays where the file says nothing of its actor. */
    private static Map<String, Map<String, Plan.Pin>> withPlan(EditedMatrix.Edited edited, Plan plan) {
        Map<String, Map<String, Plan.Pin>> rows = new HashMap<>();
        edited.rows().forEach((row, letters) -> rows.put(row, new LinkedHashMap<>(letters)));
        for (Plan.Activity activity : plan.activities()) {
            Map<String, Plan.Pin> letters = rows.get(activity.id());
            Set<String> silent = edited.silent().getOrDefault(activity.id(), Set.of());
            if (letters != null) {
                activity.letters().forEach((actor, pin) -> {
                    if (silent.contains(actor)) {
                        letters.putIfAbsent(actor, pin);
                    }
                });
            }
        }
        return rows;
    }

    /** What the file {@code typed} says; a file that is no matrix ends the command. Nothing is read from where the report goes. */
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
        boolean unusable = !edited.unusable().isEmpty();
        if (!edited.findings().isEmpty() && (unusable || !command.common().quiet)) {
            Findings told = new Findings(Findings.KEEP);
            edited.findings().forEach(told);
            new Told(session, command.common()).all(told);
        }
        if (unusable) {
            throw Ending.input("`--from " + typed + "` is no responsibility matrix of this workspace: "
                    + edited.unusable() + "; nothing was written");
        }
        return new EditedMatrix.Edited(
                withPlan(edited, analyses.visible().workspace().plan()), edited.silent(), edited.findings(), "");
    }
}
