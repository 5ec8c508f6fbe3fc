package org.waymark.privacy.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.access.CurrentActor;
import org.waymark.person.ContactPoint;
import org.waymark.person.PointOpener;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/**
 * Which rows of which tables belong to the record that a request is about: all records that were
 * confirmed to be one human being, as far as the provider of the request answers for them. What is
 * restricted counts only while the actor has opened it for this request.
 */
@ApplicationScoped
class RecordRowsReader {

    private static final String SAME_PERSON =
            " JOIN person p ON p.id = %1$s.person_id JOIN person q ON q.identity_id ="
                    + " p.identity_id AND q.id = ? WHERE (%2$s IN (SELECT id FROM service WHERE"
                    + " organisation_id = ?) OR %1$s.person_id = ?) ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private PointOpener opener;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /** A person's row, a referral or a case. */
    record Part(long id, boolean restricted) {}

    /** The referrals, oldest first. */
    List<Part> referrals(RightsRequest request) {
        return parts(
                "SELECT r.id, p.restricted FROM referral r"
                        + SAME_PERSON.formatted(
                                "r", "COALESCE(r.service_id, r.proposed_service_id)")
                        + "ORDER BY r.id",
                request);
    }

    /** The cases, oldest first. */
    List<Part> cases(RightsRequest request) {
        return parts(
                "SELECT c.id, c.restricted FROM support_case c"
                        + SAME_PERSON.formatted("c", "c.service_id")
                        + "ORDER BY c.id",
                request);
    }

    /** The rows of the person that these referrals are about. */
    List<Part> people(RightsRequest request) {
        return parts(
                "SELECT DISTINCT p.id, p.restricted FROM referral r"
                        + SAME_PERSON.formatted(
                                "r", "COALESCE(r.service_id, r.proposed_service_id)")
                        + "ORDER BY p.id",
                request);
    }

    private List<Part> parts(String sql, RightsRequest request) {
        return rows(sql, request.personId(), request.organisationId(), request.personId()).stream()
                .map(row -> new Part(row.number(0), row.flag(1)))
                .toList();
    }

    /** Is one of the referrals, or a case, open? */
    boolean isOpen(RightsRequest request) {
        return referrals(request).stream()
                .anyMatch(
                        part ->
                                !rows(
                                                "SELECT 1 FROM referral r LEFT JOIN support_case c ON"
                                                        + " c.referral_id = r.id WHERE r.id = ? AND"
                                                        + " (r.is_open = TRUE OR c.is_open = TRUE)",
                                                part.id())
                                        .isEmpty());
    }

    boolean hasNoCase(long referralId) {
        return rows("SELECT 1 FROM support_case WHERE referral_id = ?", referralId).isEmpty();
    }

    /** Does a hold of the provider stand on any record of the person? */
    boolean isHeld(RightsRequest request) {
        return !rows(
                        "SELECT 1 FROM person me JOIN person p ON p.identity_id = me.identity_id JOIN"
                                + " retention_hold h ON h.person_id = p.id AND h.organisation_id = ?"
                                + " AND h.lifted_at IS NULL WHERE me.id = ?",
                        request.organisationId(),
                        request.personId())
                .isEmpty();
    }

    /** Has the actor opened what is restricted for this request, and does that still hold? */
    boolean isUnlocked(RightsRequest request) {
        return !rows(
                        "SELECT 1 FROM rights_unlock WHERE request_id = ? AND account_id = ? AND"
                                + " ends_at > ?",
                        request.id(),
                        current.get().id(),
                        Columns.utc(clock.instant()))
                .isEmpty();
    }

    /** Names by which the suspected of these referrals may stand in a text, longest first. */
    Set<String> suspects(List<Long> referrals) {
        Set<String> names =
                new TreeSet<>(
                        Comparator.comparing(String::length)
                                .reversed()
                                .thenComparing(name -> name));
        for (long referral : referrals) {
            for (Row row :
                    rows(
                            "SELECT given_names, surname FROM referral_suspect WHERE referral_id = ?",
                            referral)) {
                String given = row.text(0);
                String surname = row.text(1);
                if (given != null && surname != null) {
                    names.add(given + " " + surname);
                }
                add(names, given);
                add(names, surname);
            }
        }
        return names;
    }

    /** The names of colleagues who worked on these cases. */
    Set<String> colleagues(List<Long> cases) {
        Set<String> names = new TreeSet<>();
        for (long id : cases) {
            for (Row row :
                    rows(
                            "SELECT DISTINCT a.display_name FROM case_event e JOIN account a ON a.id"
                                    + " = e.account_id WHERE e.case_id = ?",
                            id)) {
                add(names, row.text(0));
            }
        }
        return names;
    }

    private static void add(Set<String> names, String name) {
        if (name != null && name.strip().length() > 1) {
            names.add(name.strip());
        }
    }

    List<Row> rows(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return Row.of(query.getResultList());
    }

    /** The ways to reach somebody, also those that are no longer used, oldest first. */
    List<ContactPoint> contactPoints(long personId) {
        return opener.opened(
                entityManager
                        .createQuery(
                                "SELECT c FROM ContactPoint c WHERE c.personId = :person ORDER BY"
                                        + " c.id",
                                ContactPoint.class)
                        .setParameter("person", personId)
                        .getResultList());
    }
}
