package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.shared.Columns;

/** Whether an actor may decide about two records, and what a decision means for their referrals. */
@ApplicationScoped
class MatchScopeQuery {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private Event<ReferralChanged> changed;

    /** Both records came to one of these inboxes, and the actor may know of both. */
    boolean mayDecide(long proposalId, ReferralScope scope) {
        return !entityManager
                .createNativeQuery(
                        "SELECT 1 FROM match_proposal m JOIN person p ON p.id = m.person_id JOIN"
                                + " person q ON q.id = m.candidate_id WHERE m.id = ? AND EXISTS (SELECT"
                                + " 1 FROM referral r WHERE r.person_id = p.id AND "
                                + scope.condition("r")
                                + " AND "
                                + scope.known("r", "p")
                                + ") AND EXISTS (SELECT 1 FROM referral s WHERE s.person_id = q.id AND "
                                + scope.condition("s")
                                + " AND "
                                + scope.known("s", "q")
                                + ")")
                .setParameter(1, proposalId)
                .getResultList()
                .isEmpty();
    }

    /**
     * Says anew of every referral of the identity this record has whether it is repeat
     * victimisation: the sender said so, or {@link RepeatVictimisation} does.
     *
     * @return those that were not known as one before
     */
    List<Long> markRepeats(long personId) {
        entityManager.flush();
        List<Incident> incidents = incidents(personId);
        List<Long> found = new ArrayList<>();
        for (Incident one : incidents) {
            List<Instant> others =
                    incidents.stream()
                            .filter(one::isAnotherCrimeThan)
                            .map(Incident::began)
                            .toList();
            boolean repeat = one.told() || RepeatVictimisation.isRepeat(one.began(), others);
            if (repeat != one.marked()) {
                mark(one.id(), repeat);
                if (repeat) {
                    found.add(one.id());
                }
            }
        }
        return found;
    }

    private void mark(long referralId, boolean repeat) {
        entityManager
                .createNativeQuery(
                        "UPDATE referral SET repeat_victim = ?, version = version + 1 WHERE id = ?")
                .setParameter(1, repeat)
                .setParameter(2, referralId)
                .executeUpdate();
        changed.fire(new ReferralChanged(referralId));
    }

    /** What one service passed on to another is the same incident. */
    private List<Incident> incidents(long personId) {
        List<Incident> incidents = new ArrayList<>();
        for (Object each :
                entityManager
                        .createNativeQuery(
                                "SELECT r.id, r.sending_force, r.crime_ref, COALESCE(r.offence_from,"
                                        + " r.reported_at), r.flags, r.repeat_victim FROM referral r"
                                        + " JOIN person p ON p.id = r.person_id WHERE p.identity_id ="
                                        + " (SELECT identity_id FROM person WHERE id = ?) AND"
                                        + " r.parent_id IS NULL AND r.victim_type <> 'WITNESS'")
                        .setParameter(1, personId)
                        .getResultList()) {
            Object[] row = (Object[]) each;
            incidents.add(
                    new Incident(
                            Columns.number(row[0]),
                            row[2] == null ? null : row[1] + " " + row[2],
                            Columns.instant(row[3]),
                            row[4] != null
                                    && List.of(((String) row[4]).split("[;, ]"))
                                            .contains(ReferralFlag.REPEAT.name()),
                            Columns.flag(row[5])));
        }
        return incidents;
    }

    /**
     * One referral of the identity.
     *
     * @param crime force and crime reference, or null
     * @param told the sender said that it is a repeat
     */
    private record Incident(long id, String crime, Instant began, boolean told, boolean marked) {

        boolean isAnotherCrimeThan(Incident other) {
            return id != other.id && (crime == null || !crime.equals(other.crime));
        }
    }
}
