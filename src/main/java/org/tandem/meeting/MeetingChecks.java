package org.tandem.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tandem.diagnostic.Finding;
import org.tandem.meeting.MeetingKind.StandingItem;
import org.tandem.model.Action;
import org.tandem.model.Directory;
import org.tandem.model.Directory.Side;
import org.tandem.model.Meeting;
import org.tandem.model.Workspace;

/** Whether meetings keep civilian lead and distinction, and whether each action has one owner and a day. */
public final class MeetingChecks {
    private static final Pattern SEVERAL = Pattern.compile("[,;/]");

    private final Workspace workspace;
    private final Directory directory;
    private final MeetingKinds kinds;

    private MeetingChecks(Workspace workspace, MeetingKinds kinds) {
        this.workspace = workspace;
        this.directory = workspace.directory();
        this.kinds = kinds;
    }

    /** What is wrong with any series and any open action, in the order of the files. */
    public static List<Finding> of(Workspace workspace) {
        MeetingChecks checks = new MeetingChecks(workspace, MeetingKinds.standard());
        List<Finding> found = new ArrayList<>(checks.actions());
        workspace.meetings().forEach(meeting -> found.addAll(checks.meeting(meeting)));
        return found.stream().sorted(Finding.ORDER).toList();
    }

    /** What is wrong with this series and any open action, in the order of the files. */
    static List<Finding> of(Workspace workspace, Meeting meeting, MeetingKinds kinds) {
        MeetingChecks checks = new MeetingChecks(workspace, kinds);
        List<Finding> found = new ArrayList<>(checks.actions());
        found.addAll(checks.meeting(meeting));
        return found.stream().sorted(Finding.ORDER).toList();
    }

    private List<Finding> meeting(Meeting meeting) {
        List<Finding> found = new ArrayList<>();
        MeetingKind kind = kinds.find(meeting.kind());
        if (kind.humanitarianLead()
                && directory.knows(meeting.chair())
                && directory.side(meeting.chair()) != Side.HUMANITARIAN) {
            found.add(Finding.of(
                            MeetingRules.CHAIR_NOT_HUMANITARIAN,
                            meeting.origin(),
                            "`" + meeting.id() + "` is chaired by `" + meeting.chair() + "`, who is not humanitarian")
                    .expecting("a humanitarian chair, usually OCHA, for a meeting of kind " + kind.code()));
        }
        List<String> uniformed = kind.consentForUniforms() && !new Room(workspace, meeting).agreed()
                ? meeting.invited().stream()
                        .filter(id -> uniformed(directory.side(id)))
                        .toList()
                : List.of();
        if (!uniformed.isEmpty()) {
            found.add(Finding.of(
                            MeetingRules.UNIFORMED_INVITED,
                            meeting.origin(),
                            "`" + String.join("`, `", uniformed) + "` invited to `" + meeting.id()
                                    + "`, and no decision records that its members agreed")
                    .expecting("a decision in plan.yaml with `about: " + meeting.id()
                            + "`, or an invitation to the CMCOORD forum instead"));
        }
        if (kind.communityExpected()
                && meeting.invited().stream().noneMatch(id -> directory.side(id) == Side.COMMUNITY)
                && directory.side(meeting.chair()) != Side.COMMUNITY) {
            found.add(Finding.of(
                            MeetingRules.COMMUNITY_ABSENT,
                            meeting.origin(),
                            "nobody of the community is invited to `" + meeting.id() + "`")
                    .expecting("an actor of kind `community`, or one of its posts, under `invited`"));
        }
        // A chair that is not named is told where it is missing; it may also be one who may not be shown.
        if (!meeting.chair().isBlank() && Remit.of(workspace, meeting, kind).missing()) {
            found.add(Finding.of(
                            MeetingRules.SECTOR_MISSING,
                            meeting.origin(),
                            "`" + meeting.id() + "` is a cluster's meeting and does not say of which sector")
                    .expecting("`sectors: [EDU]`, or a chair who is the cluster or one of its posts"));
        }
        int slot = meeting.minutes() > 0 ? meeting.minutes() : kind.minutes();
        int fixed = meeting.items().isEmpty()
                ? kind.itemsIn(slot).stream().mapToInt(StandingItem::minutes).sum()
                : meeting.items().stream().mapToInt(Meeting.Item::minutes).sum();
        if (fixed > slot) {
            found.add(Finding.of(
                            MeetingRules.AGENDA_OVER_SLOT,
                            meeting.origin(),
                            "the standing items of `" + meeting.id() + "` take " + fixed + " of " + slot + " minutes")
                    .expecting("a longer slot under `minutes`, or fewer or shorter `items`"));
        }
        return found.stream()
                .map(finding -> finding.about(meeting.sensitivity()))
                .toList();
    }

    private static boolean uniformed(Side side) {
        return side == Side.MISSION_UNIFORMED || side == Side.ARMED;
    }

    private List<Finding> actions() {
        List<Finding> found = new ArrayList<>();
        for (Action action : workspace.actions()) {
            if (!action.open()) {
                continue;
            }
            if (action.owner().isBlank()) {
                found.add(Finding.of(
                                MeetingRules.ACTION_OWNER_MISSING,
                                action.origin(),
                                "action `" + action.id() + "` has no owner")
                        .expecting("the id of one post or organisation")
                        .about(action.sensitivity()));
            } else if (!directory.knows(action.owner())
                    && SEVERAL.matcher(action.owner()).find()) {
                found.add(Finding.of(
                                MeetingRules.ACTION_OWNER_MISSING,
                                action.origin(),
                                "action `" + action.id() + "` has several owners: `" + action.owner() + "`")
                        .expecting("the id of one post or organisation; name the others in the action's text")
                        .about(action.sensitivity()));
            }
            if (action.due() == null) {
                found.add(Finding.of(
                                MeetingRules.ACTION_DUE_MISSING,
                                action.origin(),
                                "action `" + action.id() + "` has no due date")
                        .expecting("a day, as 2014-06-30")
                        .about(action.sensitivity()));
            }
        }
        return found;
    }
}
