package org.tandem.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.source.Sensitivity;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes the assessments a profile states into the same rows as a needs table. */
final class NeedDecoder {
    private static final Key<String> AREA = Key.required("area", DomainKinds.AREA, "P-code of one area");
    private static final Key<String> SECTOR = Key.required("sector", DomainKinds.SECTOR, "code or alias of the sector");
    private static final Key<Measure> IN_NEED = Key.expected("people_in_need", DomainKinds.COUNT, "people in need");
    private static final Key<Group> GROUP =
            Key.optional("group", DomainKinds.GROUP, "which people; everybody when not stated");
    private static final Key<Measure> POPULATION = Key.optional("population", DomainKinds.COUNT, "people living there");
    private static final Key<Measure> AFFECTED = Key.optional("affected", DomainKinds.COUNT, "people affected");
    private static final Key<Measure> TARGETED =
            Key.optional("targeted", DomainKinds.COUNT, "people the plan means to reach");
    private static final Key<Measure> REACHED = Key.optional("reached", DomainKinds.COUNT, "people reached");
    private static final Key<Measure> SEVERITY =
            Key.optional("severity", DomainKinds.SEVERITY, "1 (minimal) to 5 (catastrophic)");
    private static final Key<Optional<LocalDate>> ASSESSED_ON =
            Key.optional("assessed_on", Kinds.DATE, "day of the assessment");
    private static final Key<String> METHOD = Key.optional("method", Kinds.TEXT, "how it was assessed, as `rapid`");
    private static final Key<String> SOURCE_GRADE = Key.optional(
            "source_grade", Kinds.value("grade", "", GradeReader::source), "reliability of the source, A to F");
    private static final Key<String> INFO_GRADE = Key.optional(
            "info_grade", Kinds.value("grade", "", GradeReader::information), "credibility of the information, 1 to 6");
    private static final Shape NEED = Shape.of(
            "need",
            Sensitivity.MODERATE,
            AREA,
            SECTOR,
            IN_NEED,
            GROUP,
            POPULATION,
            AFFECTED,
            TARGETED,
            REACHED,
            SEVERITY,
            ASSESSED_ON,
            METHOD,
            SOURCE_GRADE,
            INFO_GRADE);

    static final Key<List<NeedRow>> NEEDS = Key.optional(
            "needs", Kinds.records(NEED, NeedDecoder::decode), "its assessments, in the columns of a needs table");

    private NeedDecoder() {}

    private static Optional<NeedRow> decode(Fields fields) {
        String area = fields.get(AREA);
        Group group = fields.get(GROUP);
        Sensitivity level = area.isEmpty()
                ? fields.level()
                : fields.settle(DefaultSensitivity.need(fields.context().areas().level(area), group));
        return Optional.of(new NeedRow(
                area,
                fields.get(SECTOR),
                group,
                level,
                fields.get(POPULATION),
                fields.get(AFFECTED),
                fields.get(IN_NEED),
                fields.get(TARGETED),
                fields.get(REACHED),
                fields.get(SEVERITY),
                fields.get(ASSESSED_ON).orElse(null),
                fields.get(Shape.SOURCE),
                fields.get(METHOD),
                new Grade(fields.get(SOURCE_GRADE), fields.get(INFO_GRADE)),
                fields.origin()));
    }
}
