package org.tandem.responsibility;

import java.util.List;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;

/** Every check of a responsibility matrix, by rule id. */
public final class ResponsibilityRules {
    private static final List<Check> CHECKS = List.of(
            new AccountableMissing(),
            new AccountableNotHumanitarian(),
            new AccountableNotPost(),
            new AccountableNotSecurity(),
            new AccountableSeveral(),
            new AccountableWithoutAuthority(),
            new ActivityKindUnknown(),
            new ArmedActorResponsible(),
            new ColumnBottleneck(),
            new ColumnEverywhere(),
            new ColumnIdle(),
            new ColumnOnlyInformed(),
            new ColumnOverload(),
            new CommunityActorAbsent(),
            new CommunityMissing(),
            new ConsultationOverdue(),
            new ConsultedMany(),
            new HostAuthorityMissing(),
            new LetterNotInModel(),
            new LocalActorAbsent(),
            new ResponsibleImplied(),
            new ResponsibleManyNoLead(),
            new ResponsibleMissing(),
            new ResponsibleNotSecurity(),
            new RowFull(),
            new RowSilent());

    /** The faults these checks find, by id. */
    public static final List<Rule> ALL = CHECKS.stream().map(Check::rule).toList();

    /** Ids of those that guard the line between humanitarian and military roles. */
    static final List<String> DISTINCTION = List.of(
            "accountable-not-humanitarian",
            "accountable-not-security",
            "armed-actor-responsible",
            "responsible-not-security");

    private static final List<Rule> TOGETHER =
            CHECKS.stream().filter(Check::ofRowsTogether).map(Check::rule).toList();

    private ResponsibilityRules() {}

    /** Whether {@code finding} is about several rows together, so that another number of rows makes another finding. */
    public static boolean ofRowsTogether(Finding finding) {
        return TOGETHER.contains(finding.rule());
    }

    /** What is wrong with the matrix, by place and rule. */
    static List<Finding> find(Whole matrix) {
        return find(matrix, matrix);
    }

    /** The same of the rows of {@code own}, and of what shows of {@code all} rows together. */
    static List<Finding> find(Whole all, Whole own) {
        return CHECKS.stream()
                .flatMap(check -> check.find(check.ofRowsTogether() ? all : own))
                .sorted(Finding.ORDER)
                .toList();
    }
}
