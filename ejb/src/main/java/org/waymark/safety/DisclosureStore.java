package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.justice.DisclosureGuidance;
import org.waymark.justice.DisclosureGuidanceReader;
import org.waymark.reference.ReferenceData;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/** Keeps applications under Clare's Law; of cases that were opened in the actor's scope. */
@ApplicationScoped
class DisclosureStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private DisclosureGuidanceReader guidance;
    @Inject private ReferenceData reference;

    void add(
            long id,
            long caseId,
            boolean toAsk,
            LocalDate on,
            Disclosure.Tasks tasks,
            long accountId,
            Instant at) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO disclosure_application (id, case_id, to_ask, applied_on,"
                                + " check_task_id, meet_task_id, task_id, account_id, at) VALUES"
                                + " (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, caseId)
                .setParameter(3, toAsk)
                .setParameter(4, on)
                .setParameter(5, tasks.check())
                .setParameter(6, tasks.meeting())
                .setParameter(7, tasks.answer())
                .setParameter(8, accountId)
                .setParameter(9, Columns.utc(at))
                .executeUpdate();
    }

    /**
     * @throws ChangedMeanwhile when somebody changed it after it was read
     */
    void change(Disclosure before, Disclosure.Form now) {
        int changed =
                entityManager
                        .createNativeQuery(
                                "UPDATE disclosure_application SET checked_on = ?, met_on = ?,"
                                        + " answered_on = ?, outcome = ?, version = version + 1 WHERE id"
                                        + " = ? AND version = ?")
                        .setParameter(1, now.checkedOn())
                        .setParameter(2, now.metOn())
                        .setParameter(3, now.answeredOn())
                        .setParameter(4, now.outcome() == null ? null : now.outcome().name())
                        .setParameter(5, before.id())
                        .setParameter(6, before.version())
                        .executeUpdate();
        if (changed != 1) {
            throw new ChangedMeanwhile();
        }
    }

    /**
     * @throws NotFound when the case has none such
     */
    Disclosure find(long caseId, long id) {
        return of(caseId).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<Disclosure> of(long caseId) {
        List<DisclosureGuidance> versions = guidance.all();
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT id, to_ask, applied_on, checked_on, met_on,"
                                                + " answered_on, outcome, check_task_id,"
                                                + " meet_task_id, task_id, version FROM"
                                                + " disclosure_application WHERE case_id = ? ORDER BY"
                                                + " applied_on DESC, id DESC")
                                .setParameter(1, caseId)
                                .getResultList())
                .stream()
                .map(row -> disclosure(row, versions))
                .toList();
    }

    private Disclosure disclosure(Row row, List<DisclosureGuidance> versions) {
        LocalDate asked = row.date(2);
        return new Disclosure(
                row.number(0),
                row.flag(1),
                asked,
                row.date(3),
                row.date(4),
                row.date(5),
                row.text(6) == null ? null : Disclosure.Outcome.valueOf(row.text(6)),
                new Disclosure.Tasks(row.number(7), row.number(8), row.number(9)),
                clocks(asked, row.date(3), row.date(4), row.date(5), versions),
                row.count(10));
    }

    private List<DisclosureClock> clocks(
            LocalDate asked,
            LocalDate checkedOn,
            LocalDate metOn,
            LocalDate answeredOn,
            List<DisclosureGuidance> versions) {
        return DisclosureClock.of(
                DisclosureGuidance.on(versions, asked).orElse(null),
                reference.workingDays(),
                asked,
                checkedOn,
                metOn,
                answeredOn);
    }

    /** The times that police have when it was asked on a day. */
    List<DisclosureClock> clocks(LocalDate asked) {
        return clocks(asked, null, null, null, guidance.all());
    }
}
