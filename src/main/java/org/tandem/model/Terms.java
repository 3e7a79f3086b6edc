package org.tandem.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * On what terms something is given or asked for.
 *
 * @param text in words; empty when nothing is said
 * @param cost who bears the cost; empty when not stated
 */
public record Terms(String text, String cost, Given given, Asked asked) {
    /** What a paper holds where nobody knows. */
    private static final List<String> OPEN = List.of("", "?", "-", "tbc", "tbd", "unknown", "not known", "n/a");

    /** Nothing is stated. */
    public static final Terms NONE = new Terms("", "", Given.FREELY, Asked.PLAINLY);

    /**
     * Of an offer.
     *
     * @param asset whose hands it is in: {@code civilian military police civil-defence}; empty when its owner says it all
     * @param consumable {@code yes} when it is used up, {@code no} when it comes back; empty when not stated
     * @param min the least that is given to one request at a time
     * @param conditions what the giver asks for in return, in words
     */
    public record Given(String asset, String consumable, Measure min, List<String> conditions) {
        static final Given FREELY = new Given("", "", Measure.UNKNOWN, List.of());
    }

    /**
     * Of a request.
     *
     * @param sector the sector it serves; empty when not stated
     * @param cluster id of the cluster that stands behind it; empty when not stated
     * @param mandateTask id of the mission's task under which it would help; empty when not stated
     * @param assistance {@code direct indirect infrastructure}; empty when not stated
     * @param consent reference of the State's request or consent; empty when not stated
     * @param exit when civilian means take over
     * @param lastResort answers to the last-resort test by key, as written
     * @param criteria answers to the criteria of an armed escort by key, as written
     * @param benefits ids of organisations that gain from it or use it too, as a host force that goes with the convoy
     * @param diligence the risk assessment for support to forces that are not of the UN; null when none is stated
     */
    public record Asked(
            String sector,
            String cluster,
            String mandateTask,
            String assistance,
            String consent,
            @Nullable LocalDate exit,
            Map<String, String> lastResort,
            Map<String, String> criteria,
            List<String> benefits,
            LegalBasis.@Nullable Diligence diligence) {
        static final Asked PLAINLY = new Asked("", "", "", "", "", null, Map.of(), Map.of(), List.of(), null);

        /** The same under other references. */
        public Asked referring(String toCluster, String toTask, String toConsent, List<String> toBenefits) {
            return new Asked(
                    sector,
                    toCluster,
                    toTask,
                    assistance,
                    toConsent,
                    exit,
                    lastResort,
                    criteria,
                    toBenefits,
                    diligence);
        }
    }

    /** Whether an answer says no, with or without a reason. */
    public static boolean saysNo(String answer) {
        return answer.strip().toLowerCase(Locale.ROOT).matches("no|no[,;:.( -].*");
    }

    /** Whether an answer leaves the question open. */
    public static boolean leavesOpen(String answer) {
        return OPEN.contains(answer.strip().toLowerCase(Locale.ROOT));
    }

    /** Without words: of the answers whether they are, and with no; {@code notShown} stands for the rest. */
    public Terms inOutline(String notShown) {
        Map<String, String> answers = new TreeMap<>();
        asked.criteria()
                .forEach((key, answer) ->
                        answers.put(key, leavesOpen(answer) ? answer : saysNo(answer) ? "no" : notShown));
        return new Terms(
                text.isEmpty() ? "" : notShown,
                cost,
                given,
                new Asked(
                        asked.sector(),
                        asked.cluster(),
                        asked.mandateTask(),
                        asked.assistance(),
                        asked.consent(),
                        asked.exit(),
                        asked.lastResort(),
                        Map.copyOf(answers),
                        asked.benefits(),
                        asked.diligence()));
    }

    /** The same asked for under other references. */
    public Terms referring(String cluster, String task, String consent, List<String> benefits) {
        return new Terms(text, cost, given, asked.referring(cluster, task, consent, benefits));
    }
}
