package org.tandem.sharing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tandem.TestWorkspace;

/**
 * A small operation written to files, many of whose counts are small. Two worlds of one seed are the same but for the counts
 * that are too small to show: each of these is another one in each.
 */
final class SmallWorld {
    static final List<String> AREAS =
            List.of("SSD", "SS07", "SS06", "SS0707", "SS0708", "SS0609", "SS070701", "SS070702");
    static final List<String> SECTORS = List.of("EDU", "WSH", "PRO-GBV", "Intersectoral");
    /** The cell of which there is one more assessment, and on which people decided. */
    private static final String TOLD_TWICE = "SS0708/WSH";

    private static final List<String> PARTNERS = List.of("River Relief", "Care Works", "Hope", "Far Aid");
    private static final List<String> GROUPS = List.of("", "", "", "IDP", "RES", "F", "M");

    private final Random shape;
    private final Random hidden;
    private final int below;

    /**
     * @param seed of everything but the small counts
     * @param hidden of these
     * @param below what is small
     */
    SmallWorld(long seed, long hidden, int below) {
        this.shape = new Random(seed);
        this.hidden = new Random(hidden);
        this.below = below;
    }

    /** Writes it, dated as {@code asOf}. */
    void to(Path folder, String asOf) {
        TestWorkspace.empty(folder)
                .file("tandem.yaml", "operation: Test\ncountry: SSD\nas_of: " + asOf + "\n")
                .file("areas.csv", areas())
                .file("needs/a.csv", needs())
                .file("presence/a.csv", presence())
                .file("actors.yaml", """
                        actors:
                          - {id: river-relief, name: River Relief, kind: INGO, areas: [SS07], posts: [{id: rr-head, role: coordinator, areas: [SS0707]}]}
                          - {id: edu-cluster, name: Education Cluster, kind: cluster, sector: EDU, areas: [SSD], posts: [{id: edu-head, role: cluster coordinator, areas: [SSD]}]}
                        """)
                .file("plan.yaml", """
                        activities:
                          - {id: learn, sensitivity: LOW, title: Learning spaces, kind: service-delivery, sector: EDU, areas: [SS0707], from: 2014-06-20, to: 2014-07-20}
                          - {id: wells, title: Wells, kind: service-delivery, sector: WSH, areas: [SS07], from: 2014-06-20, to: 2014-07-20}
                        decisions:
                          - {id: d-1, sensitivity: LOW, on: 2014-06-05, about: %s, text: as counted, people_in_need: %s}
                        """.formatted(TOLD_TWICE, count()))
                .file("meetings.yaml", """
                        meetings:
                          - {id: forum, sensitivity: LOW, kind: CMCOORD, title: Forum, starts: 2014-06-18T09:00, zone: Africa/Juba, minutes: 60, audience: public, invited: [rr-head, edu-head]}
                        """)
                .file("scenarios/leaves.yaml", """
                        title: River Relief leaves
                        sensitivity: LOW
                        assume:
                          - {leaves: river-relief, areas: [SS0707], from: 2014-07-01, reason: funding}
                          - adds: {organisation: Hope, sector: WSH, area: SS0708, group: ALL, status: planned, from: 2014-07-01, to: 2014-12-31, targeted: 5000, reached: 4000, caseload: distinct}
                            reason: new
                        """);
    }

    private String areas() {
        StringBuilder rows = new StringBuilder("code,name,level,parent,population,mission_area\n");
        for (String area : AREAS) {
            int level = area.length() == 3 ? 0 : (area.length() - 2) / 2;
            String parent = area.length() == 3 ? "" : area.length() == 4 ? "SSD" : area.substring(0, area.length() - 2);
            rows.append(String.join(",", area, "", "" + level, parent, count(), level == 1 ? "Sector " + area : ""))
                    .append('\n');
        }
        return rows.toString();
    }

    private String needs() {
        StringBuilder rows =
                new StringBuilder("area,sector,group,population,affected,people_in_need,targeted,reached,severity,"
                        + "assessed_on,source_grade,info_grade,sensitivity\n");
        rows.append(TOLD_TWICE.replace('/', ',')).append(",,,,700,,,3,2014-06-10,,,LOW\n");
        for (String area : AREAS) {
            for (String sector : SECTORS) {
                for (String group : groups()) {
                    String inNeed = count();
                    rows.append(String.join(
                                    ",",
                                    area,
                                    sector,
                                    group,
                                    count(),
                                    count(),
                                    inNeed,
                                    count(),
                                    reached(inNeed, (area + "/" + sector).equals(TOLD_TWICE)),
                                    shape.nextInt(4) == 0 ? "" : "" + (1 + shape.nextInt(5)),
                                    "2014-0" + (3 + shape.nextInt(4)) + "-10",
                                    pick("A", "B", "E"),
                                    pick("1", "2", "5"),
                                    pick("LOW", "LOW", "MODERATE")))
                            .append('\n');
                }
            }
        }
        return rows.toString();
    }

    /** Sometimes so many that only few are without help; not where another assessment may tell of other people in need. */
    private String reached(String inNeed, boolean toldTwice) {
        int kind = shape.nextInt(6);
        long people = inNeed.isEmpty() ? 0 : Long.parseLong(inNeed);
        String any = count();
        long few = 1 + hidden.nextInt(below - 1);
        return kind == 0 ? any : kind == 1 && people >= below && !toldTwice ? "" + (people - few) : "";
    }

    private List<String> groups() {
        List<String> groups = new ArrayList<>();
        for (String group : GROUPS) {
            if (shape.nextInt(6) == 0 && !groups.contains(group)) {
                groups.add(group);
            }
        }
        return groups;
    }

    private String presence() {
        StringBuilder rows = new StringBuilder(
                "organisation,organisation_type,sector,area,group,status,from,to,targeted,reached,caseload,sensitivity\n");
        rows.append("Hope,INGO,WSH,SS0609,,ongoing,2014-05-01,2014-09-30,,,,LOW\n");
        for (String area : AREAS) {
            for (String partner : PARTNERS) {
                if (shape.nextInt(2) == 0) {
                    rows.append(String.join(
                                    ",",
                                    partner,
                                    pick("INGO", "NNGO"),
                                    pick("EDU", "WSH", "PRO-GBV"),
                                    area,
                                    pick("", "", "IDP"),
                                    pick("ongoing", "ongoing", "planned", "completed"),
                                    "2014-05-01",
                                    "2014-09-30",
                                    count(),
                                    count(),
                                    pick("distinct", "shared", ""),
                                    pick("LOW", "LOW", "MODERATE")))
                            .append('\n');
                }
            }
        }
        return rows.toString();
    }

    private String pick(String... of) {
        return of[shape.nextInt(of.length)];
    }

    private String count() {
        int kind = shape.nextInt(8);
        int large = below + shape.nextInt(kind == 1 ? 40 : 3_000);
        int small = 1 + hidden.nextInt(below - 1);
        return kind == 0 ? "" : kind == 7 ? "0" : kind < 4 ? "" + small : "" + large;
    }
}
