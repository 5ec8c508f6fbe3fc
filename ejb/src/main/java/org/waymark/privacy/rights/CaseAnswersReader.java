package org.waymark.privacy.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.waymark.casework.NeedAnswer;
import org.waymark.casework.NeedCategory;
import org.waymark.reference.ReferenceData;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** What somebody answered in a case: their needs, and how they were, as parts of a record. */
@ApplicationScoped
class CaseAnswersReader {

    @Inject private RecordRowsReader rows;
    @Inject private ReferenceData reference;

    /** The assessments of what was needed, oldest first. */
    List<RecordItem> needs(long caseId) {
        List<RecordItem> items = new ArrayList<>();
        for (Row head :
                rows.rows(
                        "SELECT id, at, point FROM needs_assessment WHERE case_id = ? ORDER BY"
                                + " version_no",
                        caseId)) {
            ItemText text = new ItemText();
            for (Row row :
                    rows.rows(
                            "SELECT category, answer, severity, own_words, action, unmet_reason,"
                                    + " provider, met_on FROM need WHERE assessment_id = ? ORDER BY"
                                    + " category",
                            head.number(0))) {
                text.line(
                                NeedCategory.valueOf(row.text(0)).label(),
                                NeedAnswer.valueOf(row.text(1)).label())
                        .line("  How much", row.number(2))
                        .line("  In their own words", row.text(3))
                        .line("  What is done", row.text(4))
                        .line(
                                "  Why it is not met",
                                reference.label("unmet_need_reason", row.text(5)))
                        .line("  Who does it", row.text(6))
                        .line("  Met on", row.date(7));
            }
            items.add(
                    new RecordItem(
                            RecordSource.NEEDS,
                            head.number(0),
                            RecordSource.NEEDS.label(),
                            Columns.instant(head.columns()[1]),
                            text.toString()));
        }
        return items;
    }

    /** What was asked about how they are, oldest first. */
    List<RecordItem> measurements(long caseId) {
        List<RecordItem> items = new ArrayList<>();
        for (Row head :
                rows.rows(
                        "SELECT m.id, m.at, i.name, m.point, m.instrument, m.instrument_version,"
                                + " m.informant FROM measurement m LEFT JOIN instrument i ON i.code ="
                                + " m.instrument AND i.version_no = m.instrument_version WHERE"
                                + " m.case_id = ? ORDER BY m.id",
                        caseId)) {
            ItemText text = new ItemText().line("Asked with", head.text(2));
            text.line("Who answered", informant(head.text(6)));
            for (Row row :
                    rows.rows(
                            "SELECT COALESCE(i.label, v.item), v.score, i.scale_max FROM"
                                    + " measurement_value v LEFT JOIN instrument_item i ON i.instrument"
                                    + " = ? AND i.version_no = ? AND i.item = v.item WHERE"
                                    + " v.measurement_id = ? ORDER BY i.sort, v.item",
                            head.text(4),
                            head.number(5),
                            head.number(0))) {
                text.line(
                        row.text(0),
                        row.number(1) == null
                                ? "not answered"
                                : row.number(1) + " of " + row.number(2));
            }
            items.add(
                    new RecordItem(
                            RecordSource.MEASUREMENT,
                            head.number(0),
                            RecordSource.MEASUREMENT.label(),
                            Columns.instant(head.columns()[1]),
                            text.toString()));
        }
        return items;
    }

    private static String informant(String code) {
        return switch (code) {
            case "FOR_THEM" -> "Somebody for them: a parent or carer";
            case "WORKER" -> "The worker, by what they saw";
            default -> "The person themselves";
        };
    }
}
