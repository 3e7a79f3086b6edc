package org.tandem.load;

import org.tandem.model.Measure;

/** What one row states of one sector and group: numbers of people, and the severity from 1 to 5. */
record NeedFigures(
        Measure population, Measure affected, Measure inNeed, Measure targeted, Measure reached, Measure severity) {
    static final NeedFigures NONE = new NeedFigures(
            Measure.UNKNOWN, Measure.UNKNOWN, Measure.UNKNOWN, Measure.UNKNOWN, Measure.UNKNOWN, Measure.UNKNOWN);

    /** The same with another figure for {@code field}; a field that is no figure changes nothing. */
    NeedFigures with(Field field, Measure value) {
        return switch (field) {
            case POPULATION -> new NeedFigures(value, affected, inNeed, targeted, reached, severity);
            case AFFECTED -> new NeedFigures(population, value, inNeed, targeted, reached, severity);
            case PEOPLE_IN_NEED -> new NeedFigures(population, affected, value, targeted, reached, severity);
            case TARGETED -> new NeedFigures(population, affected, inNeed, value, reached, severity);
            case REACHED -> new NeedFigures(population, affected, inNeed, targeted, value, severity);
            case SEVERITY -> new NeedFigures(population, affected, inNeed, targeted, reached, value);
            default -> this;
        };
    }

    Measure of(Field field) {
        return switch (field) {
            case POPULATION -> population;
            case AFFECTED -> affected;
            case PEOPLE_IN_NEED -> inNeed;
            case TARGETED -> targeted;
            case REACHED -> reached;
            case SEVERITY -> severity;
            default -> Measure.UNKNOWN;
        };
    }
}
