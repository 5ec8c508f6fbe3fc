package org.waymark.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.waymark.casework.CaseMove;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.person.AskFirst;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/**
 * Goes through the audit of a week, service by service and account by account along the index of
 * accounts, for cases that somebody opened and did nothing in.
 */
@ApplicationScoped
public class CuriousLookupWriter {

    private static final String STAFF =
            "SELECT DISTINCT a.id FROM account a JOIN account_role r ON r.account_id = a.id JOIN"
                    + " service s ON s.id = ? WHERE r.role IN ('INTAKE', 'CASEWORKER',"
                    + " 'COUNSELLOR', 'SERVICE_MANAGER') AND"
                    + " (r.service_id = s.id OR r.service_id IS NULL AND a.organisation_id ="
                    + " s.organisation_id)";

    /**
     * What shows who somebody is: their case, a name at the desk, a document, a paper. Whom the
     * desk expects that day it may greet by name.
     */
    private static final String LOOKED =
            "(e.action IN ('CaseFileQuery.header', 'DocumentQuery.download', 'SafetyPapers.plan',"
                    + " 'SafetyPapers.marac') OR e.action = 'AppointmentDesk.reveal' AND NOT EXISTS"
                    + " (SELECT 1 FROM appointment t JOIN appointment_slot z ON z.id = t.slot_id WHERE"
                    + " t.case_id = e.case_id AND DATE(z.starts_at) = DATE(e.at)))";

    /**
     * Who did something in a case in the three months before has a reason to open it; who gave it
     * to somebody years ago has none.
     */
    private static final String WORKED =
            "SELECT 1 FROM case_event v WHERE v.case_id = c.id AND v.account_id = e.account_id AND"
                    + " v.at >= e.at - INTERVAL 90 DAY AND v.title NOT IN ('"
                    + CaseMove.ALLOCATE.label()
                    + "', '"
                    + CaseMove.REALLOCATE.label()
                    + "')";

    /** What an emergency opened has a review of its own, for as long as it was open. */
    private static final String OPENED =
            "SELECT e.account_id, e.case_id, COUNT(*), a.display_name, p.surname FROM audit_entry e"
                    + " JOIN support_case c ON c.id = e.case_id JOIN account a ON a.id ="
                    + " e.account_id JOIN person p ON p.id = c.person_id WHERE e.account_id IN (%s)"
                    + " AND e.at >= ? AND e.at < ? AND "
                    + LOOKED
                    + " AND e.outcome = 'DONE' AND c.service_id = ? AND (c.worker_id IS NULL OR c.worker_id <>"
                    + " e.account_id) AND NOT EXISTS ("
                    + WORKED
                    + ") AND NOT EXISTS (SELECT 1 FROM"
                    + " case_therapist h WHERE h.case_id = c.id AND h.account_id = e.account_id) AND"
                    + " NOT EXISTS (SELECT 1 FROM cover v"
                    + " WHERE v.worker_id = c.worker_id AND v.cover_id = e.account_id AND v.from_on <"
                    + " ? AND v.until_on >= ?) AND NOT EXISTS (SELECT 1 FROM break_glass b WHERE"
                    + " b.case_id = c.id AND b.account_id = e.account_id AND e.at >= b.opened_at AND"
                    + " e.at <= b.ends_at) GROUP BY e.account_id,"
                    + " e.case_id, a.display_name, p.surname";

    /** Of restricted ones every opening is written down and looked at by itself. */
    private static final String OPENED_REFERRALS =
            "SELECT e.account_id, e.referral_id, COUNT(*), a.display_name, p.surname FROM audit_entry"
                    + " e JOIN referral r ON r.id = e.referral_id JOIN account a ON a.id ="
                    + " e.account_id JOIN person p ON p.id = r.person_id WHERE e.account_id IN (%s) AND"
                    + " e.at >= ? AND e.at < ? AND e.action = 'ReferralQuery.page' AND e.outcome ="
                    + " 'DONE' AND COALESCE(r.service_id, r.proposed_service_id, ?) = ? AND NOT EXISTS"
                    + " (SELECT 1 FROM referral_event v WHERE v.referral_id = r.id AND v.account_id ="
                    + " e.account_id) AND NOT EXISTS (SELECT 1 FROM support_case c WHERE c.referral_id"
                    + " = r.id AND (c.worker_id = e.account_id OR EXISTS ("
                    + WORKED
                    + "))) GROUP BY"
                    + " e.account_id, e.referral_id, a.display_name, p.surname";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private Organisations organisations;

    /**
     * Goes through one week of every service, unless that was done.
     *
     * @param monday its first day in London
     */
    public void goThrough(LocalDate monday) {
        for (Service service : organisations.directory().services()) {
            if (service.active() && takeOn(monday, service.id())) {
                int place = 1;
                for (CuriousLookup each : CuriousLookup.worthAsking(opened(monday, service.id()))) {
                    keep(monday, service.id(), place++, each);
                }
            }
        }
    }

    /** Of two servers at once one goes through a week. */
    private boolean takeOn(LocalDate monday, long serviceId) {
        return entityManager
                        .createNativeQuery(
                                "INSERT IGNORE INTO curious_lookup (week_on, service_id, place, opened,"
                                        + " why) VALUES (?, ?, 0, 0, 'gone through')")
                        .setParameter(1, monday)
                        .setParameter(2, serviceId)
                        .executeUpdate()
                > 0;
    }

    private List<CuriousLookup> opened(LocalDate monday, long serviceId) {
        List<Row> staff =
                Row.of(
                        entityManager
                                .createNativeQuery(STAFF)
                                .setParameter(1, serviceId)
                                .getResultList());
        if (staff.isEmpty()) {
            return List.of();
        }
        LocalDate next = monday.plusWeeks(1);
        List<CuriousLookup> opened = new ArrayList<>();
        for (Row row : rows(OPENED, staff, monday, serviceId, next, monday)) {
            opened.add(
                    new CuriousLookup(
                            row.number(0), row.number(1), null, row.count(2), isNamesake(row)));
        }
        long intake = organisations.intakeService().orElse(0L);
        for (Row row : rows(OPENED_REFERRALS, staff, monday, intake, serviceId)) {
            opened.add(
                    new CuriousLookup(
                            row.number(0), null, row.number(1), row.count(2), isNamesake(row)));
        }
        return opened;
    }

    private static boolean isNamesake(Row row) {
        return AskFirst.isNamesake(row.text(3), row.text(4));
    }

    private List<Row> rows(String sql, List<Row> staff, LocalDate monday, Object... values) {
        String marks = String.join(", ", Collections.nCopies(staff.size(), "?"));
        Query query = entityManager.createNativeQuery(sql.formatted(marks));
        int at = 1;
        for (Row each : staff) {
            query.setParameter(at++, each.number(0));
        }
        query.setParameter(at++, Columns.utc(WorkingDays.startOf(monday)));
        query.setParameter(at++, Columns.utc(WorkingDays.startOf(monday.plusWeeks(1))));
        for (Object value : values) {
            query.setParameter(at++, value);
        }
        return Row.of(query.getResultList());
    }

    private void keep(LocalDate monday, long serviceId, int place, CuriousLookup lookup) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO curious_lookup (week_on, service_id, place, account_id, case_id,"
                                + " referral_id, opened, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, monday)
                .setParameter(2, serviceId)
                .setParameter(3, place)
                .setParameter(4, lookup.accountId())
                .setParameter(5, lookup.caseId())
                .setParameter(6, lookup.referralId())
                .setParameter(7, lookup.times())
                .setParameter(8, lookup.why())
                .executeUpdate();
    }
}
