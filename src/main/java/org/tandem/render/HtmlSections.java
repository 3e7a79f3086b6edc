package org.tandem.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tandem.document.Block;

/** The blocks of a document in sections, each from one heading of the second level to the next, with a list of links to them. */
final class HtmlSections {
    /** So few sections need no list. */
    private static final int FEW = 2;

    /** A section, and the name links know it by; the first may have no heading. */
    private record Section(String id, String title, List<Block> blocks) {}

    private final List<Section> sections;

    private HtmlSections(List<Section> sections) {
        this.sections = sections;
    }

    static HtmlSections of(List<Block> blocks) {
        List<Section> sections = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        sections.add(new Section("", "", new ArrayList<>()));
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() == 2) {
                sections.add(new Section(id(heading.text(), ids), heading.text(), new ArrayList<>()));
            } else {
                sections.get(sections.size() - 1).blocks().add(block);
            }
        }
        return new HtmlSections(sections);
    }

    /** Letters and digits of a title, as {@code the-worst-gaps}; numbered where another has the same. */
    private static String id(String title, Set<String> taken) {
        String words =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String base = words.isEmpty() || Character.isDigit(words.charAt(0)) ? "section-" + words : words;
        String id = base;
        for (int number = 2; !taken.add(id); number++) {
            id = base + "-" + number;
        }
        return id;
    }

    void contents(StringBuilder out) {
        List<Section> titled =
                sections.stream().filter(section -> !section.id().isEmpty()).toList();
        if (titled.size() <= FEW) {
            return;
        }
        out.append("<nav aria-label=\"Sections\">\n<ul>\n");
        for (Section section : titled) {
            out.append("<li><a href=\"#").append(section.id()).append("\">");
            HtmlText.append(out, section.title());
            out.append("</a></li>\n");
        }
        out.append("</ul>\n</nav>\n");
    }

    void blocks(StringBuilder out) {
        HtmlBlocks blocks = new HtmlBlocks(out);
        for (Section section : sections) {
            if (section.id().isEmpty()) {
                blocks.under("", section.blocks());
                continue;
            }
            out.append("<section id=\"").append(section.id()).append("\">\n<h2>");
            HtmlText.append(out, section.title());
            out.append("</h2>\n");
            blocks.under(section.title(), section.blocks());
            out.append("</section>\n");
        }
    }
}
