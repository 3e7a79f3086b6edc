package org.tandem.responsibility;

import java.util.Optional;
import org.tandem.model.Directory.Side;
import org.tandem.model.Nature;

/**
 * Whether who does the work reports to who answers for it. Profiles do not say who commands whom; what is known is that mission,
 * humanitarians, host State and armed actors command none of one another.
 */
final class Chains {
    private final Actors actors;

    Chains(Actors actors) {
        this.actors = actors;
    }

    /**
     * Whether {@code accountable} answers for work of {@code responsible} that is done under another command. Where humanitarians lead
     * by the nature of the work, means of the mission serve under their direction and stay under its command: that is how it should be.
     * A Humanitarian Coordinator may be deputy head of the mission besides: of its civilians it is not known.
     */
    boolean across(Nature nature, String accountable, String responsible) {
        Optional<String> above = chain(accountable);
        Optional<String> below = chain(responsible);
        boolean directed = nature.humanitarianLed() && actors.side(accountable) == Side.HUMANITARIAN;
        boolean bothHats =
                actors.humanitarianCoordinator(accountable) && actors.side(responsible) == Side.MISSION_CIVILIAN;
        return above.isPresent()
                && below.isPresent()
                && !above.equals(below)
                && !directed
                && !bothHats
                && actors.side(responsible) != Side.ARMED
                && !actors.owner(accountable).equals(actors.owner(responsible));
    }

    /** Under whose command {@code actor} stands, in words; empty for a community and for whom nobody has described. */
    Optional<String> chain(String actor) {
        return switch (actors.side(actor)) {
            case MISSION_CIVILIAN, MISSION_UNIFORMED -> Optional.of("the mission");
            case HUMANITARIAN -> Optional.of("humanitarians");
            case HOST_AUTHORITY -> Optional.of("the host State");
            case ARMED -> Optional.of("an armed actor");
            case COMMUNITY, OTHER -> Optional.empty();
        };
    }
}
