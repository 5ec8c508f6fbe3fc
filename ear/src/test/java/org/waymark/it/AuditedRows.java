package org.waymark.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the audit says about one actor since a moment. */
final class AuditedRows {

    private final String actor;
    private final long since;
    private final List<String> words = new ArrayList<>();
    private final Set<Long> people = new TreeSet<>();

    private AuditedRows(String actor, long since) {
        this.actor = actor;
        this.since = since;
    }

    /** From now on. */
    static AuditedRows of(String actor) {
        return new AuditedRows(
                actor,
                Running.number(
                        "SELECT COALESCE(MAX(id), 0) FROM audit_entry WHERE actor = ?", actor));
    }

    void read() {
        try (Connection connection = Running.database();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "SELECT action, detail, person_id FROM audit_entry WHERE actor = ? AND id"
                                        + " > ? AND outcome = 'DONE' AND account_id IS NOT NULL AND"
                                        + " origin IS NOT NULL AND action <> 'SignIn.withPassword'")) {
            statement.setString(1, actor);
            statement.setLong(2, since);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    words.add(rows.getString(1) + " " + rows.getString(2));
                    people.add(rows.getLong(3));
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    Set<String> words() {
        return new TreeSet<>(words);
    }

    /** Which records are somebody's whom no row is about. */
    List<String> missing(Map<String, Long> records) {
        return records.entrySet().stream()
                .filter(record -> !people.contains(record.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }

    /** Is what was asked for in one of the rows, as it was sent or as the page calls it? */
    boolean says(ListTerms.Term term) {
        return says(term.value()) || says(term.label());
    }

    boolean says(String text) {
        return words.stream().anyMatch(said -> says(said, text));
    }

    /**
     * In whole words, a day also as the beginning of a moment; what has no letter is said by
     * nothing.
     */
    static boolean says(String said, String text) {
        String words = plain(text);
        return !words.isEmpty() && (" " + plain(said) + " ").contains(" " + words + " ");
    }

    private static String plain(String text) {
        return text.replaceAll("(?<=\\d)T(?=\\d)", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
