package org.tandem.convert;

import java.util.Set;
import org.tandem.load.AreaCodes;
import org.tandem.vocabulary.Sectors;
import org.tandem.vocabulary.Vocabulary;

/** Makes the form in which a table is written. */
public final class Forms {
    private final Target target;
    private final Places places;
    private final String country;
    private final int depth;
    private final Sectors sectors = Vocabulary.standard().sectors();
    private final Losses losses = new Losses();

    /**
     * @param areas all areas that the records name, with those above them, unless the target is {@link Target#OWN}
     * @param country ISO 3166 alpha-3 code
     * @param named the areas that the records name; unused where the target is {@link Target#OWN}
     */
    public Forms(Target target, AreaCodes areas, String country, Set<String> named) {
        this.target = target;
        this.places = new Places(areas);
        this.country = country;
        this.depth = Math.min(
                Places.FINEST, named.stream().mapToInt(places::level).max().orElse(0));
    }

    Form<NeedItem> needs() {
        return switch (target) {
            case OWN -> new ColumnForm<>(OwnColumns.needs(), false);
            case HXL ->
                new ColumnForm<>(
                        HxlColumns.of(
                                OwnColumns.needs(),
                                item -> item.row().area(),
                                item -> item.row().sector(),
                                places,
                                sectors,
                                depth,
                                country),
                        true);
            case HAPI -> new HapiNeeds(places, sectors, country, losses);
        };
    }

    Form<PresenceItem> presence(boolean acronyms, boolean notes) {
        return switch (target) {
            case OWN -> new ColumnForm<>(OwnColumns.presence(acronyms, notes), false);
            case HXL ->
                new ColumnForm<>(
                        HxlColumns.of(
                                OwnColumns.presence(acronyms, notes),
                                item -> item.row().area(),
                                item -> item.row().sector(),
                                places,
                                sectors,
                                depth,
                                country),
                        true);
            case HAPI -> new HapiPresence(places, sectors, country, losses);
        };
    }

    Losses losses() {
        return losses;
    }
}
