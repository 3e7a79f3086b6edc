package org.tandem.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.model.Gazetteer;
import org.tandem.model.Measure;
import org.tandem.model.Plan.Decision;
import org.tandem.model.Resource;
import org.tandem.model.UnitWords;

/** What is said of a request and of the offers held against it. Names are those people use, ids stand in backticks. */
final class Sentences {
    private final Gazetteer areas;
    private final Pool pool;
    private final Deciders deciders;

    Sentences(Gazetteer areas, Pool pool, Deciders deciders) {
        this.areas = areas;
        this.pool = pool;
        this.deciders = deciders;
    }

    /** As {@code approved on 2014-06-12 by Humanitarian Coordinator: no civilian machine in reach (d-4)}. */
    String decided(Decision decision) {
        return decision.ruling().outcome()
                + (decision.on() == null ? "" : " on " + decision.on())
                + (decision.by().isEmpty() ? "" : " by " + deciders.name(decision.by()))
                + (decision.reason().isEmpty() ? "" : ": " + decision.reason())
                + " (" + decision.id() + ")";
    }

    String offer(Offered offered) {
        return "`" + offered.id() + "` of " + deciders.name(offered.owner());
    }

    String offers(List<Offered> offers) {
        return offers.stream().map(this::offer).collect(Collectors.joining(", "));
    }

    /** As {@code " in Malakal"}; empty where no place is stated. */
    String place(Resource request) {
        return request.area().isEmpty() ? "" : " in " + areas.name(request.area());
    }

    /** Units that could though nobody offered it; empty where none is known. */
    String able(Wanted wanted) {
        return pool.able(wanted).stream()
                .map(each -> each.unit().id() + " has "
                        + (each.capability().quantity().known()
                                ? each.capability().quantity().orElse(0) + " "
                                : "")
                        + each.capability().unit())
                .collect(Collectors.joining(", "));
    }

    /** Who gives what from when to when, or would if it is confirmed. */
    String given(List<Allotment> allotments) {
        return given(allotments, deciders);
    }

    /** The same where nothing else is said of it. */
    static String given(List<Allotment> allotments, Deciders deciders) {
        return allotments.stream()
                .map(each -> deciders.name(each.owner()) + (each.approved() ? " gives " : " would give ")
                        + UnitWords.counted(each.quantity(), each.unit()) + " from " + each.from() + " to "
                        + each.until())
                .collect(Collectors.joining("; "));
    }

    /** What is held back for a decision, as {@code 4 t of `unmiss-helicopter` (UNMISS)}. */
    String held(List<Allotment> allotments) {
        return parts(allotments.stream().filter(Allotment::military).toList(), deciders);
    }

    /** Of which offer how much, whoever decides. */
    static String parts(List<Allotment> allotments, Deciders deciders) {
        return allotments.stream()
                .map(each -> UnitWords.counted(each.quantity(), each.unit()) + " of `" + each.offer() + "` ("
                        + deciders.name(each.owner()) + ")")
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    /** What the givers ask for in return, and who bears the cost. */
    List<String> terms(List<Allotment> allotments) {
        List<String> said = new ArrayList<>();
        for (String offer : allotments.stream().map(Allotment::offer).distinct().toList()) {
            for (Offered each : pool.offers()) {
                if (each.id().equals(offer)) {
                    each.offer()
                            .terms()
                            .given()
                            .conditions()
                            .forEach(condition -> said.add("the giver asks: " + condition));
                    if (!each.offer().terms().cost().isEmpty()) {
                        said.add("cost: " + each.offer().terms().cost());
                    }
                }
            }
        }
        return said;
    }

    /** How far what is there falls short of what is asked for. */
    List<String> lacking(Wanted wanted, long least, boolean fromCivilians) {
        Resource request = wanted.request();
        List<String> said = new ArrayList<>();
        Measure approved = wanted.approved() ? wanted.quantity() : Measure.UNKNOWN;
        if (request.quantity().exceeds(approved)) {
            said.add("approved for " + approved.orElse(0) + " of " + asked(request));
        }
        said.add((least == 0 ? "on some days none" : Long.toString(least)) + " of " + asked(request)
                + (fromCivilians ? " can come from civilians" : " can be given"));
        return said;
    }

    /** As {@code 6 t}. */
    static String asked(Resource request) {
        return UnitWords.counted(request.quantity().orElse(0), request.unit());
    }

    /** What a request leaves out so that nothing can be held against it, as {@code how much}. */
    static List<String> missing(Resource request) {
        List<String> missing = new ArrayList<>();
        if (!request.quantity().known()) {
            missing.add("how much");
        }
        if (request.unit().isBlank()) {
            missing.add("in which unit");
        }
        if (request.period().from() == null) {
            missing.add("from which day");
        }
        if (request.period().until() == null) {
            missing.add("to which day");
        }
        return missing;
    }
}
