package org.waymark.joint;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.waymark.person.CollisionWriter;
import org.waymark.person.ConflictWriter;
import org.waymark.person.ContactPoint;
import org.waymark.person.ContactPointStore;
import org.waymark.person.LikelyConflictWriter;
import org.waymark.person.MatchKeys;
import org.waymark.person.SafeAnswer;
import org.waymark.person.SafeContactStore;
import org.waymark.person.seal.PersonKeys;
import org.waymark.privacy.consent.SharedField;
import org.waymark.referral.RestrictedSealStore;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;

/**
 * Writes the linked referral by which somebody crosses to another service: a record of the person
 * of its own, with the pieces that may cross and nothing else. Both records are of one identity, so
 * that the strictest word about safe contact holds for both.
 */
@ApplicationScoped
class TransferWriter {

    private static final String PERSON =
            "INSERT INTO person (id, identity_id, given_names, surname, known_as, date_of_birth,"
                    + " age_given, age_given_on, sex, ethnicity, disability, language, interpreter,"
                    + " restricted, do_not_contact, do_not_contact_reason, contact_times,"
                    + " contact_words, created_at) SELECT ?, p.identity_id, p.given_names, p.surname,"
                    + " p.known_as, p.date_of_birth, p.age_given, p.age_given_on, CASE WHEN ? THEN"
                    + " p.sex END, CASE WHEN ? THEN p.ethnicity END, CASE WHEN ? THEN p.disability END,"
                    + " CASE WHEN ? THEN p.language END, CASE WHEN ? THEN p.interpreter END,"
                    + " c.restricted, p.do_not_contact, p.do_not_contact_reason, p.contact_times,"
                    + " p.contact_words, ? FROM support_case c JOIN person p ON p.id = c.person_id"
                    + " WHERE c.id = ?";

    private static final String REFERRAL =
            "INSERT INTO referral (id, reference, parent_id, source, sender_id, sent_by,"
                    + " sending_force, crime_ref, person_id, state, disposition, proposed_service_id,"
                    + " routing_reason, victim_type, organisation, offence_code, offence_title,"
                    + " crime_group, offence_from, offence_to, reported_at, sent_at, received_at,"
                    + " offence_postcode, offence_area, residence_area, officer_name, officer_number,"
                    + " domestic_abuse, hate_strands, flags, enhanced, repeat_victim, consent,"
                    + " consent_at, dash_score, dash_grade, risk, note, is_open, due_at,"
                    + " restricted_reason) SELECT ?, ?, r.id, 'TRANSFER', ?, ?, CASE WHEN ? THEN"
                    + " r.sending_force END, CASE WHEN ? THEN r.crime_ref END, ?, 'RECEIVED',"
                    + " 'ACCEPTED', ?, ?, r.victim_type, r.organisation, CASE WHEN ? THEN"
                    + " r.offence_code ELSE 'NOT SHARED' END, CASE WHEN ? THEN r.offence_title ELSE"
                    + " 'Not passed on' END, CASE WHEN ? THEN r.crime_group ELSE 'UNMAPPED' END, CASE"
                    + " WHEN ? THEN r.offence_from END, CASE WHEN ? THEN r.offence_to END, CASE WHEN ?"
                    + " AND r.reported_at <> r.sent_at THEN r.reported_at ELSE ? END, ?, ?, CASE WHEN ?"
                    + " THEN r.offence_postcode END, CASE WHEN ? THEN r.offence_area ELSE 'UNKNOWN'"
                    + " END, ?, CASE WHEN ? THEN r.officer_name END, CASE WHEN ? THEN"
                    + " r.officer_number END, ? AND r.domestic_abuse, CASE WHEN ? THEN "
                    + ParcelReader.STRANDS
                    + " END, CASE WHEN ? THEN r.flags END, CASE WHEN ? THEN r.enhanced END, ? AND"
                    + " r.repeat_victim, CASE WHEN ? THEN r.consent ELSE ? END, CASE WHEN ? THEN"
                    + " r.consent_at ELSE ? END, CASE WHEN ? THEN r.dash_score END, CASE WHEN ? THEN"
                    + " r.dash_grade END, c.risk, ?, TRUE, ?, CASE WHEN c.restricted THEN"
                    + " COALESCE(c.restricted_reason, 'OTHER') END FROM support_case c JOIN referral r"
                    + " ON r.id = c.referral_id WHERE c.id = ?";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    @Inject private SafeContactStore safeContact;
    @Inject private ContactPointStore points;
    @Inject private MatchKeys keys;
    @Inject private PersonKeys seal;
    @Inject private RestrictedSealStore restrictedPeople;

    /**
     * The new referral.
     *
     * @param sender organisation that asks
     * @param service that is asked
     * @param routing where it comes from, for the inbox
     * @param note what is passed on in words
     * @param area where the person lives now
     * @param consented by consent, and not for safety without it
     * @param within one provider, so that what was said to the first referral holds
     * @param onlyPlainYesUnsaid somebody near them may be a danger, so that only a plain yes is
     *     safe, and the new referral does not say so
     */
    record Letter(
            long id,
            String reference,
            long personId,
            long caseId,
            long fromPerson,
            long sender,
            long by,
            long service,
            String routing,
            String note,
            String area,
            Set<SharedField> fields,
            boolean consented,
            boolean within,
            boolean onlyPlainYesUnsaid,
            Instant due) {}

