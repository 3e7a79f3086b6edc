package org.tandem.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.document.AreaMap;
import org.tandem.document.Bars;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Document;
import org.tandem.document.Heat;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.document.Tone;
import org.w3c.dom.Element;

class HtmlTest {
    private static final Table NONE = new Table("none", List.of(Column.text("a", "A")), List.of());

    private static String page(String title, Block... blocks) {
        Document.Handling handling =
                new Document.Handling("mission-uniformed", "TLP:GREEN (MODERATE)", 1, "2014-06-15");
        return Html.render(new Document("gaps", title, handling, Map.of(), List.of(blocks), NONE));
    }

    private static org.w3c.dom.Document parsed(Block... blocks) {
        return Xml.of(page("Coverage gaps", blocks));
    }

    private static Table people(Cell... cells) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Cell cell : cells) {
            rows.add(List.of(new Cell.Text("Malakal"), cell, Cell.BLANK));
        }
        return new Table(
                "t",
                List.of(
                        Column.text("area", "Area"),
                        Column.number("n", "In need"),
                        Column.text("x", "Hidden").dataOnly()),
                rows);
    }

    @Test
    void theFirstLineNamesLabelAudienceDateAndWhatWasWithheld() {
        Element body = Xml.all(parsed(), "body").get(0);
        assertThat(body.getTextContent().strip())
                .startsWith("TLP:GREEN (MODERATE) · for: mission-uniformed · as of 2014-06-15 · 1 record withheld");
    }

    @Test
    void theHandlingLineStandsOnPagesOfPaperToo() {
        assertThat(page("x"))
                .contains(
                        "@page{@top-left{content:\"TLP\\3a GREEN \\28 MODERATE\\29  \\b7  for\\3a  mission\\2d uniformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a & b &amp; c",
                "\" onload=\"alert(1)",
                "' onload='alert(1)",
                "</style><script>alert(1)</script>",
                "]]>--><!--",
                "\\\"}*{display:none}"
            })
    void whateverAFileHoldsIsShownAndNeverMarkup(String name) {
        Document.Handling handling = new Document.Handling(name, name, 0, name);
        Heat.Cell cell = new Heat.Cell("C", Tone.WORST, name);
        List<Block> blocks = List.of(
                Block.heading(name),
                new Block.Paragraph(Line.of(name).strong(name).code(name).link(name, name)),
                new Block.Folded(name, List.of(Block.points(List.of(name)))),
                new Block.Grid(new Table(
                        name, List.of(Column.text(name, name)), List.of(List.of(new Cell.Listing(List.of(name)))))),
                new Heat(
                        NONE,
                        List.of(),
                        name,
                        name,
                        List.of(new Heat.Column(name, name)),
                        List.of(new Heat.Row(name, name, List.of(cell))),
                        List.of(new Heat.Key(name, Tone.WORST, name))),
                new AreaMap(
                        name,
                        List.of(new AreaMap.Area(name, List.of(new int[] {0, 0, 9, 0, 9, 9}))),
                        List.of(new AreaMap.Sheet(name, List.of(cell)), new AreaMap.Sheet(name, List.of(cell))),
                        List.of(new Heat.Key(name, Tone.WORST, name))),
                new Bars(
                        name,
                        List.of(new Bars.Bar(name, true, 0, 500, Tone.LOW, name)),
                        List.of(new Bars.Mark(0, name))));
        String page = Html.render(new Document(name, name, handling, Map.of(), blocks, NONE));
        org.w3c.dom.Document parsed = Xml.of(page);
        assertThat(Xml.all(parsed, "script")).hasSize(1);
        assertThat(Xml.all(parsed, "style")).hasSize(1);
        assertThat(page).doesNotContain("onload=\"").doesNotContain("onload='");
        assertThat(Xml.texts(parsed, "h1")).containsExactly(name);
        assertThat(Xml.texts(parsed, "td").size() + Xml.texts(parsed, "th").size())
                .isEqualTo(2);
        assertThat(Xml.texts(parsed, "summary")).containsExactly(name);
        assertThat(Xml.texts(parsed, "code")).containsExactly(name);
    }

    @Test
    void marksThatTurnWhatFollowsAndHalvesOfCharactersAreLeftOut() {
        String page = page("a\u202eb\u2066c\u0007d\ud800e\uffff");
        assertThat(Xml.texts(Xml.of(page), "h1")).containsExactly("abcd\ufffde\ufffd");
    }

    @Test
    void aPageNamesNothingOutsideItself() {
        String page = page("x", new Block.Grid(people(new Cell.Count(1))));
        assertThat(page).doesNotContain("http://").doesNotContain("https://").doesNotContain("src=");
        assertThat(page).doesNotContain("@import").doesNotContain("style=\"").doesNotContain("onclick");
    }

    @Test
    void styleAndScriptAreTheOnesThatThePageAllows() throws Exception {
        org.w3c.dom.Document parsed = parsed();
        String policy = Xml.all(parsed, "meta").stream()
                .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .findFirst()
                .orElseThrow()
                .getAttribute("content");
        assertThat(policy).startsWith("default-src 'none'; ");
        assertThat(policy)
                .contains("style-src '" + hash(Xml.texts(parsed, "style").get(0)) + "'");
        assertThat(policy)
                .contains("script-src '" + hash(Xml.texts(parsed, "script").get(0)) + "'");
    }

    private static String hash(String text) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(hash);
    }

    @Test
    void numbersCarryTheirValueAndTheUnknownCarriesNone() {
        org.w3c.dom.Document parsed = parsed(new Block.Grid(people(
                new Cell.Count(80_000),
                new Cell.Decimal(new BigDecimal("30.5")),
                new Cell.Text("65,500-80,000"),
                new Cell.Suppressed(10),
                Cell.BLANK,
                new Cell.Date(LocalDate.of(2014, 6, 1)))));
        List<Element> cells = Xml.all(parsed, "td");
        assertThat(cells.stream().map(Element::getTextContent))
                .containsExactly("80,000", "30.5", "65,500-80,000", "<10", "", "2014-06-01");
        assertThat(cells.stream().map(cell -> cell.getAttribute("data-v")))
                .containsExactly("80000", "30.5", "", "", "", "");
    }

    @Test
    void aTableHasACaptionAndHeadingsOfColumnsAndRows() {
        org.w3c.dom.Document parsed =
                parsed(Block.heading("All gaps"), new Block.Grid(people(new Cell.Count(1), new Cell.Count(2))));
        assertThat(Xml.texts(parsed, "caption")).containsExactly("All gaps");
        assertThat(Xml.all(parsed, "th").stream().map(head -> head.getTextContent() + " " + head.getAttribute("scope")))
                .containsExactly("Area col", "In need col", "Malakal row", "Malakal row");
    }

    @Test
    void sectionsHaveNamesOfTheirOwnToLinkTo() {
        org.w3c.dom.Document parsed = parsed(
                Block.heading("The worst gaps"),
                Block.heading("The worst gaps"),
                Block.heading("2014?"),
                Block.heading("水"));
        assertThat(Xml.all(parsed, "section").stream().map(section -> section.getAttribute("id")))
                .containsExactly("the-worst-gaps", "the-worst-gaps-2", "section-2014", "section-");
        assertThat(Xml.all(parsed, "a").stream().map(link -> link.getAttribute("href")))
                .containsExactly("#the-worst-gaps", "#the-worst-gaps-2", "#section-2014", "#section-");
    }

    @Test
    void theSameDocumentMakesTheSameBytes() {
        assertThat(page("x", new Block.Grid(people(new Cell.Count(1)))))
                .isEqualTo(page("x", new Block.Grid(people(new Cell.Count(1)))));
    }
}
