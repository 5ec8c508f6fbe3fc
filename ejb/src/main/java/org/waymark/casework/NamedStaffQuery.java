package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.access.Role;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Who may open a case: for whoever can open it themselves. */
@Stateless
@Guarded
public class NamedStaffQuery {

    private static final int MOST = 100;

    /** Open accounts that work or manage cases of a service; its id is both parameters. */
    static final String STAFF =
            "SELECT a.id, a.display_name, r.role FROM account a JOIN account_role r ON r.account_id ="
                    + " a.id WHERE r.role IN ('CASEWORKER', 'COUNSELLOR', 'SERVICE_MANAGER') AND a.active = TRUE AND"
                    + " (r.service_id = ? OR r.service_id IS NULL AND a.organisation_id = (SELECT"
                    + " organisation_id FROM service WHERE id = ?))";

    /**
     * Officers who read reports at a force that was told what a case began with, or what happened
     * since; the id of the case is both parameters.
     */
    static final String DESK =
            "SELECT DISTINCT a.id, a.display_name, r.role FROM (SELECT y.id FROM incident y JOIN"
                    + " support_case c ON c.referral_id = y.referral_id WHERE c.id = ? UNION SELECT"
                    + " x.report_id FROM further_incident x WHERE x.case_id = ? AND x.report_id IS NOT"
                    + " NULL) told JOIN incident i ON i.id = told.id JOIN account a ON"
                    + " a.organisation_id = i.police_id AND a.active = TRUE JOIN account_role r ON"
                    + " r.account_id = a.id AND r.role = 'REPORT_DESK' WHERE i.state = 'SENT'";

    private static final String UNNAMED =
            " AND NOT EXISTS (SELECT 1 FROM named_staff n WHERE n.case_id = ? AND n.account_id ="
                    + " a.id AND n.ended_at IS NULL) ORDER BY a.display_name, r.role DESC";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CaseStore store;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /**
     * Somebody who is, or was, named on a case.
     *
     * @param by who named them; null when a message of the sender did
     * @param endedAt null while they may open it
     */
    public record Named(
            long id,
            String name,
            String reason,
            Instant at,
            String by,
            Instant endedAt,
            String endedReason) {

        public boolean isCurrent() {
            return endedAt == null;
        }
    }

    /** Somebody who could be named. */
    public record Candidate(long id, String name, String role) {}

    /** Those who are named on it now, and below them those who were. */
    @Needs(Right.CASE_WORK)
    public List<Named> named(String reference) {
        CaseStore.Key key = store.key(current.get(), reference);
        subject.supportCase(key.id(), key.personId(), "who may open it");
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "SELECT n.id, a.display_name, n.reason, n.named_at, b.display_name,"
                                        + " n.ended_at, n.ended_reason FROM named_staff n JOIN account a"
                                        + " ON a.id = n.account_id LEFT JOIN account b ON b.id ="
                                        + " n.named_by WHERE n.case_id = ? ORDER BY n.ended_at IS NOT"
                                        + " NULL, n.named_at, n.id LIMIT "
                                        + MOST)
                        .setParameter(1, key.id())
                        .getResultList();
        return Row.of(rows).stream()
                .map(
                        row ->
                                new Named(
                                        row.number(0),
                                        row.text(1),
                                        row.text(2),
                                        Columns.instant(row.columns()[3]),
                                        row.text(4),
                                        Columns.instant(row.columns()[5]),
                                        row.text(6)))
                .toList();
    }

    /**
     * Who works or manages cases of the service and could be named, by name; after them the
     * officers at a force that was told of it, on the public page or from the case.
     */
    @Needs(value = Right.CASE_MANAGE, audited = false)
    public List<Candidate> candidates(String reference) {
        CaseStore.Key key = store.key(current.get(), reference);
        List<Object> rows =
                new ArrayList<>(
                        entityManager
                                .createNativeQuery(STAFF + UNNAMED)
                                .setParameter(1, key.serviceId())
                                .setParameter(2, key.serviceId())
                                .setParameter(3, key.id())
                                .getResultList());
        rows.addAll(
                entityManager
                        .createNativeQuery(DESK + UNNAMED)
                        .setParameter(1, key.id())
                        .setParameter(2, key.id())
                        .setParameter(3, key.id())
                        .getResultList());
        Map<Long, Candidate> candidates = new LinkedHashMap<>();
        Row.of(rows)
                .forEach(
                        row ->
                                candidates.putIfAbsent(
                                        row.number(0),
                                        new Candidate(
                                                row.number(0),
                                                row.text(1),
                                                Role.valueOf(row.text(2)).label())));
        return List.copyOf(candidates.values());
    }
}
