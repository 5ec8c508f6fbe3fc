package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.waymark.person.ContactPoint;
import org.waymark.person.MatchKeys;
import org.waymark.person.PointContent;
import org.waymark.person.seal.PersonKeys;
import org.waymark.shared.Refusal;
import org.waymark.shared.Row;

/**
 * Seals what of a restricted person says how to reach them, wherever it stands in clear, and
 * unseals it when the restriction is lifted; in the transaction of its cause. Rows are read locked,
 * so that nothing that arrives meanwhile is missed. Their versions stay: nothing that somebody has
 * open on a page has changed.
 */
@ApplicationScoped
public class RestrictedSealStore {

    private static final Logger LOG = Logger.getLogger(RestrictedSealStore.class.getName());
    private static final String REACH = "contact point ";

    /** Messages that wait or have left name the contact point in the place of the address. */
    private static final String HIDE_RECIPIENT =
            "UPDATE outbox_message m JOIN support_case c ON c.id = m.case_id JOIN contact_point p ON"
                    + " p.person_id = c.person_id AND p.value = m.recipient SET m.recipient ="
                    + " CONCAT('"
                    + REACH
                    + "', p.id) WHERE c.person_id = ?";

    private static final String SHOW_RECIPIENT =
            "UPDATE outbox_message m JOIN support_case c ON c.id = m.case_id JOIN contact_point p ON"
                    + " p.person_id = c.person_id AND m.recipient = CONCAT('"
                    + REACH
                    + "', p.id) SET m.recipient = p.value WHERE c.person_id = ? AND p.value IS NOT"
                    + " NULL";

    private static final String IN_CLEAR =
            "(EXISTS (SELECT 1 FROM contact_point c WHERE c.person_id = p.id AND c.sealed IS NULL) OR"
                    + " EXISTS (SELECT 1 FROM referral r WHERE r.person_id = p.id AND (r.note IS NOT"
                    + " NULL OR r.offence_postcode IS NOT NULL)) OR EXISTS (SELECT 1 FROM referral r"
                    + " JOIN referral_event e ON e.referral_id = r.id AND e.diff IS NOT NULL WHERE"
                    + " r.person_id = p.id))";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private PersonKeys keys;
    @Inject private MatchKeys matchKeys;
    @Inject private SealedRowStore feedRows;
    @Inject private SealedDraftStore drafts;

    /** Seals what is in clear of those of these people who are restricted. */
    public void settle(Collection<Long> people) {
        if (people.isEmpty()) {
            return;
        }
        String ids = people.stream().map(String::valueOf).collect(Collectors.joining(", "));
        entityManager.flush();
        for (Row row :
                rows(
                        "SELECT p.id FROM person p WHERE p.restricted = TRUE AND p.id IN ("
                                + ids
                                + ") AND "
                                + IN_CLEAR
                                + " FOR UPDATE")) {
            // Of whom a restored backup has brought back nothing is sealed, and all else goes on.
            if (keys.destroyedAt(row.number(0)).isEmpty()) {
                seal(row.number(0));
            }
        }
    }

    /** Restricted people of whom something is in clear, the first above an id. */
    public List<Long> unsealed(long after, int most) {
        return rows(
                        "SELECT p.id FROM person p WHERE p.restricted = TRUE AND p.id > ? AND "
                                + IN_CLEAR
                                + " ORDER BY p.id LIMIT "
                                + most,
                        after)
                .stream()
                .map(row -> row.number(0))
                .toList();
    }

