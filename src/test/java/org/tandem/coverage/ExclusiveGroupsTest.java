package org.tandem.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.vocabulary.Vocabulary;

/** People in need of a cell of which only groups are told, as tables call them. */
class ExclusiveGroupsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # groups that share nobody are added
            IDPs 700; Host community 200                         | 900 | 900
            Women 30; Men 25; Girls 20; Boys 15                  | 90  | 90
            F 0-17 20; M 0-17 15; F 18+ 30; M 18+ 25             | 90  | 90
            Children 35; Adults 45; Elderly 10                   | 90  | 90
            # what others hold is not added
            Women 30; F 0-17 20; Pregnant women 6                | 50  | 50
            Women 30; Girls 20; PLW 6; Female 50                 | 50  | 50
            0-17 600; 5-11 250; 18+ 400                          | 1000| 1000
            Female 50; Male 40; IDPs 60; Host community 30       | 90  | 90
            Children 35; Under five 12                           | 35  | 35
            Refugees 80; Refugee women 30                        | 80  | 80
            # what may share people or not lies between
            Pregnant women 6; Farmers 50                         | 50  | 56
            Farmers 50; Pastoralists 30                          | 50  | 80
            Children 35; Men 25; Farmers 40                      | 60  | 100
            0-17 60; 10-24 30                                    | 60  | 90
            IDPs 60; Women 40                                    | 60  | 100
            PLW 10; Children 50                                  | 50  | 60
            # where splits contradict each other, between them
            Female 50; Male 40; IDPs 60; Host community 20       | 80  | 90
            Female 30; Male 20; Women 40                         | 50  | 60
            """)
    void comeToWhatIsCertain(String told, long least, long most) {
        World world = new World();
        for (String each : told.split("; ", -1)) {
            int cut = each.lastIndexOf(' ');
            Group group = Vocabulary.standard().groups().read(each.substring(0, cut));
            world.need("SS0707", "EDU", need -> need.group(group).inNeed(Long.parseLong(each.substring(cut + 1))));
        }
        Gap gap = world.gap("SS0707", "EDU");
        assertThat(gap.inNeed().orElse(-1) + ".." + gap.mostInNeed().orElse(-1)).isEqualTo(least + ".." + most);
    }

    /** A column of something else taken for groups: the largest is among all, and all are at most their sum. */
    @Test
    void thousandsOfWordsAreNotHeldAgainstEachOther() {
        World world = new World();
        for (int i = 1; i <= 3000; i++) {
            Group group = Vocabulary.standard().groups().read("something " + i);
            int people = i;
            world.need("SS0707", "EDU", need -> need.group(group).inNeed(people));
        }
        Gap gap = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> world.gap("SS0707", "EDU"));
        assertThat(gap.inNeed()).isEqualTo(Measure.of(3000));
        assertThat(gap.mostInNeed()).isEqualTo(Measure.of(3000L * 3001 / 2));
    }
}