    void write(Letter letter, String actor, Instant at) {
        person(letter, at);
        points(letter, at);
        referral(letter, at);
        if (letter.fields().contains(SharedField.SUSPECT)) {
            run(
                    "INSERT INTO referral_suspect (referral_id, given_names, surname,"
                            + " date_of_birth, relationship) SELECT ?, s.given_names, s.surname,"
                            + " s.date_of_birth, s.relationship FROM support_case c JOIN"
                            + " referral_suspect s ON s.referral_id = c.referral_id WHERE c.id = ?",
                    letter.id(),
                    letter.caseId());
        }
        run(
                "INSERT IGNORE INTO match_key (key_hash, person_id) SELECT k.key_hash, ? FROM"
                        + " match_key k WHERE k.person_id = ?",
                letter.personId(),
                letter.fromPerson());
        run(
                "INSERT INTO referral_event (id, referral_id, at, account_id, actor, move,"
                        + " to_state) VALUES (?, ?, ?, ?, ?, 'RECEIVE', 'RECEIVED')",
                Ids.next(),
                letter.id(),
                Columns.utc(at),
                letter.by(),
                actor);
        entityManager.flush();
        known(letter, at);
        restrictedPeople.settle(List.of(letter.personId()));
    }

    /** Who of the other service knows the person, and who is said to have harmed whom. */
    private void known(Letter letter, Instant at) {
        try (Connection connection = database.getConnection()) {
            new ConflictWriter(connection, at, seal, keys).arrived(List.of(letter.personId()));
            new LikelyConflictWriter(connection, at).same(letter.fromPerson(), letter.personId());
            new CollisionWriter(connection, at, keys, seal)
                    .arrived(List.of(letter.personId()), List.of(letter.id()));
        } catch (SQLException e) {
            throw new IllegalStateException("Conflicts could not be looked for", e);
        }
    }

    private void person(Letter letter, Instant at) {
        boolean about = letter.fields().contains(SharedField.ABOUT);
        boolean language = letter.fields().contains(SharedField.LANGUAGE);
        run(
                PERSON,
                letter.personId(),
                about,
                about,
                about,
                language,
                language,
                Columns.utc(at),
                letter.caseId());
    }

    /**
     * Whoever is not told that somebody may be watching would take "not asked" for safe: there it
     * crosses as not safe. Where there is one chance, an address always does.
     */
    private void points(Letter letter, Instant at) {
        boolean strict = letter.onlyPlainYesUnsaid();
        boolean oneChance = safeContact.isOneChance(letter.fromPerson());
        for (ContactPoint known : points.inUse(letter.fromPerson())) {
            boolean home = oneChance && known.kind() == ContactPoint.Kind.ADDRESS;
            ContactPoint point =
                    ContactPoint.add(
                            Ids.next(),
                            letter.personId(),
                            known.kind(),
                            known.value(),
                            known.kind() == ContactPoint.Kind.ADDRESS
                                    ? null
                                    : ContactPoint.plain(known.kind(), known.value()),
                            known.postcode(),
                            at);
            point.answered(
                    answer(known.callSafe(), strict),
                    answer(known.textSafe(), strict),
                    answer(known.voicemailSafe(), strict),
                    home ? SafeAnswer.NO.code() : answer(known.writeSafe(), strict),
                    known.whoMayAnswer());
            point.bestAt(known.bestTimes());
            if (known.isSuspended()) {
                point.suspend(known.suspendedWhy(), at);
            }
            points.add(point);
        }
    }

    private static String answer(String said, boolean strict) {
        return strict && SafeAnswer.of(said) == SafeAnswer.NOT_ASKED ? SafeAnswer.NO.code() : said;
    }

    private void referral(Letter letter, Instant at) {
        boolean crime = letter.fields().contains(SharedField.CRIME);
        boolean police = letter.fields().contains(SharedField.POLICE);
        boolean risk = letter.fields().contains(SharedField.RISK);
        Object now = Columns.utc(at);
        run(
                REFERRAL,
                letter.id(),
                letter.reference(),
                letter.sender(),
                letter.by(),
                police,
                police,
                letter.personId(),
                letter.service(),
                letter.routing(),
                crime,
                crime,
                crime,
                crime,
                crime,
                crime,
                now,
                now,
                now,
                crime,
                crime,
                letter.area(),
                police,
                police,
                crime,
                crime,
                crime,
                crime,
                crime,
                letter.within(),
                letter.consented() ? "EXPLICIT" : "NOT_ASKED",
                letter.within(),
                letter.consented() ? now : null,
                risk,
                risk,
                letter.note(),
                Columns.utc(letter.due()),
                letter.caseId());
    }

    private void run(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
