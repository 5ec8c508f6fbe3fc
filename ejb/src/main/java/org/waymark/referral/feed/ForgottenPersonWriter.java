package org.waymark.referral.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.waymark.referral.FeedMessage;
import org.waymark.shared.NameRemoved;

/**
 * Takes out of a referral that nobody has worked all that says who it was about, because the person
 * objected. The row stays for counting, with what happened to it and when; the person stays as a
 * number without a name. How they are known again is in {@link ObjectionKeys}.
 */
final class ForgottenPersonWriter {

    private static final String NAME = NameRemoved.TEXT;
    private static final String REMOVED = "Removed: the person objected to being referred.";

    private static final List<String> OF_REFERRAL =
            List.of(
                    "UPDATE referral SET crime_ref = NULL, victim_key = NULL, organisation = NULL,"
                            + " offence_postcode = NULL, note = NULL, sealed = NULL, routing_reason = NULL,"
                            + " content_hash = NULL, restricted_reason = NULL, consent = 'OBJECTED', consent_at = NULL WHERE id"
                            + " = ?",
                    "UPDATE referral_event SET note = NULL, diff = NULL, diff_sealed = NULL WHERE referral_id = ?",
                    "DELETE FROM referral_suspect WHERE referral_id = ?",
                    "DELETE FROM suspect_key WHERE referral_id = ?",
                    "DELETE FROM restriction_review WHERE referral_id = ?",
                    "DELETE d FROM collision_decision d JOIN collision x ON x.id = d.collision_id"
                            + " WHERE x.referral_id = ?",
                    "DELETE FROM collision WHERE referral_id = ?");
    private static final List<String> OF_PERSON =
            List.of(
                    "UPDATE person SET given_names = NULL, surname = '"
                            + NAME
                            + "', known_as = NULL, date_of_birth = NULL, age_given = NULL,"
                            + " age_given_on = NULL, sex = NULL, ethnicity = NULL, disability = NULL,"
                            + " language = NULL, interpreter = NULL, contact_times = NULL,"
                            + " contact_words = NULL,"
                            + " do_not_contact = TRUE, do_not_contact_reason = '"
                            + NewReferralsWriter.OBJECTION
                            + "', identity_id = id, version = version + 1 WHERE id = ?",
                    "DELETE FROM contact_point WHERE person_id = ?",
                    "DELETE FROM person_equality WHERE person_id = ?",
                    "DELETE FROM match_key WHERE person_id = ?",
                    "DELETE FROM conflict WHERE person_id = ?",
                    "DELETE d FROM collision_decision d JOIN collision x ON x.id = d.collision_id"
                            + " WHERE x.person_id = ?",
                    "DELETE FROM collision WHERE person_id = ?",
                    "DELETE w FROM audit_reason w JOIN audit_entry e ON e.id = w.entry_id WHERE"
                            + " e.person_id = ?",
                    "DELETE FROM match_proposal WHERE person_id = ?",
                    "DELETE FROM match_proposal WHERE candidate_id = ?");

    private final Connection connection;

    ForgottenPersonWriter(Connection connection) {
        this.connection = connection;
    }

    /**
     * @param was how it came, by which rows that could not be read are found
     */
    void forget(long referralId, long personId, FeedMessage was) throws SQLException {
        unreadableRows(referralId, was);
        sealedRows(personId);
        leaveIdentity(personId);
        for (String sql : OF_REFERRAL) {
            change(sql, referralId);
        }
        for (String sql : OF_PERSON) {
            change(sql, personId);
        }
    }

    /** Others who were confirmed to be the same person stay so, without this one. */
    private void leaveIdentity(long personId) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(
                        "SELECT MIN(id) FROM person WHERE identity_id = ? AND id <> ?")) {
            query.setLong(1, personId);
            query.setLong(2, personId);
            try (ResultSet row = query.executeQuery()) {
                if (row.next() && row.getObject(1) != null) {
                    change(
                            "UPDATE person SET identity_id = ? WHERE identity_id = ? AND id <> ?",
                            row.getLong(1),
                            personId,
                            personId);
                }
            }
        }
    }

    /**
     * Rows of the same victim and crime that broke the format were kept as they came. They are
     * looked for first and changed by their keys, so that no other row is locked.
     */
    private void unreadableRows(long referralId, FeedMessage was) throws SQLException {
        String named = was.victim().surname();
        if (named == null) {
            named = was.victim().organisation();
        }
        List<long[]> found = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement(
                        "SELECT f.batch_id, f.row_no FROM feed_batch b JOIN feed_row f ON f.batch_id"
                                + " = b.id AND f.disposition = 'INVALID' WHERE f.raw IS NOT NULL AND"
                                + " ((f.raw LIKE ? AND f.raw LIKE ?) OR f.message_id IN (SELECT"
                                + " m.message_id FROM feed_row m WHERE m.referral_id = ? AND"
                                + " m.message_id IS NOT NULL))")) {
            query.setString(1, anywhere(was.crime().reference()));
            query.setString(2, anywhere(named));
            query.setLong(3, referralId);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(new long[] {row.getLong(1), row.getLong(2)});
                }
            }
        }
        for (long[] key : found) {
            change(
                    "UPDATE feed_row SET raw = NULL, error = '"
                            + REMOVED
                            + "' WHERE batch_id = ? AND row_no = ?",
                    key[0],
                    key[1]);
        }
    }

    /** Those of them that are sealed for this person. */
    private void sealedRows(long personId) throws SQLException {
        change(
                "UPDATE feed_batch b JOIN feed_row f ON f.batch_id = b.id AND f.disposition ="
                        + " 'INVALID' SET f.raw_sealed = NULL, f.sealed_for = NULL, f.error = '"
                        + REMOVED
                        + "' WHERE f.sealed_for = ?",
                personId);
    }

    private static String anywhere(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private void change(String sql, long... ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < ids.length; i++) {
                statement.setLong(i + 1, ids[i]);
            }
            statement.executeUpdate();
        }
    }
}
