package org.tandem.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.alignment.AlignmentRules;
import org.tandem.coverage.CoverageRules;
import org.tandem.diagnostic.CheckRules;
import org.tandem.diagnostic.Rule;
import org.tandem.legal.LegalRules;
import org.tandem.load.BoundaryRules;
import org.tandem.load.FileRules;
import org.tandem.load.ProfileRules;
import org.tandem.load.ShapeRules;
import org.tandem.load.TableRules;
import org.tandem.meeting.MeetingRules;
import org.tandem.requests.RequestsRules;
import org.tandem.responsibility.ResponsibilityRules;
import org.tandem.whatif.WhatIfRules;

/** Every rule of every room, with its page. */
public final class RuleCatalogue {
    private RuleCatalogue() {}

    /** All rules by id. */
    public static List<Rule> all() {
        return Stream.of(
                        AlignmentRules.ALL,
                        BoundaryRules.ALL,
                        CheckRules.ALL,
                        CoverageRules.ALL,
                        FileRules.ALL,
                        LegalRules.ALL,
                        MeetingRules.ALL,
                        ProfileRules.ALL,
                        RequestsRules.ALL,
                        ResponsibilityRules.ALL,
                        ShapeRules.ALL,
                        TableRules.ALL,
                        WhatIfRules.ALL)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }

    public static Optional<Rule> find(String id) {
        return all().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The rule's page, Markdown. */
    public static String page(Rule rule) {
        String name = "/org/tandem/rules/" + rule.id() + ".md";
        try (InputStream in = RuleCatalogue.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no page " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