    /**
     * Seals all that is in clear of one person.
     *
     * @throws org.waymark.person.seal.KeyOutOfReach when nothing can be sealed now
     */
    public void seal(long personId) {
        entityManager.flush();
        change(HIDE_RECIPIENT, personId);
        for (Row row :
                rows(
                        "SELECT id, value, postcode FROM contact_point WHERE person_id = ? AND sealed"
                                + " IS NULL FOR UPDATE",
                        personId)) {
            PointContent content = new PointContent(row.text(1), row.text(2));
            change(
                    "UPDATE contact_point SET value = NULL, normalised = NULL, postcode = NULL,"
                            + " sealed = ?, postcode_key = ? WHERE id = ?",
                    content.sealed(keys, personId, row.number(0)),
                    matchKeys.ofPostcode(content.postcode()),
                    row.number(0));
        }
        for (Row row :
                rows(
                        "SELECT id, offence_postcode, note FROM referral WHERE person_id = ? AND"
                                + " (offence_postcode IS NOT NULL OR note IS NOT NULL) FOR UPDATE",
                        personId)) {
            change(
                    "UPDATE referral SET offence_postcode = NULL, note = NULL, sealed = ? WHERE id ="
                            + " ?",
                    new SealedWords(row.text(1), row.text(2)).sealed(keys, personId, row.number(0)),
                    row.number(0));
        }
        for (Row row :
                rows(
                        "SELECT e.id, e.diff FROM referral r JOIN referral_event e ON e.referral_id ="
                                + " r.id WHERE r.person_id = ? AND e.diff IS NOT NULL FOR UPDATE",
                        personId)) {
            change(
                    "UPDATE referral_event SET diff = NULL, diff_sealed = ? WHERE id = ?",
                    keys.sealText(personId, SealedWords.ofChange(row.number(0)), row.text(1)),
                    row.number(0));
        }
        feedRows.seal(personId);
        drafts.seal(personId);
        refresh(personId);
    }

    /**
     * The same for somebody who is being restricted. Nobody waits for that because a key is
     * missing: what cannot be sealed now is sealed once it is back.
     */
    public void sealWhenPossible(long personId) {
        try {
            seal(personId);
        } catch (Refusal cannot) {
            LOG.log(Level.WARNING, "A restricted record waits to be sealed: a key is missing");
        }
    }

    /**
     * Everything stands as it stood before.
     *
     * @throws org.waymark.shared.Refusal when something cannot be opened; then nothing has changed
     */
    public void unseal(long personId) {
        entityManager.flush();
        for (Row row :
                rows(
                        "SELECT id, kind, sealed FROM contact_point WHERE person_id = ? AND sealed IS"
                                + " NOT NULL FOR UPDATE",
                        personId)) {
            PointContent content =
                    PointContent.opened(keys, personId, row.number(0), bytes(row, 2));
            change(
                    "UPDATE contact_point SET value = ?, normalised = ?, postcode = ?, sealed = NULL,"
                            + " postcode_key = NULL WHERE id = ?",
                    content.value(),
                    ContactPoint.normalised(
                            ContactPoint.Kind.valueOf(row.text(1)), content.value()),
                    content.postcode(),
                    row.number(0));
        }
        change(SHOW_RECIPIENT, personId);
        for (Row row :
                rows(
                        "SELECT id, sealed FROM referral WHERE person_id = ? AND sealed IS NOT NULL"
                                + " FOR UPDATE",
                        personId)) {
            SealedWords words = SealedWords.of(keys, personId, row.number(0), null, bytes(row, 1));
            change(
                    "UPDATE referral SET offence_postcode = ?, note = ?, sealed = NULL WHERE id = ?",
                    words.postcode(),
                    words.note(),
                    row.number(0));
        }
        for (Row row :
                rows(
                        "SELECT e.id, e.diff_sealed FROM referral r JOIN referral_event e ON"
                                + " e.referral_id = r.id WHERE r.person_id = ? AND e.diff_sealed IS"
                                + " NOT NULL FOR UPDATE",
                        personId)) {
            change(
                    "UPDATE referral_event SET diff = ?, diff_sealed = NULL WHERE id = ?",
                    keys.openText(personId, SealedWords.ofChange(row.number(0)), bytes(row, 1)),
                    row.number(0));
        }
        feedRows.unseal(personId);
        drafts.unseal(personId);
        refresh(personId);
    }

    /** What was loaded before in this transaction follows. */
    private void refresh(long personId) {
        entityManager
                .createQuery(
                        "SELECT p FROM ContactPoint p WHERE p.personId = :person",
                        ContactPoint.class)
                .setParameter("person", personId)
                .setHint("eclipselink.refresh", "true")
                .getResultList();
    }

    private static byte[] bytes(Row row, int column) {
        return (byte[]) row.columns()[column];
    }

    private List<Row> rows(String sql, Object... values) {
        return Row.of(query(sql, values).getResultList());
    }

    private void change(String sql, Object... values) {
        query(sql, values).executeUpdate();
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
