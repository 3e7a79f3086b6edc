package org.tandem.render;

import org.tandem.document.Document;

/**
 * A document as one HTML page that needs nothing else: style, script and pictures stand in it. Written so that a reader of XML takes
 * it too, which is how tests find a tag left open.
 */
final class Html {
    private Html() {}

    static String render(Document document) {
        StringBuilder out = new StringBuilder(1 << 16);
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n");
        HtmlHead.append(out, document);
        out.append("<body>\n");
        handling(out, document.handling());
        out.append(HtmlColour.hatches());
        out.append("<header>\n<h1>");
        HtmlText.append(out, document.title());
        out.append("</h1>\n</header>\n");
        HtmlSections sections = HtmlSections.of(document.blocks());
        sections.contents(out);
        out.append("<main>\n");
        sections.blocks(out);
        out.append("</main>\n<script>").append(HtmlHead.script()).append("</script>\n</body>\n</html>\n");
        return out.toString();
    }

    private static void handling(StringBuilder out, Document.Handling handling) {
        out.append("<p class=\"handling\"><strong>");
        HtmlText.append(out, handling.label());
        out.append("</strong> · ");
        HtmlText.append(out, HandlingWords.afterLabel(handling));
        out.append("</p>\n");
    }
}
