package org.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tandem.cli.RuleCatalogue;
import org.tandem.diagnostic.Rule;

/** The catalogue of rules and its pages agree; the failure tells a newcomer what to add. */
class RulesTest {
    private static final Path PAGES = Path.of("src/site/markdown/rules");

    @Test
    void everyRuleHasAPageAndEveryPageARule() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            List<String> pages = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("index.md"))
                    .map(name -> name.replace(".md", ""))
                    .sorted()
                    .toList();
            assertThat(pages)
                    .as("pages in %s; a rule needs a page of its name, a page a rule in the room that raises it", PAGES)
                    .isEqualTo(RuleCatalogue.all().stream().map(Rule::id).toList());
        }
    }

    @Test
    void everyIdIsInKebabCaseAndThereOnce() {
        List<String> ids = RuleCatalogue.all().stream().map(Rule::id).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void aPageSaysItsSeverityItsTitleItsMeaningAnExampleAndWhatToDo() {
        for (Rule rule : RuleCatalogue.all()) {
            assertThat(RuleCatalogue.page(rule))
                    .as("page of %s", rule.id())
                    .startsWith("# " + rule.id() + "\n\n**" + rule.severity().word() + "** · " + rule.title() + "\n")
                    .contains("\n## What it means\n", "\n## Example\n", "\n## What to do\n")
                    .doesNotContain("TODO", "\r");
        }
    }

    @Test
    void theIndexOfRulesIsTheCatalogue() throws IOException {
        StringBuilder index =
                new StringBuilder("# Rules\n\nEvery fault Tandem can find. `tandem explain RULE` prints a page.\n\n");
        index.append("| Rule | Severity | What is wrong |\n|---|---|---|\n");
        for (Rule rule : RuleCatalogue.all()) {
            index.append("| [" + rule.id() + "](" + rule.id() + ".md) | "
                    + rule.severity().word() + " | " + rule.title() + " |\n");
        }
        Path page = PAGES.resolve("index.md");
        if ("update".equals(System.getProperty("tandem.docs"))) {
            Files.writeString(page, index);
        }
        assertThat(page)
                .as("run the tests with -Dtandem.docs=update and read the diff")
                .hasContent(index.toString());
    }
}
