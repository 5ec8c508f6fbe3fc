package org.waymark.referral.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.commissioning.Proposal;
import org.waymark.person.PointContent;
import org.waymark.person.PointContentReader;
import org.waymark.person.seal.ContentDestroyed;
import org.waymark.person.seal.ContentSeal;
import org.waymark.reference.Risk;
import org.waymark.referral.Disposition;
import org.waymark.referral.ReferralState;
import org.waymark.referral.SealedWords;
import org.waymark.shared.Columns;
import org.waymark.shared.Reference;

/**
 * Loads the referrals that updates and withdrawals are about, as the messages they were made from.
 * They stay locked until the chunk is stored: nobody triages one of them meanwhile. What is sealed
 * of restricted ones is opened.
 */
final class HeldReferralQuery {

    private static final String REFERRALS =
            "SELECT r.*, p.given_names, p.surname, p.date_of_birth, p.age_given, p.sex, p.ethnicity,"
                    + " p.disability, p.language, p.interpreter, p.contact_times, p.do_not_contact,"
                    + " p.do_not_contact_reason, p.restricted AS kept_restricted, s.referral_id AS suspect, s.given_names AS"
                    + " suspect_given, s.surname AS suspect_surname, s.date_of_birth AS suspect_dob,"
                    + " s.relationship, (SELECT c.due_at FROM clock c WHERE c.referral_id = r.id AND c.kind ="
                    + " 'TRIAGE') AS triage_due, (SELECT c.paused_at FROM clock c WHERE c.referral_id ="
                    + " r.id AND c.kind = 'TRIAGE') AS triage_paused, (SELECT COUNT(*) FROM referral_event e WHERE"
                    + " e.referral_id = r.id AND e.move = 'ROUTE') AS routed, (SELECT COUNT(*) FROM"
                    + " referral_event e WHERE e.referral_id = r.id AND (e.move = 'READMIT' OR e.move ="
                    + " 'RELEASE' AND e.reason = 'CONSENT_MISSING') AND e.account_id IS NOT NULL AND"
                    + " r.consent = 'EXPLICIT') AS agreed FROM referral r JOIN person p ON p.id ="
                    + " r.person_id LEFT JOIN referral_suspect s ON s.referral_id = r.id WHERE r.id"
                    + " IN ";
    private static final String POINTS =
            "SELECT person_id, id, kind, call_safe, text_safe, voicemail_safe,"
                    + " write_safe, ended_at IS NULL, suspended_at IS NOT NULL, suspended_at IS NOT NULL OR added_by IS NOT NULL OR (version > 0 AND NOT"
                    + " ended_by_sender), value, postcode, id, sealed FROM contact_point WHERE person_id IN ";

    private final Connection connection;
    private final HeldMessageQuery.Choice choice;
    private final ContentSeal seal;

    HeldReferralQuery(Connection connection, ContentSeal seal) {
        this(connection, seal, HeldContactPoint::lastSent);
    }

    /**
     * @param choice which of several ways of contact the messages give
     */
    HeldReferralQuery(Connection connection, ContentSeal seal, HeldMessageQuery.Choice choice) {
        this.connection = connection;
        this.seal = seal;
        this.choice = choice;
    }

    /**
     * By id.
     *
     * @throws org.waymark.shared.Refusal when what is sealed cannot be opened now
     */
    Map<Long, HeldReferral> load(Collection<Long> ids) throws SQLException {
        Map<Long, HeldReferral> held = new HashMap<>();
        if (ids.isEmpty()) {
            return held;
        }
        Map<Long, List<HeldContactPoint>> points = points(persons(ids));
        try (PreparedStatement statement = in(REFERRALS, ids, " FOR UPDATE");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                List<HeldContactPoint> of =
                        points.getOrDefault(row.getLong("person_id"), List.of());
                held.put(row.getLong("id"), referral(row, of));
            }
        }
        return held;
    }

    private List<Long> persons(Collection<Long> referrals) throws SQLException {
        List<Long> persons = new ArrayList<>();
        try (PreparedStatement statement =
                        in("SELECT person_id FROM referral WHERE id IN ", referrals, "");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                persons.add(row.getLong(1));
            }
        }
        return persons;
    }

    private Map<Long, List<HeldContactPoint>> points(Collection<Long> persons) throws SQLException {
        Map<Long, List<HeldContactPoint>> points = new HashMap<>();
        try (PreparedStatement statement = in(POINTS, persons, " ORDER BY id");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                PointContent content = content(row);
                if (content == null) {
                    continue;
                }
                points.computeIfAbsent(row.getLong(1), unused -> new ArrayList<>())
                        .add(
                                new HeldContactPoint(
                                        row.getLong(2),
                                        row.getString(3),
                                        content.value(),
                                        content.postcode(),
                                        row.getString(4),
                                        row.getString(5),
                                        row.getString(6),
                                        row.getString(7),
                                        row.getBoolean(8),
                                        row.getBoolean(9),
                                        row.getBoolean(10)));
            }
        }
        return points;
    }

    private PreparedStatement in(String sql, Collection<Long> ids, String end) throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement(
                        sql
                                + "("
                                + String.join(", ", Collections.nCopies(ids.size(), "?"))
                                + ")"
                                + end);
        int parameter = 1;
        for (Long id : ids) {
            statement.setLong(parameter++, id);
        }
        return statement;
    }

    private static Kept.TriageClock triage(ResultSet row) throws SQLException {
        LocalDateTime due = row.getObject("triage_due", LocalDateTime.class);
        return due == null
                ? null
                : new Kept.TriageClock(
                        Columns.instant(due),
                        Columns.instant(row.getObject("triage_paused", LocalDateTime.class)));
    }

    private HeldReferral referral(ResultSet row, List<HeldContactPoint> points)
            throws SQLException {
        return HeldReferral.stored(
                row.getLong("id"),
                row.getLong("person_id"),
                new Reference(row.getString("reference")),
                HeldMessageQuery.message(row, points, choice, words(row)),
                ReferralState.valueOf(row.getString("state")),
                Disposition.valueOf(row.getString("disposition")),
                row.getString("reason"),
                new Kept(
                        triage(row),
                        Risk.valueOf(row.getString("risk")),
                        row.getInt("routed") > 0
                                ? new Proposal(
                                        row.getObject("proposed_service_id", Long.class),
                                        null,
                                        row.getString("routing_reason"))
                                : null,
                        row.getInt("agreed") > 0,
                        row.getObject("service_id") != null,
                        row.getBoolean("kept_restricted")),
                points);
    }

    /** Null where it was destroyed. */
    private PointContent content(ResultSet row) throws SQLException {
        try {
            return PointContentReader.of(seal, row.getLong(1), row, 11);
        } catch (ContentDestroyed gone) {
            return null;
        }
    }

    private SealedWords words(ResultSet row) throws SQLException {
        try {
            return SealedWords.of(
                    seal,
                    row.getLong("person_id"),
                    row.getLong("id"),
                    new SealedWords(row.getString("offence_postcode"), row.getString("note")),
                    row.getBytes("sealed"));
        } catch (ContentDestroyed gone) {
            return new SealedWords(null, null);
        }
    }
}
