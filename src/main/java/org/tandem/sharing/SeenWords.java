package org.tandem.sharing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tandem.document.Later;
import org.tandem.model.Accord;
import org.tandem.model.Action;
import org.tandem.model.Appeal;
import org.tandem.model.Consultation;
import org.tandem.model.Mandate;
import org.tandem.model.Meeting;
import org.tandem.model.Need;
import org.tandem.model.Plan;
import org.tandem.model.Priority;
import org.tandem.model.Resource;
import org.tandem.model.Stance;
import org.tandem.model.Terms;

/** What people wrote in their own words, without the names that the audience may not be told: the rest is as public as its record. */
final class SeenWords {
    private final HiddenNames hidden;

    SeenWords(HiddenNames hidden) {
        this.hidden = hidden;
    }

    private String of(String text) {
        return hidden.without(text);
    }

    List<Resource> resources(List<Resource> all) {
        return hidden.none() ? all : all.stream().map(this::of).toList();
    }

    private Resource of(Resource whole) {
        return new Resource(
                whole.id(),
                whole.kind(),
                whole.quantity(),
                whole.unit(),
                whole.area(),
                whole.period(),
                of(whole.need()),
                whole.alternatives().stream().map(this::of).toList(),
                of(whole.terms()),
                whole.sensitivity(),
                whole.origin());
    }

    private Terms of(Terms whole) {
        Terms.Given given = whole.given();
        return new Terms(
                of(whole.text()),
                of(whole.cost()),
                new Terms.Given(
                        given.asset(),
                        given.consumable(),
                        given.min(),
                        given.conditions().stream().map(this::of).toList()),
                whole.asked()
                        .answering(
                                of(whole.asked().lastResort()), of(whole.asked().criteria())));
    }

    private Map<String, String> of(Map<String, String> answers) {
        Map<String, String> said = new TreeMap<>(answers);
        said.replaceAll((question, answer) -> of(answer));
        return said;
    }

    /** Made anew each time they are asked for: a country has many. */
    List<Need> needs(List<Need> all) {
        return hidden.none()
                ? all
                : Later.each(all.size(), place -> {
                    Need each = all.get(place);
                    return each.source().isEmpty() && each.method().isEmpty()
                            ? each
                            : each.from(of(each.source()), of(each.method()));
                });
    }

    @Nullable
    Appeal appeal(@Nullable Appeal whole) {
        return whole == null ? null : whole.from(of(whole.source()));
    }

    List<Priority> priorities(List<Priority> all) {
        return hidden.none()
                ? all
                : all.stream()
                        .map(each -> new Priority(
                                each.rank(),
                                each.sector(),
                                each.area(),
                                of(each.text()),
                                each.sensitivity(),
                                each.origin()))
                        .toList();
    }

    Stance stance(Stance whole) {
        return hidden.none()
                ? whole
                : new Stance(
                        whole.objectives().stream()
                                .map(each -> new Stance.Objective(
                                        each.id(),
                                        of(each.text()),
                                        each.area(),
                                        each.sector(),
                                        each.tends(),
                                        each.sensitivity(),
                                        each.origin()))
                                .toList(),
                        whole.protocols().stream()
                                .map(each -> new Stance.Protocol(
                                        each.topic(),
                                        each.values().stream().map(this::of).toList(),
                                        each.sensitivity(),
                                        each.origin()))
                                .toList());
    }

    Mandate mandate(Mandate whole) {
        return hidden.none()
                ? whole
                : whole.with(whole.tasks().stream()
                        .map(each -> each.saying(of(each.text())))
                        .toList());
    }

    Plan plan(Plan whole) {
        return hidden.none()
                ? whole
                : new Plan(
                        whole.activities().stream()
                                .map(each -> each.called(of(each.title())))
                                .toList(),
                        whole.decisions().stream()
                                .map(each -> each.saying(of(each.text()), of(each.reason())))
                                .toList(),
                        new Accord(
                                whole.accord().scores().stream().map(this::of).toList(),
                                whole.accord().owners(),
                                whole.accord().escalation()),
                        whole.notifications());
    }

    private Accord.Scored of(Accord.Scored whole) {
        return new Accord.Scored(
                whole.id(),
                of(whole.text()),
                whole.of(),
                whole.area(),
                whole.sector(),
                whole.score(),
                of(whole.reason()),
                whole.by(),
                whole.sensitivity(),
                whole.origin());
    }

    List<Meeting> meetings(List<Meeting> all) {
        return hidden.none()
                ? all
                : all.stream()
                        .map(each -> each.called(
                                of(each.title()),
                                each.items().stream()
                                        .map(item -> new Meeting.Item(
                                                of(item.title()),
                                                item.purpose(),
                                                item.lead(),
                                                item.minutes(),
                                                item.origin()))
                                        .toList()))
                        .toList();
    }

    List<Action> actions(List<Action> all) {
        return hidden.none()
                ? all
                : all.stream()
                        .map(each -> new Action(
                                each.id(),
                                of(each.action()),
                                of(each.owner()),
                                each.due(),
                                each.status(),
                                each.opened(),
                                each.closed(),
                                of(each.source()),
                                of(each.evidence()),
                                each.label(),
                                each.sensitivity(),
                                each.origin()))
                        .toList();
    }

    List<Consultation> consultations(List<Consultation> all) {
        return hidden.none()
                ? all
                : all.stream()
                        .map(each -> new Consultation(
                                each.area(), each.on(), of(each.topic()), each.sensitivity(), each.origin()))
                        .toList();
    }
}
