package org.tandem.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.tandem.document.Document;

/**
 * The head of a page. Style and script stand in it, and the page forbids the browser everything else: whatever a file of the
 * workspace could smuggle in would neither run nor call out.
 */
final class HtmlHead {
    private HtmlHead() {}

    static void append(StringBuilder out, Document document) {
        String style = style(document.handling());
        out.append("<head>\n<meta charset=\"utf-8\"/>\n<meta http-equiv=\"Content-Security-Policy\" content=\"");
        out.append("default-src 'none'; style-src 'sha256-").append(hash(style));
        out.append("'; script-src 'sha256-").append(hash(script()));
        out.append("'; base-uri 'none'; form-action 'none'\"/>\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        out.append("<meta name=\"color-scheme\" content=\"light dark\"/>\n");
        out.append("<meta name=\"referrer\" content=\"no-referrer\"/>\n<title>");
        HtmlText.append(out, document.title());
        out.append("</title>\n<style>").append(style).append("</style>\n</head>\n");
    }

    /** What makes tables sortable; the page holds it at its end. */
    static String script() {
        return resource("report.js");
    }

    private static String style(Document.Handling handling) {
        String line = handling.label() + " · " + HandlingWords.afterLabel(handling);
        return "\n:root{" + HtmlColour.variables(false) + "}\n@media screen and (prefers-color-scheme:dark){:root{"
                + HtmlColour.variables(true) + "}}\n" + HtmlColour.classes() + resource("report.css")
                + "@page{@top-left{content:" + HtmlText.cssString(line) + "}}\n";
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = HtmlHead.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar holds no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
