package org.tandem.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Document;
import org.tandem.document.Line;
import org.tandem.document.Table;

class MarkdownTest {
    private static final Table NONE = new Table("none", List.of(Column.text("a", "A")), List.of());

    @Test
    void theFirstLineNamesLabelAudienceDateAndWhatWasWithheld() {
        Document document = new Document(
                "gaps",
                "Coverage gaps",
                new Document.Handling("mission-uniformed", "TLP:GREEN (MODERATE)", 3, "2014-06-15"),
                Map.of(),
                List.of(),
                NONE);
        assertThat(Markdown.render(document).lines().findFirst())
                .contains("**TLP:GREEN (MODERATE)** · for: mission-uniformed · as of 2014-06-15 · 3 records withheld");
    }

    @Test
    void tablesAreAlignedByDisplayWidthAndNumbersStandToTheRight() {
        Table table = new Table(
                "t",
                List.of(
                        Column.text("area", "Area"),
                        Column.number("n", "People"),
                        Column.text("x", "X").dataOnly()),
                List.of(
                        List.of(new Cell.Text("水 [CN01]"), new Cell.Count(80000), Cell.BLANK),
                        List.of(new Cell.Text("Juba"), new Cell.Suppressed(10), Cell.BLANK)));
        assertThat(body(new Block.Grid(table))).isEqualTo("""
                        | Area      | People |
                        | --------- | -----: |
                        | 水 [CN01] | 80,000 |
                        | Juba      |    <10 |
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a|b",
                "`code`",
                "*bold* _it_ ~~no~~",
                "<script>alert(1)</script>",
                "<!-- hidden -->",
                "[click](http://evil.example)",
                "http://evil.example www.evil.example me@evil.example",
                "&amp; &lt;b&gt; &#65;",
                "\\| back\\slash",
                "# not a heading",
                "1. not a list",
                "- not a list",
                "> not a quote",
                "=== not a heading",
                "under_score_s stay",
                "50 % < 80 % & more"
            })
    void whateverStandsInAFileComesOutAsTheSameWords(String words) {
        String paragraph = Markdown.render(document(Block.paragraph(words)));
        String table = Markdown.render(document(new Block.Grid(
                new Table("t", List.of(Column.text("a", "A")), List.of(List.of(new Cell.Text(words)))))));
        assertThat(text(paragraph)).contains(words);
        assertThat(html(paragraph))
                .doesNotContain("<script>", "<a ", "<em>", "<del>", "<h2>", "<ol>", "<ul>", "<blockquote>");
        assertThat(text(table)).contains(words);
        assertThat(html(table)).doesNotContain("<script>", "<a ", "<em>", "<del>");
    }

    @Test
    void controlCharactersNeverReachATerminal() {
        assertThat(body(Block.paragraph("a\u001b[31mred\u0007\u202eevil\nline")))
                .isEqualTo("a[31mredevil line\n");
    }

    @Test
    void linesMixWordsCodesAndLinks() {
        Line line = Line.empty()
                .strong("Malakal")
                .plain(": see ")
                .link("gaps", "coverage-gaps.md")
                .plain(" ")
                .code("a`b");
        assertThat(body(new Block.Points(List.of(line), true)))
                .isEqualTo("1. **Malakal**: see [gaps](coverage-gaps.md) `a'b`\n");
    }

    @Test
    void blanksAtTheEndsOfStrongWordsStandOutside() {
        assertThat(body(new Block.Paragraph(
                        Line.empty().plain("so ").strong("many. ").plain("Really"))))
                .isEqualTo("so **many.** Really\n");
    }

    private static String body(Block block) {
        String page = Markdown.render(document(block));
        return page.substring(page.indexOf("# Title\n\n") + "# Title\n\n".length());
    }

    private static Document document(Block block) {
        return new Document(
                "r",
                "Title",
                new Document.Handling("internal", "TLP:CLEAR (LOW)", 0, "2014-06-15"),
                Map.of(),
                List.of(block),
                NONE);
    }

    private static String text(String markdown) {
        return TextContentRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .render(parser().parse(markdown));
    }

    private static String html(String markdown) {
        return HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .render(parser().parse(markdown));
    }

    private static Parser parser() {
        return Parser.builder().extensions(List.of(TablesExtension.create())).build();
    }
}
