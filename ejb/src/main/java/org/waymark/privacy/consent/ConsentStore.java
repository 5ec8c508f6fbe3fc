package org.waymark.privacy.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;

/**
 * Keeps answers and what was passed on. An answer counts for all records that were confirmed to be
 * the same person, within the organisation that asked.
 */
@ApplicationScoped
class ConsentStore {

    private static final String SELECT =
            "SELECT x.id, x.purpose, x.recipient_id, o.name, w.version_no, x.answer, x.scope, x.how,"
                    + " x.said_by, x.witness, x.given_on, x.expires_on, x.reason, a.display_name,"
                    + " x.recorded_at, b.display_name, x.superseded_at IS NOT NULL, x.withdrawn_on,"
                    + " x.withdrawn_how, x.withdrawn_reason, d.display_name, x.fields FROM consent x JOIN person q"
                    + " ON q.id = x.person_id LEFT JOIN organisation o ON o.id = x.recipient_id LEFT"
                    + " JOIN consent_wording w ON w.id = x.wording_id LEFT JOIN account a ON a.id ="
                    + " x.recorded_by LEFT JOIN account b ON b.id = x.authorised_by LEFT JOIN account d"
                    + " ON d.id = x.withdrawn_by WHERE q.identity_id = (SELECT p.identity_id FROM person"
                    + " p WHERE p.id = ?) AND x.organisation_id = ?";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** All answers of a person to an organisation, the newest first. */
    List<Consent> all(long personId, long organisationId) {
        return Row.of(
                        entityManager
                                .createNativeQuery(SELECT + " ORDER BY x.id DESC")
                                .setParameter(1, personId)
                                .setParameter(2, organisationId)
                                .getResultList())
                .stream()
                .map(ConsentStore::consent)
                .toList();
    }

    private static Consent consent(Row row) {
        return new Consent(
                row.number(0),
                Purpose.valueOf(row.text(1)),
                row.number(2),
                row.text(3),
                row.count(4),
                Answer.valueOf(row.text(5)),
                row.text(6),
                row.text(7) == null ? null : Means.valueOf(row.text(7)),
                row.text(8),
                row.text(9),
                row.date(10),
                row.date(11),
                row.text(12),
                row.text(13),
                Columns.instant(row.columns()[14]),
                row.text(15),
                row.flag(16),
                row.date(17),
                row.text(18),
                row.text(19),
                row.text(20),
                SharedField.of(row.text(21)));
    }

    /** Holds everything about the person until the transaction ends: two answers come in turn. */
    void lock(long personId) {
        entityManager
                .createNativeQuery(
                        "SELECT q.id FROM person q WHERE q.identity_id = (SELECT p.identity_id FROM"
                                + " (SELECT identity_id FROM person WHERE id = ?) p) ORDER BY q.id FOR"
                                + " UPDATE")
                .setParameter(1, personId)
                .getResultList();
    }

    /** A new decision to share without consent takes the place of those before it. */
    void supersedeDecisions(long personId, long organisationId, long recipientId, Instant at) {
        all(personId, organisationId).stream()
                .filter(each -> each.answer() == Answer.OVERRIDDEN && !each.superseded())
                .filter(each -> Objects.equals(each.recipientId(), recipientId))
                .forEach(each -> supersede(each.id(), at));
    }

    void supersede(long id, Instant at) {
        entityManager
                .createNativeQuery("UPDATE consent SET superseded_at = ? WHERE id = ?")
                .setParameter(1, Columns.utc(at))
                .setParameter(2, id)
                .executeUpdate();
    }

