package org.waymark.person;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.person.ConflictRowsWriter.Found;

/**
 * Lays whoever is said to have done harm beside what colleagues have said that they know. A
 * colleague who is the alleged perpetrator, or knows him, must not know of the one he is said to
 * have harmed: their record does not exist for the colleague, and what is still to be triaged is
 * for the lead alone. Here a likeness is enough, and nobody is asked: the one to ask may be him.
 */
public final class SuspectConflictWriter {

    private static final int AT_ONCE = 500;

    private static final String SIDES =
            "SELECT k.id, k.account_id, k.kind, k.given_names, k.surname, k.date_of_birth, r.person_id,"
                    + " s.given_names, s.surname, s.date_of_birth, ";
    private static final String SHARING =
            SIDES
                    + "TRUE FROM suspect_key h JOIN known_key n ON n.key_hash = h.key_hash JOIN"
                    + " known_person k ON k.id = n.known_id JOIN referral r ON r.id = h.referral_id"
                    + " LEFT JOIN referral_suspect s ON s.referral_id = h.referral_id WHERE ";

    /** A name of which the birth date is not known has no key. */
    private static final String NAMED =
            SIDES
                    + "FALSE FROM referral_suspect s JOIN known_person k ON k.surname = s.surname AND"
                    + " (k.date_of_birth IS NULL OR s.date_of_birth IS NULL) JOIN referral r ON r.id ="
                    + " s.referral_id WHERE ";

    /** Whom a paper of a case names, by hashes alone: all that are known of him have to fit. */
    private static final String IN_PAPERS =
            "SELECT k.id, k.account_id, k.kind, c.person_id FROM case_suspect_key h JOIN known_key n ON"
                    + " n.key_hash = h.key_hash JOIN known_person k ON k.id = n.known_id JOIN"
                    + " support_case c ON c.id = h.case_id WHERE %s = ? GROUP BY h.named_id, k.id,"
                    + " k.account_id, k.kind, c.person_id HAVING COUNT(*) >= MAX(h.needed)";

    private final Connection connection;
    private final ConflictRowsWriter rows;

    public SuspectConflictWriter(Connection connection, Instant at) {
        this.connection = connection;
        this.rows = new ConflictRowsWriter(connection, at);
    }

    /**
     * Somebody is said to have done harm, or another one than before.
     *
     * @param referrals of those who were harmed; what {@code suspect_key} says of them is written,
     *     whichever paper it came from
     */
    public void named(Collection<Long> referrals) throws SQLException {
        List<Long> all = new ArrayList<>(referrals);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Long> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            String among = " IN (" + "?, ".repeat(some.size() - 1) + "?)";
            keep(found(SHARING + "h.referral_id" + among, some));
            keep(found(NAMED + "s.referral_id" + among, some));
        }
    }

    /** A colleague has said something new. */
    void declared(long known) throws SQLException {
        keep(found(SHARING + "k.id = ?", List.of(known)));
        keep(found(NAMED + "k.id = ?", List.of(known)));
        keep(inPapers("k.id", known));
    }

    /** A paper of a case, sealed, names somebody as a danger. */
    void inPapers(long named) throws SQLException {
        keep(inPapers("h.named_id", named));
    }

    private Collection<Found> inPapers(String column, long id) throws SQLException {
        List<Found> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(IN_PAPERS.formatted(column))) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(
                            new Found(
                                    row.getLong(2),
                                    row.getLong(4),
                                    Conflict.BLOCK,
                                    row.getLong(1),
                                    false));
                }
            }
        }
        return found;
    }

    private void keep(Collection<Found> found) throws SQLException {
        rows.write(found);
        rows.restrict(found);
    }

    private Collection<Found> found(String sql, List<Long> ids) throws SQLException {
        Map<String, Found> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < ids.size(); i++) {
                select.setLong(i + 1, ids.get(i));
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    if (isMeant(row)) {
                        Found each =
                                new Found(
                                        row.getLong(2),
                                        row.getLong(7),
                                        Conflict.BLOCK,
                                        row.getLong(1),
                                        false); // it is not their own record
                        found.putIfAbsent(each.account() + "/" + each.person(), each);
                    }
                }
            }
        }
        return found.values();
    }

    /**
     * A key that is of a paper, and not of the referral itself, is of somebody whose name stands
     * nowhere in clear: what shares it is taken for him.
     */
    private static boolean isMeant(ResultSet row) throws SQLException {
        if (row.getString(9) == null) {
            return row.getBoolean(11);
        }
        MatchSubject known = subject(row, 4);
        MatchSubject suspect = subject(row, 8);
        return MatchScore.of(known, suspect).band() != MatchScore.Band.UNLIKELY;
    }

    private static MatchSubject subject(ResultSet row, int from) throws SQLException {
        return MatchSubject.of(
                row.getString(from),
                row.getString(from + 1),
                row.getObject(from + 2, LocalDate.class),
                null);
    }
}
