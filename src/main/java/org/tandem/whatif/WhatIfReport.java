package org.tandem.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.coverage.CoverageResult;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Document;
import org.tandem.document.Later;
import org.tandem.document.Line;
import org.tandem.requests.RequestChange;
import org.tandem.requests.RequestsResult;
import org.tandem.responsibility.Matrix;

/** The report of coverage gaps under an assumption: that it is one comes first, then what it changes, then the report. */
public final class WhatIfReport {
    /** What every page of an assumption says of itself. */
    private static final String CAUTION = " - this is an assumption, not the situation";

    private WhatIfReport() {}

    /**
     * The matrices of responsibility and the requests, which are asked for only where the mission or an organisation leaves.
     *
     * @param known of the workspace as it is
     * @param assumed as it would be
     * @param asked what becomes of its requests as it is
     * @param askedThen what would become of them
     */
    public record Consequences(Matrix known, Matrix assumed, RequestsResult asked, RequestsResult askedThen) {
        List<RequestChange> requests(WhatIf whatIf) {
            return RequestChange.between(asked, askedThen, whatIf.known().workspace());
        }
    }

    /**
     * {@code gaps} as a report of what is assumed.
     *
     * @param gaps the ordinary report of {@code assumed}
     * @param consequences one; none where no assumption takes anything away
     */
    public static Document document(
            Document gaps,
            WhatIf whatIf,
            CoverageResult known,
            CoverageResult assumed,
            List<Consequences> consequences) {
        Changes changes = Changes.of(known, assumed);
        Map<String, Cell> facts = Later.map(() -> {
            Map<String, Cell> all = new TreeMap<>(gaps.facts());
            all.put("assumption", new Cell.Text(whatIf.title()));
            all.put("assumption_file", new Cell.Text(whatIf.file()));
            consequences.forEach(each -> all.put(
                    "requests_changed", new Cell.Count(each.requests(whatIf).size())));
            all.put("rows_assumed", new Cell.Count(changes.rows().size()));
            return all;
        });
        List<Block> blocks = Later.whole(() -> {
            List<Block> all = new ArrayList<>();
            all.add(new Block.Paragraph(Line.empty()
                    .strong(gaps.title() + ", as they would be if the following came true.")
                    .plain(" Rows that it changes carry the flag ")
                    .code("assumed")
                    .plain("; needs stay as they are assessed.")));
            all.addAll(AssumedSection.of(whatIf));
            all.addAll(ChangesSection.of(changes, known, assumed, whatIf.assumed()));
            consequences.forEach(each -> {
                all.addAll(LettersSection.of(each, whatIf));
                all.addAll(RequestsSection.of(
                        each.requests(whatIf), each.asked().ids().size()));
            });
            all.addAll(gaps.blocks());
            return all;
        });
        return new Document(
                gaps.report(), "What if: " + whatIf.title() + CAUTION, gaps.handling(), facts, blocks, gaps.main());
    }
}