    long add(
            ConsentForm form,
            long personId,
            Long caseId,
            long organisationId,
            long by,
            Instant at,
            LocalDate today) {
        long id = Ids.next();
        boolean asked = form.answer() != Answer.OVERRIDDEN;
        entityManager
                .createNativeQuery(
                        "INSERT INTO consent (id, person_id, case_id, organisation_id, purpose,"
                                + " recipient_id, wording_id, answer, scope, how, said_by, witness,"
                                + " given_on, expires_on, reason, recorded_by, recorded_at,"
                                + " authorised_by, fields) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                                + " ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, personId)
                .setParameter(3, caseId)
                .setParameter(4, organisationId)
                .setParameter(5, form.purpose().name())
                .setParameter(6, form.purpose().isToSomebody() ? form.recipientId() : null)
                .setParameter(
                        7,
                        asked ? wording(form.purpose(), today).map(Wording::id).orElse(null) : null)
                .setParameter(8, form.answer().name())
                .setParameter(9, form.scope())
                .setParameter(10, form.how() == null ? null : form.how().name())
                .setParameter(11, form.saidBy())
                .setParameter(12, form.witness())
                .setParameter(13, form.given())
                .setParameter(14, form.expires())
                .setParameter(15, form.reason())
                .setParameter(16, by)
                .setParameter(17, Columns.utc(at))
                .setParameter(18, asked ? null : by)
                .setParameter(19, SharedField.joined(form.fields()))
                .executeUpdate();
        return id;
    }

    void withdraw(long id, LocalDate on, String how, String why, long by) {
        entityManager
                .createNativeQuery(
                        "UPDATE consent SET withdrawn_on = ?, withdrawn_how = ?, withdrawn_reason = ?,"
                                + " withdrawn_by = ? WHERE id = ?")
                .setParameter(1, on)
                .setParameter(2, how)
                .setParameter(3, why)
                .setParameter(4, by)
                .setParameter(5, id)
                .executeUpdate();
    }

    /** One version of what is said before somebody agrees. */
    record Wording(long id, int version, String words) {}

    Optional<Wording> wording(Purpose purpose, LocalDate day) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT id, version_no, words FROM consent_wording WHERE purpose"
                                                + " = ? AND valid_from <= ? AND (valid_to IS NULL OR"
                                                + " valid_to > ?) ORDER BY version_no DESC LIMIT 1")
                                .setParameter(1, purpose.name())
                                .setParameter(2, day)
                                .setParameter(3, day)
                                .getResultList())
                .stream()
                .findFirst()
                .map(row -> new Wording(row.number(0), row.count(1), row.text(2)));
    }

    void share(
            long personId,
            long organisationId,
            long recipientId,
            long referralId,
            Long consentId,
            String ground,
            String what,
            long by,
            Instant at) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO consent_share (id, person_id, organisation_id, recipient_id,"
                                + " referral_id, consent_id, ground, what, shared_at, shared_by) VALUES"
                                + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, Ids.next())
                .setParameter(2, personId)
                .setParameter(3, organisationId)
                .setParameter(4, recipientId)
                .setParameter(5, referralId)
                .setParameter(6, consentId)
                .setParameter(7, ground)
                .setParameter(8, what)
                .setParameter(9, Columns.utc(at))
                .setParameter(10, by)
                .executeUpdate();
    }

    /** What was passed on of a person, by any organisation that now has them, the newest first. */
    List<ConsentRegister.Shared> shares(long personId, long organisationId) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT f.name, o.name, s.what, s.ground, s.shared_at,"
                                                + " a.display_name, s.recipient_id FROM consent_share s"
                                                + " JOIN person q ON q.id = s.person_id JOIN organisation"
                                                + " o ON o.id = s.recipient_id JOIN organisation f ON f.id"
                                                + " = s.organisation_id LEFT JOIN account a ON a.id ="
                                                + " s.shared_by WHERE q.identity_id = (SELECT"
                                                + " p.identity_id FROM person p WHERE p.id = ?) AND"
                                                + " (s.organisation_id = ? OR s.recipient_id = ?) ORDER"
                                                + " BY s.id DESC LIMIT 200")
                                .setParameter(1, personId)
                                .setParameter(2, organisationId)
                                .setParameter(3, organisationId)
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new ConsentRegister.Shared(
                                        row.text(0),
                                        row.text(1),
                                        row.text(2),
                                        Ground.valueOf(row.text(3)),
                                        Columns.instant(row.columns()[4]),
                                        row.text(5),
                                        row.number(6)))
                .toList();
    }
}
