package org.tandem.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.Sparse;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

class DirectoryNameTest {
    private static String post(String organisation, String acronym, String role) {
        Post post = new Post("p", "o", role, "", List.of(), List.of(), Sensitivity.LOW, Origin.NOWHERE);
        Organisation owner = Sparse.organisation(
                "o",
                organisation,
                acronym,
                OrganisationKind.OTHER,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                Map.of(),
                LegalStatus.NONE,
                List.of(post),
                List.of(),
                List.of(),
                List.of(),
                Sensitivity.LOW,
                Origin.NOWHERE);
        return new Directory(null, List.of(owner)).name("p");
    }

    @Test
    void aPostIsItsOwnersShortNameWithItsRole() {
        assertThat(post("International Organization for Migration", "IOM", "camp manager"))
                .isEqualTo("IOM camp manager");
    }

    @Test
    void aClusterCoordinatorIsOfOneClusterNotTwo() {
        assertThat(post("Education Cluster", "", "cluster coordinator")).isEqualTo("Education Cluster coordinator");
    }

    @Test
    void anOfficeNamedAfterTheRoleIsNotToldWithIt() {
        assertThat(post("Office of the Humanitarian Coordinator", "", "Humanitarian Coordinator"))
                .isEqualTo("Humanitarian Coordinator");
    }

    @Test
    void aNameOfSeveralWordsTakesAComma() {
        assertThat(post("State education office", "", "director")).isEqualTo("State education office, director");
    }
}
