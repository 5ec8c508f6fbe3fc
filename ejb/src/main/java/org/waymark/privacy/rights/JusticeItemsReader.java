package org.waymark.privacy.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.justice.CourtResult;
import org.waymark.justice.Hearing;
import org.waymark.justice.JusticeEvent;
import org.waymark.justice.SpecialMeasure;
import org.waymark.reference.ReferenceData;
import org.waymark.referral.EnhancedCategory;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Police and court: steps, hearings, special measures and enhanced rights, for a copy. */
@ApplicationScoped
class JusticeItemsReader {

    @Inject private RecordRowsReader rows;
    @Inject private ReferenceData reference;

    /** All of it; empty when the case has none. */
    ItemText of(long caseId) {
        ItemText text = new ItemText();
        for (Row row :
                rows.rows(
                        "SELECT event, happened_on, known_on, detail, tell_by, told_on, struck_reason,"
                                + " verdict, sentence, sentence_months FROM justice_step WHERE case_id = ? ORDER BY happened_on, id",
                        caseId)) {
            text.line(JusticeEvent.valueOf(row.text(0)).label(), row.date(1))
                    .line("  Known to us", row.date(2))
                    .line(
                            "  Result",
                            new CourtResult(row.text(7), row.text(8), row.count(9))
                                    .words(reference.codeLists()))
                    .line("  Detail", row.text(3))
                    .line("  To be told by", row.date(4))
                    .line("  Told", row.date(5))
                    .line("  Struck out, because", row.text(6));
        }
        for (Row row :
                rows.rows(
                        "SELECT kind, at, court, state, outcome FROM hearing WHERE case_id = ? ORDER"
                                + " BY at, id",
                        caseId)) {
            text.line(Hearing.Kind.valueOf(row.text(0)).label(), Columns.instant(row.columns()[1]))
                    .line("  Court", row.text(2))
                    .line("  Stands", Hearing.State.valueOf(row.text(3)).label())
                    .line("  Outcome", row.text(4));
        }
        for (Row row :
                rows.rows(
                        "SELECT m.kind, h.state, h.since_on FROM (SELECT id AS measure_id, state,"
                                + " since_on, 1 AS latest, id FROM special_measure WHERE case_id = ?"
                                + " UNION ALL SELECT b.measure_id, b.state, b.since_on, 0, b.id FROM"
                                + " special_measure_before b JOIN special_measure x ON x.id ="
                                + " b.measure_id WHERE x.case_id = ?) h JOIN special_measure m ON m.id ="
                                + " h.measure_id ORDER BY m.id, h.latest, h.id",
                        caseId,
                        caseId)) {
            text.line(
                    SpecialMeasure.Kind.valueOf(row.text(0)).label(),
                    SpecialMeasure.State.valueOf(row.text(1)).label() + ", " + row.date(2));
        }
        for (Row row :
                rows.rows(
                        "SELECT category, applies, reason, review_on FROM enhanced_right WHERE case_id"
                                + " = ? ORDER BY id",
                        caseId)) {
            text.line(
                            "Enhanced rights, "
                                    + EnhancedCategory.valueOf(row.text(0)).label().toLowerCase(),
                            row.flag(1) ? "yes" : "no")
                    .line("  Why", row.text(2))
                    .line("  To be looked at again", row.date(3));
        }
        return text;
    }
}
