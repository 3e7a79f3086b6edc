package org.tandem.document;

import java.util.ArrayList;
import java.util.List;

/** A line of prose: plain words, strong words, codes and links. Renderers escape; features never write markup. */
public record Line(List<Span> spans) {
    /** A stretch of a line. */
    public sealed interface Span {
        String text();
    }

    public record Plain(String text) implements Span {}

    public record Strong(String text) implements Span {}

    public record Code(String text) implements Span {}

    /** A link to another page of the same pack. */
    public record Link(String text, String page) implements Span {}

    public static Line of(String text) {
        return new Line(List.of(new Plain(text)));
    }

    /** A message as findings write it, with the identifiers that stand between backticks as codes. */
    public static Line ofMessage(String text) {
        return empty().message(text);
    }

    /** The same, after what stands in the line already. A backtick without a second one stays as it is. */
    public Line message(String text) {
        Line line = this;
        int from = 0;
        int open = text.indexOf('`');
        int close = text.indexOf('`', open + 1);
        while (open >= 0 && close > open) {
            line = open > from ? line.plain(text.substring(from, open)) : line;
            line = close > open + 1 ? line.code(text.substring(open + 1, close)) : line;
            from = close + 1;
            open = text.indexOf('`', from);
            close = text.indexOf('`', open + 1);
        }
        return from < text.length() ? line.plain(text.substring(from)) : line;
    }

    public Line plain(String text) {
        return with(new Plain(text));
    }

    public Line strong(String text) {
        return with(new Strong(text));
    }

    public Line code(String text) {
        return with(new Code(text));
    }

    public Line link(String text, String page) {
        return with(new Link(text, page));
    }

    private Line with(Span span) {
        List<Span> longer = new ArrayList<>(spans);
        longer.add(span);
        return new Line(List.copyOf(longer));
    }

    /** A line without words, to add to. */
    public static Line empty() {
        return new Line(List.of());
    }
}
