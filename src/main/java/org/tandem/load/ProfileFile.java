package org.tandem.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.model.FileIntake;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;
import org.tandem.source.YamlDocument;
import org.tandem.source.YamlFault;
import org.tandem.source.YamlReader;

/** Reads one YAML file of a workspace: what it says, and what became of it. */
final class ProfileFile {
    private final WorkspaceFolder folder;
    private final YamlAhead ahead;
    private final AreaReader areas;
    private final Ids ids;
    private final Consumer<Finding> findings;
    private final Consumer<FileIntake> intakes;

    ProfileFile(
            WorkspaceFolder folder,
            YamlAhead ahead,
            AreaReader areas,
            Ids ids,
            Consumer<Finding> findings,
            Consumer<FileIntake> intakes) {
        this.folder = folder;
        this.ahead = ahead;
        this.areas = areas;
        this.ids = ids;
        this.findings = findings;
        this.intakes = intakes;
    }

    /**
     * What {@code name} says; empty when the file is not there or cannot be used.
     *
     * @param level the level stated for the whole file
     * @param whole whether the file is one record, which counts as such; otherwise its lists are the records
     * @param decoder turns its keys into a value; refuses a record that lacks what is required
     */
    <T> Optional<T> read(
            String name,
            Shape shape,
            Optional<Sensitivity> level,
            boolean whole,
            Function<Fields, Optional<T>> decoder) {
        if (!folder.holds(name)) {
            return Optional.empty();
        }
        RecordTally tally = new RecordTally();
        ProfileContext context = new ProfileContext(areas, ids, level, tally, findings);
        Optional<Fields> keys = document(name, level.orElse(Sensitivity.LOW))
                .root()
                .flatMap(root -> Fields.ofFile(root, shape, context));
        Optional<T> read = keys.flatMap(fields -> {
            Optional<T> value = decoder.apply(fields);
            if (whole) {
                tally.count(fields, value.isPresent() && fields.complete(), fields.level());
            }
            return value;
        });
        intakes.accept(tally.intake(name, keys.isPresent()));
        return read;
    }

    private YamlDocument document(String name, Sensitivity level) {
        Optional<Path> file = PathGuard.open(folder.path(), name, findings);
        if (file.isEmpty()) {
            return new YamlDocument(Optional.empty(), List.of());
        }
        try {
            if (Files.size(file.get()) > YamlReader.MAX_BYTES) {
                findings.accept(Finding.of(FileRules.FILE_TOO_LARGE, Origin.ofFile(name), "file is over 10 MB")
                        .expecting("a profile of at most 10 MB; tables belong into CSV files"));
                return new YamlDocument(Optional.empty(), List.of());
            }
            YamlDocument taken = ahead.document(name);
            YamlDocument document = taken == null ? YamlReader.read(name, Files.readAllBytes(file.get())) : taken;
            document.faults()
                    .forEach(fault -> findings.accept(Finding.of(rule(fault.kind()), fault.origin(), fault.message())
                            .expecting(fault.expected())
                            .about(level)));
            return document;
        } catch (IOException | SecurityException cannotBeRead) {
            findings.accept(PathGuard.unreadable(name));
            return new YamlDocument(Optional.empty(), List.of());
        }
    }

    private static Rule rule(YamlFault.Kind kind) {
        return switch (kind) {
            case DUPLICATE_KEY -> ProfileRules.YAML_DUPLICATE_KEY;
            case ALIAS -> ProfileRules.YAML_ALIAS;
            case TAG -> ProfileRules.YAML_TAG;
            case SECOND_DOCUMENT -> ProfileRules.YAML_SECOND_DOCUMENT;
            case SYNTAX -> ProfileRules.YAML_SYNTAX;
            case TOO_DEEP -> ProfileRules.YAML_TOO_DEEP;
            case TOO_LARGE -> FileRules.FILE_TOO_LARGE;
            case EMPTY -> FileRules.FILE_EMPTY;
            case BAD_ENCODING -> FileRules.FILE_UNREADABLE;
        };
    }
}
