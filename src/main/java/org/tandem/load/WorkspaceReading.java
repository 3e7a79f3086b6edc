package org.tandem.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Findings;
import org.tandem.load.ActivityDecoder.Work;
import org.tandem.load.OperationDecoder.Head;
import org.tandem.load.OrganisationDecoder.Profile;
import org.tandem.model.Action;
import org.tandem.model.Area;
import org.tandem.model.Capacities;
import org.tandem.model.Capacity;
import org.tandem.model.Consultations;
import org.tandem.model.Decisions;
import org.tandem.model.FileIntake;
import org.tandem.model.Gazetteer;
import org.tandem.model.LegalTable;
import org.tandem.model.LetterModel;
import org.tandem.model.LetterRules;
import org.tandem.model.Letters;
import org.tandem.model.Meeting;
import org.tandem.model.Mission;
import org.tandem.model.Organisation;
import org.tandem.model.Plan;
import org.tandem.model.Presence;
import org.tandem.model.Tables;
import org.tandem.model.TensionTable;
import org.tandem.model.Workspace;
import org.tandem.source.Sensitivity;
import org.tandem.vocabulary.Vocabulary;

/**
 * One reading of a workspace. Areas come first, since every other file names them; profiles before tables, since they say
 * under which names a partner is known.
 */
final class WorkspaceReading {
    private final WorkspaceFolder folder;
    private final Findings findings;
    private final RowWatch watch;
    private final Division division;
    private final List<Organisation> withheldLater;
    private final Ids ids = new Ids();
    private final List<FileIntake> intakes = new ArrayList<>();
    private final Registers registers;
    private final Map<String, Sensitivity> levels = new HashMap<>();
    private YamlAhead ahead = YamlAhead.NOTHING;

    WorkspaceReading(WorkspaceFolder folder, Findings findings, LoadOptions options, Division division) {
        this.withheldLater = options.withheldLater();
        this.division = division;
        this.folder = folder;
        this.registers = new Registers(folder, intakes::add);
        this.findings = findings;
        this.watch = options.watch();
    }

    /** What {@code tandem.yaml} says, with the levels of whole files that it and {@code sharing.yaml} state. */
    Optional<Head> head(LoadOptions options) {
        ProfileFile file = profiles(AreaCodes.learning(""));
        Optional<Head> head = file.read(
                WorkspaceLoader.OPERATION,
                OperationDecoder.FILE,
                Optional.empty(),
                true,
                fields -> OperationDecoder.decode(fields, options));
        head.ifPresent(said -> {
            levels.putAll(said.levels());
            findings.checks(said.checks());
        });
        file.read("sharing.yaml", SharingDecoder.SHARING, Optional.empty(), false, SharingDecoder::decode)
                .ifPresent(said -> said.forEach((path, level) -> levels.merge(path, level, Sensitivity::highest)));
        return head;
    }

    /** The levels of whole files, once {@link #head} is read. */
    Map<String, Sensitivity> levels() {
        return Map.copyOf(levels);
    }

    private ProfileFile profiles(AreaReader areas) {
        return new ProfileFile(folder, ahead, areas, ids, findings, intakes::add);
    }

    /** Everything else. */
    Workspace workspace(Head head) {
        ahead = YamlAhead.of(folder.path());
        AreaCodes areas = areas(head);
        ProfileFile files = profiles(areas);
        Mission mission = read(files, "mission.yaml", MissionDecoder.MISSION, true, MissionDecoder::decode)
                .orElse(null);
        List<Profile> profiles = profiles(files);
        List<Organisation> organisations =
                WithheldLater.known(profiles.stream().map(Profile::organisation).toList(), withheldLater);
        LetterModel[] model = {LetterModel.RACI};
        Plan plan = read(files, "plan.yaml", PlanDecoder.PLAN, false, fields -> {
                    model[0] = LetterKeys.model(fields);
                    return PlanDecoder.decode(fields);
                })
                .orElse(Plan.EMPTY);
        LetterRules letters = read(files, "raci-rules.yaml", LetterRulesDecoder.RULES, true, LetterRulesDecoder::decode)
                .orElse(null);
        Tables tables = new Tables(
                read(files, "legal-rules.yaml", LegalRulesDecoder.RULES, true, LegalRulesDecoder::decode)
                        .orElse(LegalTable.EMPTY),
                read(files, "align-rules.yaml", AlignRulesDecoder.RULES, true, AlignRulesDecoder::decode)
                        .orElse(TensionTable.EMPTY));
        List<Meeting> meetings = read(files, "meetings.yaml", MeetingsDecoder.FILE, false, MeetingsDecoder::decode)
                .orElse(List.of());
        NeedLedger needs = new NeedLedger(head.operation().asOf(), head.policy(), findings);
        needs.decided(new Decisions(plan.decisions()), findings::settled);
        Partners names =
                new Partners(organisations, registers.aliases(unbound(head, AreaCodes.learning(""))), findings);
        watch.partners(names);
        PresenceLedger presence =
                new PresenceLedger(head.operation().asOf(), head.operation().period(), names, findings);
        CheckContext checks = new CheckContext(head.operation().asOf(), head.policy(), areas.stated());
        Map<Work, Capacity> counted = capacities(head, profiles);
        for (Profile profile : profiles) {
            List<PresenceRow> rows = CapacityCount.rows(profile.work(), counted);
            rows.forEach(presence::add);
            rows.forEach(watch::listed);
            for (NeedRow row : profile.needs()) {
                watch.listed(row);
                NeedChecks.check(row, checks, findings);
                needs.add(row);
            }
        }
        TableContext context = context(head, areas, needs, presence);
        folder.tables("needs", head.hints())
                .forEach(name -> intakes.add(TableLoader.needs(folder.path(), name, context)));
        folder.tables("presence", head.hints())
                .forEach(name -> intakes.add(TableLoader.presence(folder.path(), name, context)));
        List<Action> actions = registers.actions(context);
        Consultations consultations = registers.consultations(context);
        FutureTask<Boolean> arranging = PartThreads.started("needs", needs::arrange);
        Gazetteer gazetteer = areas.gazetteer();
        areas.tellParents(gazetteer, findings);
        List<Presence> partners = presence.presence();
        PartnerHints.tell(presence.firsts(), findings);
        PartThreads.await(arranging);
        checkReferences(mission, organisations, actions);
        intakes.sort(Comparator.comparing(FileIntake::file));
        return new Workspace(
                head.operation(),
                head.policy(),
                mission,
                organisations,
                gazetteer,
                needs.needs(),
                partners,
                plan,
                meetings.stream().sorted(Comparator.comparing(Meeting::id)).toList(),
                actions,
                List.copyOf(intakes),
                names.listed(),
                head.norms().of(List.copyOf(counted.values())),
                new Letters(model[0], letters),
                consultations,
                tables);
    }

