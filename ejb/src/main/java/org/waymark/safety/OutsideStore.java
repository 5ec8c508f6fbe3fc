package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.waymark.person.OutsideKeyStore;
import org.waymark.person.seal.ContentDestroyed;
import org.waymark.person.seal.KeyOutOfReach;
import org.waymark.person.seal.PersonKeys;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/**
 * Keeps what agencies without an account here refer to a MARAC on paper. Nobody of it is a person
 * of the records: its words are sealed under a key of its own, which has the id of the referral.
 * Whoever calls has found the meeting in the actor's scope.
 */
@ApplicationScoped
class OutsideStore {

    private static final int MOST = 200;

    /** Column of {@link MaracStore#SELECT}; who sent it and for which service follow. */
    private static final int WORDS = 23;

    private static final String OF_NO_CASE = "m.case_id IS NULL AND m.meeting_id = ?";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private SealedWords words;
    @Inject private PersonKeys keys;
    @Inject private OutsideKeyStore found;

    /** Who refers, and until when it is kept. */
    record Sender(String agency, LocalDate until) {}

    /**
     * One of them.
     *
     * @param agency code of marac_agency
     * @param serviceId the service whose team the borough belongs to
     */
    record Found(MaracReferral referral, String agency, long serviceId) {}

    /**
     * What of other agencies is listed for a meeting, in its order; without words while none open.
     */
    List<Found> listed(long meetingId) {
        return rows(
                        MaracStore.SELECT + OF_NO_CASE + " ORDER BY m.place, m.id LIMIT " + MOST,
                        meetingId)
                .stream()
                .map(row -> found(row, listedWords(row)))
                .toList();
    }

    /** One of them; empty when the meeting has none such. */
    Optional<Found> find(long meetingId, long id) {
        return rows(MaracStore.SELECT + OF_NO_CASE + " AND m.id = ?", meetingId, id).stream()
                .findFirst()
                .map(row -> found(row, said(row)));
    }

    /**
     * Those whose time is over, but for what a request that is open was found to be about, and what
     * is held with the record of whoever asked.
     */
    List<Long> over(LocalDate today, int most) {
        return rows(
                        "SELECT m.id FROM marac_referral m WHERE m.expires_on < ? AND m.case_id IS"
                                + " NULL AND NOT EXISTS (SELECT 1 FROM rights_outside o JOIN"
                                + " rights_request q ON q.id = o.request_id WHERE o.referral_id = m.id"
                                + " AND o.taken = TRUE AND (q.is_open = TRUE OR EXISTS (SELECT 1 FROM"
                                + " retention_hold h WHERE h.person_id = q.person_id AND h.lifted_at IS"
                                + " NULL))) ORDER BY m.expires_on, m.id LIMIT "
                                + most,
                        today)
                .stream()
                .map(row -> row.number(0))
                .toList();
    }

    /** Those of a provider by their ids, whatever became of them; without words while none open. */
    List<Found> ofProvider(long organisationId, List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows(
                                MaracStore.SELECT
                                        + "m.case_id IS NULL AND m.service_id IN (SELECT id FROM"
                                        + " service WHERE organisation_id = ?) AND m.id IN ("
                                        + String.join(
                                                ", ", ids.stream().map(String::valueOf).toList())
                                        + ") ORDER BY m.id DESC",
                                organisationId)
                        .stream()
                        .map(row -> found(row, listedWords(row)))
                        .toList();
    }

    /**
     * When it was last agreed that what is held about a child in it is deleted; null when never.
     */
    Instant childAsked(long id) {
        return rows(
                        "SELECT MAX(q.approved_at) FROM rights_outside o JOIN rights_request q ON q.id"
                                + " = o.request_id WHERE o.referral_id = ? AND o.role = 'CHILD' AND"
                                + " o.taken = TRUE AND q.kind = 'ERASURE' AND q.decision <> 'REFUSED'"
                                + " AND q.approved_at IS NOT NULL",
                        id)
                .stream()
                .map(row -> Columns.instant(row.columns()[0]))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Those that were entered before anybody could be found in them. */
    List<Found> withoutKeys(int most) {
        return rows(
                        MaracStore.SELECT
                                + "m.case_id IS NULL AND NOT EXISTS (SELECT 1 FROM marac_outside_key k"
                                + " WHERE k.referral_id = m.id) ORDER BY m.id DESC LIMIT "
                                + most)
                .stream()
                .map(row -> found(row, listedWords(row)))
                .toList();
    }

    /** Destroys it for good, with what was brought, agreed and only begun, and its key. */
    void destroy(long id) {
        found.forget(id);
        for (String table : List.of("marac_information", "marac_action")) {
            change("DELETE FROM " + table + " WHERE referral_id = ?", id);
        }
        change(
                "DELETE FROM draft WHERE form_key IN (CONCAT('sealed:brought-', ?1),"
                        + " CONCAT('sealed:owed-', ?1))",
                id);
        change("DELETE FROM marac_referral WHERE case_id IS NULL AND id = ?", id);
        keys.shred(id);
    }

    private Found found(Row row, Map<String, String> said) {
        return new Found(
                MaracStore.referral(row, said), row.text(WORDS + 1), row.number(WORDS + 2));
    }

    private Map<String, String> said(Row row) {
        long id = row.number(0);
        try {
            return words.open(id, MaracStore.TABLE, id, (byte[]) row.columns()[WORDS]);
        } catch (ContentDestroyed gone) {
            return Map.of(); // its last row is on its way out
        }
    }

    /** A list is there while nothing can be opened, too. */
    private Map<String, String> listedWords(Row row) {
        try {
            return said(row);
        } catch (KeyOutOfReach closed) {
            return Map.of();
        }
    }

    private void change(String sql, long id) {
        entityManager.createNativeQuery(sql).setParameter(1, id).executeUpdate();
    }

    private List<Row> rows(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return Row.of(query.getResultList());
    }
}
