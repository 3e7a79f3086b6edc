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