    /** The table of norms is read only where somebody states means. */
    private Map<Work, Capacity> capacities(Head head, List<Profile> profiles) {
        if (profiles.stream()
                .allMatch(profile ->
                        profile.work().stream().allMatch(work -> work.means().isEmpty()))) {
            return Map.of();
        }
        Capacities own = head.norms();
        CapacityCount count = new CapacityCount(Vocabulary.standard().norms().with(own.own(), own.loss()), findings);
        profiles.forEach(profile -> profile.work().forEach(work -> count.add(profile.organisation(), work)));
        return count.counted();
    }

    /** What one table alone is read with: the areas, and who is who. */
    TableSetting setting(Head head) {
        AreaCodes areas = areas(head);
        List<Organisation> organisations =
                profiles(profiles(areas)).stream().map(Profile::organisation).toList();
        return new TableSetting(
                head.operation(),
                head.policy(),
                areas,
                organisations,
                new Partners(organisations, registers.aliases(unbound(head, AreaCodes.learning(""))), findings),
                Map.copyOf(levels),
                head.hints());
    }

    private AreaCodes areas(Head head) {
        String country = head.operation().country();
        AreaCodes learning = AreaCodes.learning(country);
        TableContext context = unbound(head, learning);
        List<Area> rows = new ArrayList<>();
        for (String name : folder.gazetteers(head.hints())) {
            TableLoader.Rows<Area> read = TableLoader.areas(folder.path(), name, context);
            intakes.add(read.intake());
            rows.addAll(read.records());
        }
        List<Area> inForce = AreaEditions.inForce(rows, head.operation().asOf(), learning.changes());
        return rows.isEmpty()
                ? learning
                : AreaCodes.of(
                                GazetteerBuilder.stated(inForce, country, findings),
                                country,
                                head.policy().names(),
                                learning.changes())
                        .telling(findings);
    }

    /** What tables are read with that hold neither needs nor presence. */
    private TableContext unbound(Head head, AreaReader areas) {
        return new TableContext(
                head.operation().country(),
                head.operation().asOf(),
                head.operation().period(),
                head.policy(),
                areas,
                row -> {},
                row -> {},
                levels,
                head.hints(),
                findings,
                watch);
    }

    private <T> Optional<T> read(
            ProfileFile files, String name, Shape shape, boolean whole, Function<Fields, Optional<T>> decoder) {
        return files.read(
                name,
                shape,
                Optional.ofNullable(levels.get(name)),
                whole,
                fields -> decoder.apply(fields).filter(decoded -> fields.complete()));
    }

    private List<Profile> profiles(ProfileFile files) {
        List<Profile> profiles = new ArrayList<>();
        for (String name : folder.profiles("ngos")) {
            read(files, name, OrganisationDecoder.ORGANISATION, true, OrganisationDecoder::decode)
                    .ifPresent(profiles::add);
        }
        read(
                        files,
                        "actors.yaml",
                        OrganisationDecoder.ACTOR_FILE,
                        false,
                        fields -> Optional.of(fields.get(OrganisationDecoder.ACTORS)))
                .ifPresent(profiles::addAll);
        return profiles;
    }

    private TableContext context(Head head, AreaCodes areas, NeedLedger needs, PresenceLedger presence) {
        return new TableContext(
                head.operation().country(),
                head.operation().asOf(),
                head.operation().period(),
                head.policy(),
                areas,
                needs,
                presence,
                levels,
                head.hints(),
                findings,
                watch,
                division);
    }

    private void checkReferences(@Nullable Mission mission, List<Organisation> organisations, List<Action> actions) {
        ReferenceUnknown references = new ReferenceUnknown(mission, organisations, findings);
        references.check(ids);
        references.checkOwners(actions);
    }
}
