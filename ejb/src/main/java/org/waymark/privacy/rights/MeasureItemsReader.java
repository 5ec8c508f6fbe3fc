package org.waymark.privacy.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.waymark.instrument.Missing;
import org.waymark.reference.ReferenceData;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Risk assessments and questionnaires with every answer, as parts of a record. */
@ApplicationScoped
class MeasureItemsReader {

    @Inject private RecordRowsReader rows;
    @Inject private ReferenceData reference;

    /** Each of them, oldest first, also those that were corrected later or not signed yet. */
    List<RecordItem> of(long caseId) {
        List<RecordItem> items = new ArrayList<>();
        for (Row head :
                rows.rows(
                        "SELECT m.id, m.begun_at, i.name, m.instrument, m.version_no, m.signed_at,"
                                + " m.score, m.band, m.result_risk, m.judgement, m.judgement_reason,"
                                + " m.effective_risk, m.correction_reason, m.superseded_at,"
                                + " a.display_name FROM measure m LEFT JOIN account a ON a.id = m.begun_by"
                                + " LEFT JOIN instrument i ON i.code = m.instrument AND i.version_no ="
                                + " m.version_no WHERE m.case_id = ? ORDER BY m.id",
                        caseId)) {
            items.add(
                    text(head)
                            .item(
                                    RecordSource.MEASURE,
                                    head.number(0),
                                    Columns.instant(head.columns()[1])));
        }
        return items;
    }

    private ItemText text(Row head) {
        Object score = head.columns()[6];
        ItemText text =
                new ItemText()
                        .line("Asked with", head.text(2) == null ? head.text(3) : head.text(2))
                        .line("Asked by", head.text(14))
                        .line("Signed", Columns.instant(head.columns()[5]))
                        .line("Result", score == null ? null : score.toString())
                        .line("  Which means", head.text(7))
                        .line("Risk by the answers", reference.label("risk", head.text(8)))
                        .line("Risk by judgement", reference.label("risk", head.text(9)))
                        .line("  Because", head.text(10))
                        .line("Risk that counts", reference.label("risk", head.text(11)))
                        .line("Corrects an earlier one, because", head.text(12))
                        .line("Corrected later", Columns.instant(head.columns()[13]));
        for (Row row :
                rows.rows(
                        "SELECT COALESCE(w.wording, i.label, v.item), v.value, v.missing, v.words,"
                                + " v.comment FROM measure_answer v LEFT JOIN instrument_item i ON"
                                + " i.instrument = ? AND i.version_no = ? AND i.item = v.item LEFT JOIN"
                                + " instrument_wording w ON w.instrument = i.instrument AND"
                                + " w.version_no = i.version_no AND w.item = i.item WHERE v.measure_id ="
                                + " ? ORDER BY i.sort, v.item",
                        head.text(3),
                        head.number(4),
                        head.number(0))) {
            text.line(
                            row.text(0),
                            row.number(1) != null
                                    ? row.number(1).toString()
                                    : row.text(2) == null
                                            ? "not answered"
                                            : Missing.valueOf(row.text(2)).label())
                    .line("  In their own words", row.text(3))
                    .line("  Comment", row.text(4));
        }
        return text;
    }
}
