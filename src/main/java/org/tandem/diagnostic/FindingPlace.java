package org.tandem.diagnostic;

import org.jspecify.annotations.Nullable;
import org.tandem.source.Sensitivity;

/**
 * What findings are kept by, so many of each.
 *
 * @param rule its id
 * @param file where they stand
 * @param level of what they speak about
 */
record FindingPlace(String rule, String file, Sensitivity level) {
    static FindingPlace of(Finding finding) {
        return new FindingPlace(finding.rule().id(), finding.origin().file(), finding.sensitivity());
    }

    // Spelled out: what a record makes of itself is linked at run time, which each start would wait for.
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof FindingPlace other
                && level == other.level
                && rule.equals(other.rule)
                && file.equals(other.file);
    }

    @Override
    public int hashCode() {
        return (rule.hashCode() * 31 + file.hashCode()) * 31 + level.rank();
    }
}
