package org.waymark.justice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.reference.CodeLists;
import org.waymark.reference.ReferenceData;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Reads police and court of one case, reached through the case. */
@Stateless
@Guarded
public class JusticeQuery {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CaseAccess cases;
    @Inject private FactsReader facts;
    @Inject private DisclosureGuidanceReader guidance;
    @Inject private ReferenceData reference;

    /** All of it: the newest {@value #MOST} steps and hearings. */
    @Needs(Right.CASE_WORK)
    public JusticeFile of(String caseReference) {
        long caseId = cases.open(caseReference, "police and court").id();
        JusticeFile.Facts known = facts.of(caseId).facts();
        List<JusticeFile.Step> steps = steps(caseId);
        return new JusticeFile(
                known,
                steps,
                hearings(caseId),
                measures(caseId),
                JusticeDates.of(known, steps, reference.workingDays(), guidance(steps)));
    }

    /** Asked for where Clare's Law was applied for alone. */
    private List<DisclosureGuidance> guidance(List<JusticeFile.Step> steps) {
        return steps.stream().anyMatch(step -> step.event() == JusticeEvent.DISCLOSURE_ASKED)
                ? guidance.all()
                : List.of();
    }

    private List<JusticeFile.Step> steps(long caseId) {
        return rows(
                        "SELECT s.id, s.event, s.happened_on, s.known_on, s.detail, s.tell_by, s.told_on,"
                                + " a.display_name, s.struck_reason, s.verdict, s.sentence,"
                                + " s.sentence_months FROM justice_step s JOIN account a ON"
                                + " a.id = s.account_id WHERE s.case_id = ? ORDER BY s.happened_on DESC,"
                                + " s.id DESC LIMIT "
                                + MOST,
                        caseId)
                .stream()
                .map(this::step)
                .toList();
    }

    private JusticeFile.Step step(Row row) {
        JusticeEvent event = JusticeEvent.valueOf(row.text(1));
        CourtResult result = new CourtResult(row.text(9), row.text(10), row.count(11));
        CodeLists lists = reference.codeLists();
        return new JusticeFile.Step(
                row.number(0),
                event,
                row.date(2),
                row.date(3),
                row.text(4),
                row.date(5),
                row.date(6),
                row.text(7),
                row.text(8),
                result.words(lists),
                event.maybeReviewed() || result.isStopped(lists));
    }

    private List<JusticeFile.HearingRow> hearings(long caseId) {
        return rows(
                        "SELECT id, kind, at, court, state, outcome, version FROM hearing WHERE case_id"
                                + " = ? ORDER BY state = 'STRUCK', state <> 'LISTED', CASE WHEN state = 'LISTED' THEN at"
                                + " END, at DESC LIMIT "
                                + MOST,
                        caseId)
                .stream()
                .map(
                        row ->
                                new JusticeFile.HearingRow(
                                        row.number(0),
                                        Hearing.Kind.valueOf(row.text(1)),
                                        Columns.instant(row.columns()[2]),
                                        row.text(3),
                                        Hearing.State.valueOf(row.text(4)),
                                        row.text(5),
                                        row.count(6)))
                .toList();
    }

    private List<JusticeFile.MeasureRow> measures(long caseId) {
        Map<SpecialMeasure.Kind, JusticeFile.MeasureRow> measures = new LinkedHashMap<>();
        for (Row row :
                rows(
                        "SELECT m.kind, m.state, m.since_on, b.state, b.since_on FROM special_measure m"
                                + " LEFT JOIN special_measure_before b ON b.measure_id = m.id WHERE"
                                + " m.case_id = ? ORDER BY m.id, b.id DESC",
                        caseId)) {
            SpecialMeasure.Kind kind = SpecialMeasure.Kind.valueOf(row.text(0));
            JusticeFile.MeasureRow measure =
                    measures.computeIfAbsent(
                            kind,
                            any ->
                                    new JusticeFile.MeasureRow(
                                            kind,
                                            SpecialMeasure.State.valueOf(row.text(1)),
                                            row.date(2),
                                            new ArrayList<>()));
            if (row.text(3) != null) {
                measure.before()
                        .add(
                                new JusticeFile.MeasureBefore(
                                        SpecialMeasure.State.valueOf(row.text(3)), row.date(4)));
            }
        }
        return List.copyOf(measures.values());
    }

    private List<Row> rows(String sql, long caseId) {
        return Row.of(entityManager.createNativeQuery(sql).setParameter(1, caseId).getResultList());
    }
}
