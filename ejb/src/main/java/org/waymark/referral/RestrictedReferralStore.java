package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.waymark.access.RestrictedLead;
import org.waymark.commissioning.Organisations;
import org.waymark.person.KeptFrom;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.SqlReader;

/**
 * Restricts referrals that have no case and lifts that; keeps who decided it, and who opened one.
 */
@ApplicationScoped
class RestrictedReferralStore {

    /** A case of the same record, or another referral of it that is not the actor's, keeps it. */
    private static final String KEPT_ELSEWHERE =
            "SELECT 1 FROM support_case c WHERE c.person_id = ? AND c.restricted = TRUE UNION ALL"
                    + " SELECT 1 FROM referral r JOIN person p ON p.id = r.person_id WHERE"
                    + " r.person_id = ? AND NOT EXISTS (SELECT 1 FROM support_case k WHERE"
                    + " k.referral_id = r.id) AND NOT COALESCE((%s AND %s), FALSE) LIMIT 1";

    /** Managers who answer for a restricted referral in a service, by e-mail. */
    private static final String LEADS =
            "SELECT DISTINCT a.email FROM referral r JOIN service s JOIN account_role g ON g.role ="
                    + " 'SERVICE_MANAGER' AND g.team_id IS NULL JOIN account a ON a.id = g.account_id"
                    + " AND a.active = TRUE AND a.locked = FALSE WHERE r.id = ? AND s.id = ? AND a.email IS NOT NULL AND a.id <> ? AND"
                    + " (g.service_id = s.id OR g.service_id IS NULL AND a.organisation_id ="
                    + " s.organisation_id) AND "
                    + KeptFrom.free("a.id", "r.person_id")
                    + " AND "
                    + RestrictedLead.condition(
                            "s.id",
                            "a.id",
                            KeptFrom.free(RestrictedLead.DESIGNATED_ID, "r.person_id"));

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private Organisations organisations;
    @Inject private RestrictedSealStore seals;

    /** Does something else than this referral keep the record restricted? */
    boolean isKeptElsewhere(ReferralScope scope, long personId) {
        return !SqlReader.rows(
                        entityManager,
                        KEPT_ELSEWHERE.formatted(scope.known("r", "p"), scope.condition("r")),
                        personId,
                        personId)
                .isEmpty();
    }

    /** Has the actor opened it for a request, and has nobody looked into that? */
    boolean isOpenedBy(long referralId, long account) {
        return !SqlReader.rows(
                        entityManager,
                        "SELECT 1 FROM referral_opening WHERE referral_id = ? AND account_id = ? AND"
                                + " reviewed_at IS NULL LIMIT 1",
                        referralId,
                        account)
                .isEmpty();
    }

    /** Is its record restricted, and has it no case? */
    boolean isRestricted(long referralId) {
        return !SqlReader.rows(
                        entityManager,
                        "SELECT 1 FROM referral r JOIN person p ON p.id = r.person_id WHERE r.id = ?"
                                + " AND p.restricted = TRUE AND NOT EXISTS (SELECT 1 FROM support_case"
                                + " k WHERE k.referral_id = r.id)",
                        referralId)
                .isEmpty();
    }

    /** From now on only who answers for restricted referrals knows of the record. */
    void restrict(Referral referral, RestrictionReason reason) {
        entityManager.flush();
        person(referral.personId(), true);
        SqlReader.change(
                entityManager,
                "UPDATE referral SET restricted_reason = ? WHERE id = ?",
                reason.name(),
                referral.id());
        seals.sealWhenPossible(referral.personId());
    }

    /**
     * The inbox may know of the record again.
     *
     * @throws org.waymark.shared.Refusal when what is sealed cannot be unsealed now
     */
    void lift(Referral referral) {
        entityManager.flush();
        person(referral.personId(), false);
        SqlReader.change(
                entityManager,
                "UPDATE referral SET restricted_reason = NULL WHERE person_id = ?",
                referral.personId());
        seals.unseal(referral.personId());
    }

    private void person(long id, boolean restricted) {
        SqlReader.change(
                entityManager,
                "UPDATE person SET restricted = ?, version = version + 1 WHERE id = ?",
                restricted,
                id);
    }

    /**
     * Somebody has looked at it, and at whoever opened it before.
     *
     * @param next when it is looked at again; null once it is lifted
     */
    void reviewed(
            long referralId,
            RestrictionFinding finding,
            String note,
            Instant next,
            long by,
            Instant at) {
        SqlReader.change(
                entityManager,
                "INSERT INTO restriction_review (id, referral_id, finding, note, reviewed_by,"
                        + " reviewed_at, next_due_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                referralId,
                finding.name(),
                note,
                by,
                Columns.utc(at),
                next == null ? null : Columns.utc(next));
        SqlReader.change(
                entityManager,
                "UPDATE referral_opening SET reviewed_at = ?, reviewed_by = ? WHERE referral_id = ?"
                        + " AND reviewed_at IS NULL",
                Columns.utc(at),
                by,
                referralId);
    }

    void opened(
            long referralId, long by, String reason, Instant at, Instant endsAt, Instant dueAt) {
        SqlReader.change(
                entityManager,
                "INSERT INTO referral_opening (id, referral_id, account_id, reason, opened_at,"
                        + " ends_at, review_due_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                referralId,
                by,
                reason,
                Columns.utc(at),
                Columns.utc(endsAt),
                Columns.utc(dueAt));
    }

    /** E-mail addresses of those who answer for a referral, but for one account. */
    List<String> leads(Referral referral, long but) {
        Long service =
                referral.serviceId() != null ? referral.serviceId() : referral.proposedServiceId();
        Long at = service != null ? service : organisations.intakeService().orElse(null);
        return at == null
                ? List.of()
                : SqlReader.rows(entityManager, LEADS, referral.id(), at, but).stream()
                        .map(row -> row.text(0))
                        .toList();
    }
}
