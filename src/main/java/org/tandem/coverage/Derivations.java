package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.coverage.Derivation.Share;
import org.tandem.model.Decisions;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.model.Need;
import org.tandem.model.Plan.Decision;
import org.tandem.model.Presence;
import org.tandem.model.Workspace;
import org.tandem.sharing.Visible;

/** Goes the way of one row of the report again, and keeps what it meets. The choices are made by those who make them for the report. */
public final class Derivations {
    private final Visible visible;
    private final Workspace workspace;
    private final CoverageResult result;
    private final Lineage lineage;
    private final ChosenNeed chosen;
    private final Decisions decisions;

    private Derivations(Visible visible, CoverageResult result) {
        this.visible = visible;
        this.workspace = visible.workspace();
        this.result = result;
        this.lineage = new Lineage(workspace.areas());
        this.chosen = new ChosenNeed(workspace, new Sources());
        this.decisions = new Decisions(workspace.decided());
    }

    /** Of the row of {@code area} and {@code sector}; empty where the report has none. */
    public static Optional<Derivation> of(Visible visible, CoverageResult result, String area, String sector) {
        List<Gap> gaps = result.gaps();
        for (int place = 0; place < gaps.size(); place++) {
            Gap gap = gaps.get(place);
            if (gap.area().equals(area) && gap.sector().equals(sector)) {
                return Optional.of(new Derivations(visible, result).derivation(place));
            }
        }
        return Optional.empty();
    }

    private Derivation derivation(int row) {
        List<Gap> gaps = result.gaps();
        Gap gap = gaps.get(row);
        Place place = lineage.place(gap.area());
        List<Need> records = workspace.needs().stream()
                .filter(need -> need.area().equals(gap.area()) && need.sector().equals(gap.sector()))
                .toList();
        Decision decision = decisions.about(gap.area(), gap.sector());
        Map<Group, List<Need>> groups = new LinkedHashMap<>();
        records.forEach(need ->
                groups.computeIfAbsent(need.group(), group -> new ArrayList<>()).add(need));
        List<Assessed> stated = new ArrayList<>();
        groups.values().forEach(of -> stated.add(chosen.of(of, decision)));
        List<Need> counting = counting(groups, stated, decision);
        PresenceIndex presence =
                PresenceIndex.of(workspace.presence(), lineage, result.options().basis(), visible.small());
        Here here = presence.at(place);
        PartnersInCell partners = new PartnersInCell(presence.rows(), new Sources());
        Present present = partners.of(here, place, gap.sector(), Group.EVERYBODY);
        return new Derivation(
                gap,
                gaps.size(),
                row == 0 ? Optional.empty() : Optional.of(gaps.get(row - 1)),
                row + 1 == gaps.size() ? Optional.empty() : Optional.of(gaps.get(row + 1)),
                records,
                counting,
                passedOver(groups, counting),
                coarser(place, gap.sector()),
                fewNearby(place, gap.sector()),
                Optional.ofNullable(decision),
                reported(stated),
                shares(present, presence, place, gap.sector()),
                Caseloads.of(present),
                larger(here, presence, partners, gap.sector()),
                inParts(place, gap.sector()),
                new RollUps(visible, result, lineage).of(gap, presence),
                flags(gap));
    }

    private List<Need> counting(Map<Group, List<Need>> groups, List<Assessed> stated, @Nullable Decision decision) {
        if (stated.isEmpty()) {
            // Nothing is assessed of the area itself: its row is brought up from areas in it.
            return List.of();
        }
        return new ExclusiveGroups(new Sources())
                .counted(stated).stream()
                        .map(part -> chosen.counting(groups.getOrDefault(part.group(), List.of()), decision))
                        .toList();
    }

    /** What the assessment says itself of people reached, which is of no use where coverage goes by plans. */
    private Measure reported(List<Assessed> stated) {
        return result.options().basis() == Basis.PLANNED || stated.isEmpty()
                ? Measure.UNKNOWN
                : new ExclusiveGroups(new Sources()).everybody(stated).reached();
    }

    /** What counted without the decision, where only one record does. */
    private Optional<Need> passedOver(Map<Group, List<Need>> groups, List<Need> counting) {
        if (counting.size() != 1) {
            return Optional.empty();
        }
        Need one = counting.get(0);
        Need first = chosen.first(groups.getOrDefault(one.group(), List.of(one)));
        return first.origin().equals(one.origin()) ? Optional.empty() : Optional.of(first);
    }

    private List<Need> coarser(Place place, String sector) {
        Set<String> above = codes(place.above());
        return workspace.needs().stream()
                .filter(need -> need.sector().equals(sector) && above.contains(need.area()))
                .toList();
    }

    private boolean fewNearby(Place place, String sector) {
        return result.cells().stream()
                .anyMatch(cell -> !cell.hidden().isEmpty()
                        && cell.sector().equals(sector)
                        && lineage.place(cell.area()).above().stream().anyMatch(place.above()::contains));
    }

    private static Set<String> codes(List<Place> places) {
        return Set.copyOf(places.stream().map(Place::code).toList());
    }

    private List<Share> shares(Present present, PresenceIndex index, Place place, String sector) {
        PartnerNumbers numbers = index.rows().partners();
        List<String> names = numbers.names();
        List<Presence> here = workspace.presence().stream()
                .filter(record -> !record.kind().armed()
                        && record.sector().equals(sector)
                        && lineage.place(record.area()).in(place))
                .toList();
        List<Share> shares = new ArrayList<>();
        List<Partner> inOrder = present.partners().stream()
                .sorted(Comparator.comparingInt(Partner::number))
                .toList();
        for (Partner partner : inOrder) {
            String name = names.get(partner.number());
            shares.add(new Share(
                    name,
                    place.code(),
                    partner.people(),
                    partner.complete(),
                    partner.caseload(),
                    partner.most(),
                    partner.progress(),
                    here.stream()
                            .filter(record -> numbers.name(record.partner()).equals(name))
                            .toList()));
        }
        return shares;
    }

    private List<Share> larger(Here here, PresenceIndex index, PartnersInCell partners, String sector) {
        List<Share> larger = new ArrayList<>();
        for (Local local : here.above()) {
            if (local.has(sector)) {
                Here alone = new Here(local, List.of(), List.of(), InParts.At.NOTHING, InParts.At.NOTHING);
                Present present = partners.of(alone, local.place(), sector, Group.EVERYBODY);
                shares(present, index, local.place(), sector)
                        .forEach(share -> larger.add(new Share(
                                share.name(),
                                share.area(),
                                share.people(),
                                share.complete(),
                                share.caseload(),
                                share.most(),
                                share.progress(),
                                share.records().stream()
                                        .filter(record -> record.area().equals(share.area()))
                                        .toList())));
            }
        }
        return larger;
    }

    private List<Presence> inParts(Place place, String sector) {
        int dash = sector.indexOf('-');
        String whole = dash > 0 ? sector.substring(0, dash) : sector;
        return workspace.presence().stream()
                .filter(record -> !record.kind().armed()
                        && !record.sector().equals(sector)
                        && (dash > 0
                                ? record.sector().equals(whole)
                                : record.sector().startsWith(whole + "-"))
                        && lineage.place(record.area()).in(place))
                .toList();
    }

    private static Map<String, String> flags(Gap gap) {
        Map<String, String> flags = new LinkedHashMap<>();
        gap.flags().forEach(flag -> flags.put(flag, Flag.ofWord(Flag.word(flag)).meaning()));
        return flags;
    }
}
