package org.tandem.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.model.Audience;
import org.tandem.model.Measure;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Presence;
import org.tandem.model.Workspace;
import org.tandem.source.Sensitivity;

class SeenWordsTest {
    /** An organisation of the records is called as its id is. */
    private static Workspace workspace(Presence... presence) {
        return Records.with(
                Records.with(Records.empty(), List.of(), List.of(presence)),
                null,
                List.of(
                        Records.organisation("zebra-1", OrganisationKind.INGO, Sensitivity.SEVERE),
                        Records.organisation("zebra-2", OrganisationKind.INGO, Sensitivity.SEVERE)));
    }

    private static Presence of(String partner) {
        return Records.presence(partner, "SS0707", "EDU", Sensitivity.LOW, Measure.of(100));
    }

    @Test
    void partnersThatAreThenCalledAlikeStayTwoAndInOrder() {
        List<Presence> seen = Sharing.visible(
                        workspace(of("b for zebra-1"), of("b for zebra-2"), of("c")), Audience.PUBLIC)
                .workspace()
                .presence();
        assertThat(seen).extracting(Presence::name).containsExactly("b for (not shown)", "b for (not shown)", "c");
        assertThat(seen).extracting(Presence::partner).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void recordsWithoutTheNameAreTheSame() {
        Presence plain = of("care");
        assertThat(Sharing.visible(workspace(plain), Audience.PUBLIC)
                        .workspace()
                        .presence())
                .first()
                .isSameAs(plain);
    }
}
