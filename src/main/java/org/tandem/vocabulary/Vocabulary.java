package org.tandem.vocabulary;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tandem.model.LegalTable;
import org.tandem.model.LetterRules;
import org.tandem.model.TensionTable;

/** The field's words that come with Tandem, each file read when it is first asked for and never again. */
public final class Vocabulary {
    private static final Vocabulary STANDARD = new Vocabulary();

    private final Once<Sectors> sectors = new Once<>(Sectors::load);
    private final Once<OrganisationTypes> organisationTypes = new Once<>(OrganisationTypes::load);
    private final Once<Groups> groups = new Once<>(Groups::load);
    private final Once<Countries> countries = new Once<>(Countries::load);
    private final Once<PlaceWords> placeWords = new Once<>(PlaceWords::load);
    private final Once<Severities> severities = new Once<>(Severities::load);
    private final Once<Statuses> statuses = new Once<>(Statuses::load);

    private final Once<Norms> norms = new Once<>(Norms::load);

    private final Once<LetterRules> letterRules = new Once<>(LetterRulesReader::load);

    private final Once<LegalTable> legal = new Once<>(LegalRulesReader::load);

    private final Once<TensionTable> tensions = new Once<>(AlignRulesReader::load);

    private Vocabulary() {}

    /** The words of this release. */
    public static Vocabulary standard() {
        return STANDARD;
    }

    public Sectors sectors() {
        return sectors.get();
    }

    public OrganisationTypes organisationTypes() {
        return organisationTypes.get();
    }

    public Groups groups() {
        return groups.get();
    }

    /** What keeps names of places apart that are nearly the same. */
    public PlaceWords placeWords() {
        return placeWords.get();
    }

    /** Words for the severity of needs. */
    public Severities severities() {
        return severities.get();
    }

    public Countries countries() {
        return countries.get();
    }

    /** How many people a unit of means serves. */
    public Norms norms() {
        return norms.get();
    }

    /** Who may hold which letter of a responsibility matrix. */
    public LetterRules letterRules() {
        return letterRules.get();
    }

    /** What a mission does, what verbs of a mandate let it do, and which guidelines apply. */
    public LegalTable legal() {
        return legal.get();
    }

    /** Which objectives pull against each other, and which go the same way. */
    public TensionTable tensions() {
        return tensions.get();
    }

    /** How an activity stands: {@code planned ongoing completed suspended}. */
    public Aliases statuses() {
        return statuses.get().statuses();
    }

    /** Whom an activity serves: {@code distinct shared unknown}. */
    public Aliases caseloads() {
        return statuses.get().caseloads();
    }

    private static final class Once<T> {
        private final Supplier<T> source;
        private @Nullable T value;

        Once(Supplier<T> source) {
            this.source = source;
        }

        synchronized T get() {
            T known = value;
            if (known == null) {
                known = source.get();
                value = known;
            }
            return known;
        }
    }
}
