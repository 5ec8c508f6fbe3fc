package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/**
 * How far a case has come on its pathway, by the stages that were in force on the day it was
 * opened: a later version of the pathway changes nothing in it.
 */
@Stateless
@Guarded
public class StageQuery {

    private static final String CLOSURE = "CLOSURE";

    /** Stages that only the worker knows to be done, and the one each comes after. */
    private static final Map<String, String> BEFORE =
            Map.of("SUPPORT_2", "SUPPORT", "SUPPORT_3", "SUPPORT_2");

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CaseStore store;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;

    /**
     * One stage of the pathway, and whether it is behind the case.
     *
     * @param next its code when it is for the worker to say that it is done, and it is its turn;
     *     null otherwise
     */
    public record Step(String label, boolean done, boolean required, String next) {}

    private static boolean isNext(String stage, Map<String, Boolean> done) {
        return BEFORE.containsKey(stage)
                && !done.get(CLOSURE)
                && !done.get(stage)
                && done.get(BEFORE.get(stage));
    }

    /** The stages in their order; part of opening the case, which is audited with its header. */
    @Needs(value = Right.CASE_WORK, audited = false)
    public List<Step> of(String reference) {
        long caseId = store.key(current.get(), reference).id();
        Row row =
                Row.of(
                                entityManager
                                        .createNativeQuery(
                                                "SELECT c.pathway, c.opened_at, c.worker_id IS NOT"
                                                        + " NULL, c.contacted_at IS NOT NULL,"
                                                        + " c.assessed_at IS NOT NULL, EXISTS (SELECT"
                                                        + " 1 FROM measurement m WHERE m.case_id ="
                                                        + " c.id AND m.point = 'ENTRY'), EXISTS"
                                                        + " (SELECT 1 FROM plan_action p WHERE"
                                                        + " p.case_id = c.id), c.active_at IS NOT"
                                                        + " NULL, EXISTS (SELECT 1 FROM measurement m"
                                                        + " WHERE m.case_id = c.id AND m.point ="
                                                        + " 'REVIEW'), EXISTS (SELECT 1 FROM"
                                                        + " measurement m WHERE m.case_id = c.id AND"
                                                        + " m.point = 'EXIT'), NOT c.is_open, EXISTS"
                                                        + " (SELECT 1 FROM case_stage g WHERE"
                                                        + " g.case_id = c.id AND g.stage ="
                                                        + " 'SUPPORT_2'), EXISTS (SELECT 1 FROM"
                                                        + " case_stage g WHERE g.case_id = c.id AND"
                                                        + " g.stage = 'SUPPORT_3') FROM support_case c"
                                                        + " WHERE c.id = ?")
                                        .setParameter(1, caseId)
                                        .getResultList())
                        .get(0);
        Map<String, Boolean> done =
                Map.ofEntries(
                        Map.entry("ALLOCATION", row.flag(2)),
                        Map.entry("CONTACT", row.flag(3)),
                        Map.entry("ASSESSMENT", row.flag(4)),
                        Map.entry("MEASURE", row.flag(5)),
                        Map.entry("PLAN", row.flag(6)),
                        Map.entry("SUPPORT", row.flag(7)),
                        Map.entry("REVIEW", row.flag(8)),
                        Map.entry("EXIT", row.flag(9)),
                        Map.entry(CLOSURE, row.flag(10)),
                        Map.entry("SUPPORT_2", row.flag(11)),
                        Map.entry("SUPPORT_3", row.flag(12)));
        return organisations
                .directory()
                .stages(row.text(0), WorkingDays.dateOf(Columns.instant(row.columns()[1])))
                .stream()
                .map(
                        stage ->
                                new Step(
                                        stage.label(),
                                        done.getOrDefault(stage.stage(), false),
                                        stage.required(),
                                        isNext(stage.stage(), done) ? stage.stage() : null))
                .toList();
    }
}
