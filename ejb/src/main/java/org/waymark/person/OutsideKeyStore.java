package org.waymark.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;

/**
 * Keeps under which keyed hashes those are found who stand in cases that other agencies referred to
 * a MARAC: in the transaction that seals the paper, and no longer than the paper. One hash that
 * fits is enough: a person looks whether it is them.
 */
@ApplicationScoped
public class OutsideKeyStore {

    private static final int MOST = 50;

    private static final String FITTING =
            "SELECT DISTINCT k.referral_id, k.role FROM marac_outside_key k JOIN marac_referral m ON"
                    + " m.id = k.referral_id AND m.case_id IS NULL JOIN service s ON s.id ="
                    + " m.service_id WHERE s.organisation_id = ? AND ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private MatchKeys keys;

    /** Where somebody may stand, and as whom. */
    public record Fit(long referralId, ToldPerson.Role role) {}

    /** A paper tells of these; whoever it told of before is forgotten. */
    public void told(long referralId, List<ToldPerson> people) {
        forget(referralId);
        add(referralId, referralId, referralId, ToldPerson.Role.VICTIM); // it was looked through
        for (ToldPerson each : people) {
            long named = Ids.next();
            of(each).forEach(hash -> add(hash, named, referralId, each.role()));
        }
    }

    private void add(long hash, long named, long referralId, ToldPerson.Role role) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO marac_outside_key (key_hash, named_id, referral_id, role) VALUES"
                                + " (?, ?, ?, ?)")
                .setParameter(1, hash)
                .setParameter(2, named)
                .setParameter(3, referralId)
                .setParameter(4, role.name())
                .executeUpdate();
    }

    /** The paper is gone. */
    public void forget(long referralId) {
        entityManager
                .createNativeQuery("DELETE FROM marac_outside_key WHERE referral_id = ?")
                .setParameter(1, referralId)
                .executeUpdate();
    }

    /** Where these records may stand in papers of the services of a provider. */
    public List<Fit> ofPeople(long organisationId, Collection<Long> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(List.of(organisationId));
        values.addAll(people);
        return fits(
                "k.key_hash IN (SELECT h.key_hash FROM match_key h WHERE h.person_id IN ("
                        + marks(people.size())
                        + "))",
                values);
    }

    /** Where somebody may stand of whom this is known. */
    public List<Fit> ofTold(long organisationId, ToldPerson somebody) {
        Set<Long> hashes = of(somebody);
        if (hashes.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(List.of(organisationId));
        values.addAll(hashes);
        return fits("k.key_hash IN (" + marks(hashes.size()) + ")", values);
    }

    private Set<Long> of(ToldPerson somebody) {
        Set<Long> hashes = new LinkedHashSet<>(keys.of(somebody.side().subject()));
        somebody.named().ifPresent(named -> hashes.addAll(keys.ofNamed(named)));
        return hashes;
    }

    private static String marks(int number) {
        return String.join(", ", Collections.nCopies(number, "?"));
    }

    private List<Fit> fits(String which, List<Object> values) {
        var query =
                entityManager.createNativeQuery(
                        FITTING + which + " ORDER BY k.referral_id DESC LIMIT " + MOST);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return Row.of(query.getResultList()).stream()
                .map(row -> new Fit(row.number(0), ToldPerson.Role.valueOf(row.text(1))))
                .toList();
    }
}
