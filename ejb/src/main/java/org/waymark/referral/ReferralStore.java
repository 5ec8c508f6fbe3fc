package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Actor;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;

/** Loads referrals within an actor's inboxes and keeps what happened to them. */
@ApplicationScoped
class ReferralStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** The referral with this reference, when it lies in one of these inboxes. */
    Referral load(ReferralScope scope, String reference) {
        List<?> ids =
                entityManager
                        .createNativeQuery(
                                "SELECT r.id FROM referral r JOIN person p ON p.id = r.person_id"
                                        + " WHERE r.reference = ? AND "
                                        + scope.known("r", "p")
                                        + " AND "
                                        + scope.condition("r"))
                        .setParameter(1, reference)
                        .getResultList();
        if (ids.isEmpty()) {
            throw new NotFound();
        }
        return entityManager.find(Referral.class, Columns.number(ids.get(0)));
    }

    /** One that the actor has just sent themselves. */
    Referral sent(String reference) {
        return entityManager
                .createQuery("SELECT r FROM Referral r WHERE r.reference = :it", Referral.class)
                .setParameter("it", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Is it for named staff alone, by its own mark or by what was known before? */
    boolean isRestricted(long id) {
        return !entityManager
                .createNativeQuery(
                        "SELECT r.id FROM referral r JOIN person p ON p.id = r.person_id WHERE r.id = ?"
                                + " AND (p.restricted = TRUE OR r.restricted_reason IS NOT NULL)")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    /** Whoever asks has made sure that the actor may decide about it. */
    Referral get(long id) {
        Referral referral = entityManager.find(Referral.class, id);
        entityManager.refresh(referral);
        return referral;
    }

    /** Every referral of whoever this one is about, this one included. */
    List<Long> ofSamePerson(Referral referral) {
        return ids(
                "SELECT r.id FROM referral r JOIN person p ON p.id = r.person_id WHERE"
                        + " p.identity_id = ?",
                identity(referral));
    }

    /** The others of them that lie open in one of these inboxes. */
    List<Referral> openOfSamePerson(ReferralScope scope, Referral referral) {
        return ids(
                        "SELECT r.id FROM referral r JOIN person p ON p.id = r.person_id WHERE"
                                + " r.is_open = TRUE AND "
                                + scope.known("r", "p")
                                + " AND "
                                + scope.condition("r")
                                + " AND p.identity_id = ?",
                        identity(referral))
                .stream()
                .filter(id -> id != referral.id())
                .map(id -> entityManager.find(Referral.class, id))
                .toList();
    }

    /**
     * Says on every record of the person whether contact may be made at all; not on that of a
     * service which passed them on, or which they were passed on to: what was typed here is not for
     * there, and the word itself holds for every record.
     */
    void contactAllowed(Referral referral, boolean allowed, String why) {
        entityManager
                .createNativeQuery(
                        "UPDATE person SET do_not_contact = ?, do_not_contact_reason = ?, version ="
                                + " version + 1 WHERE identity_id = ? AND id NOT IN (SELECT"
                                + " t.person_id FROM case_transfer t WHERE t.their_person_id = ?) AND"
                                + " id NOT IN (SELECT t.their_person_id FROM case_transfer t WHERE"
                                + " t.person_id = ?)")
                .setParameter(1, !allowed)
                .setParameter(2, why == null ? null : why.substring(0, Math.min(500, why.length())))
                .setParameter(3, identity(referral))
                .setParameter(4, referral.personId())
                .setParameter(5, referral.personId())
                .executeUpdate();
    }

    private long identity(Referral referral) {
        return ids("SELECT identity_id FROM person WHERE id = ?", referral.personId()).get(0);
    }

    private List<Long> ids(String sql, long of) {
        List<?> ids = entityManager.createNativeQuery(sql).setParameter(1, of).getResultList();
        return ids.stream().map(Columns::number).toList();
    }

    /** Another inbox has it now: so do the possible matches of its person. */
    void moved(Referral referral) {
        for (String side : List.of("", "candidate_")) {
            entityManager
                    .createNativeQuery(
                            "UPDATE match_proposal SET %sservice_id = ? WHERE %s = ?"
                                    .formatted(side, side.isEmpty() ? "person_id" : "candidate_id"))
                    .setParameter(1, referral.proposedServiceId())
                    .setParameter(2, referral.personId())
                    .executeUpdate();
        }
    }

    void event(
            Referral referral,
            Actor actor,
            ReferralMove move,
            ReferralState from,
            String reason,
            String note,
            Instant at) {
        try {
            entityManager.flush();
        } catch (OptimisticLockException lost) {
            throw new ChangedMeanwhile();
        }
        entityManager
                .createNativeQuery(
                        "INSERT INTO referral_event (id, referral_id, at, account_id, actor, move,"
                                + " from_state, to_state, reason, note) VALUES (?, ?, ?, ?, ?, ?, ?,"
                                + " ?, ?, ?)")
                .setParameter(1, Ids.next())
                .setParameter(2, referral.id())
                .setParameter(3, Columns.utc(at))
                .setParameter(4, actor.id())
                .setParameter(5, actor.name())
                .setParameter(6, move.name())
                .setParameter(7, from.name())
                .setParameter(8, referral.state().name())
                .setParameter(9, reason)
                .setParameter(10, note)
                .executeUpdate();
    }

    /** For which reasons people have released it: those are settled. */
    Set<String> settled(long referralId) {
        List<?> reasons =
                entityManager
                        .createNativeQuery(
                                "SELECT reason FROM referral_event WHERE referral_id = ? AND move ="
                                        + " 'RELEASE' AND account_id IS NOT NULL AND reason IS NOT NULL")
                        .setParameter(1, referralId)
                        .getResultList();
        return reasons.stream().map(String.class::cast).collect(Collectors.toSet());
    }
}
