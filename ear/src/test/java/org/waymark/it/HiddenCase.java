package org.waymark.it;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.waymark.it.GuardedCall.Named;
import org.waymark.person.seal.ContentSeal;
import org.waymark.person.seal.SealedField;
import org.waymark.safety.WordsCoding;
import org.waymark.shared.Reference;

/**
 * A case that somebody may not know of, for one transaction that is rolled back, a referral that
 * waits beside it and is as hidden, and things in the case that are invented for it.
 */
final class HiddenCase {

    /** Why the caller may not know of it. */
    enum Why {
        OTHER,
        RESTRICTED,
        KEPT,
        /** It is the caller's own, and open to them. */
        NOT
    }

    /** The number of whatever is invented. */
    static final long THING = 4_000_000_000_000_000_001L;

    /** The reference of whatever is invented and has one. */
    static final String REFERENCE = Reference.next().value();

    /** A request or report about one's own case, beside one about the hidden one. */
    static final String OWN_RECORD = Reference.next().value();

    private static final long OWN_ID = THING + 5;

    private static final String WORDS = "words";

    private final Why why;
    private final Map<String, Object> row;
    private final Map<String, Object> waiting;
    private final Map<String, Object> own;
    private final ContentSeal keys;
    private final Set<String> made = new TreeSet<>();
    private final Map<String, String> impossible = new TreeMap<>();
    private InventedRows rows;

    /**
     * @param waiting a referral that no case was opened for
     * @param own the caller's own case
     * @param keys seal the words of what is invented, so that it opens like anything else
     */
    HiddenCase(
            Why why,
            Map<String, Object> row,
            Map<String, Object> waiting,
            Map<String, Object> own,
            ContentSeal keys) {
        this.why = why;
        this.row = row;
        this.waiting = waiting;
        this.own = own;
        this.keys = keys;
    }

    /** The ids of the case and the referrals, and of whom they are about. */
    Set<Object> ids() {
        return Set.of(
                row.get("id"),
                row.get("referral_id"),
                row.get("person_id"),
                waiting.get("id"),
                waiting.get("person_id"));
    }

    Named asCase() {
        return new Named("case", (String) row.get("reference"), id());
    }

    Named asReferral() {
        return new Named(
                "referral", (String) row.get("referral_reference"), (Long) row.get("referral_id"));
    }

    Named asWaiting() {
        return new Named(
                "waiting referral", (String) waiting.get("reference"), (Long) waiting.get("id"));
    }

    private long id() {
        return (Long) row.get("id");
    }

    Why why() {
        return why;
    }

    /** Tables of which a row was invented. */
    Set<String> made() {
        return made;
    }

    /** Tables of which no row can be invented, with what the database said. */
    Map<String, String> impossible() {
        return impossible;
    }

    void hideFrom(long account, Statement statement) throws SQLException {
        if (why == Why.KEPT) {
            statement.executeUpdate(
                    "INSERT INTO conflict (account_id, person_id, kind, found_at) SELECT "
                            + account
                            + ", id, 'BLOCK', '2026-01-05' FROM person WHERE id IN ("
                            + people()
                            + ")");
        } else if (why == Why.RESTRICTED) {
            statement.executeUpdate(
                    "UPDATE person SET restricted = TRUE WHERE id IN (" + people() + ")");
            statement.executeUpdate("UPDATE support_case SET restricted = TRUE WHERE id = " + id());
            statement.executeUpdate(
                    "INSERT INTO named_staff (id, case_id, account_id, reason, named_at) SELECT "
                            + OWN_ID
                            + ", "
                            + id()
                            + ", id, 'To try', '2026-01-05' FROM account WHERE username ="
                            + " 'patricia.ferguson'");
            statement.executeUpdate(
                    "INSERT IGNORE INTO restricted_intake (service_id, account_id, since, set_by,"
                            + " reason) SELECT 1000, id, '2026-01-05', id, 'To try' FROM account WHERE"
                            + " username = 'patricia.ferguson'");
        }
    }

    private String people() {
        return row.get("person_id") + ", " + waiting.get("person_id");
    }

    /** Something in the hidden case, or about it; and a record of one's own that it is not of. */
    void add(Connection connection, List<String> tables) throws SQLException {
        if (rows == null) {
            rows = new InventedRows(connection);
        }
        Set<String> all = new LinkedHashSet<>();
        for (String table : tables) {
            all.addAll(rows.parents(table));
            all.add(table);
        }
        for (String table : all) {
            add(connection, table, row, THING, REFERENCE);
            if (RecordNames.isNamedByReference(table)) {
                add(connection, table, own, OWN_ID, OWN_RECORD);
            }
        }
    }

    private void add(
            Connection connection,
            String table,
            Map<String, Object> theCase,
            long id,
            String reference) {
        Map<String, Object> columns = about(theCase, id, reference);
        if (rows.isSealed(table, WORDS)) {
            columns.put(
                    WORDS,
                    keys.seal(
                            (Long) theCase.get("person_id"),
                            new SealedField(table, WORDS, id),
                            WordsCoding.bytes(Map.of())));
        }
        try {
            rows.add(connection, table, columns);
            made.add(table);
        } catch (SQLException refused) {
            impossible.put(table, refused.getMessage());
        }
    }

    private static Map<String, Object> about(
            Map<String, Object> theCase, long id, String reference) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("id", id);
        columns.put("reference", reference);
        columns.put("case_id", theCase.get("id"));
        columns.put("candidate_id", theCase.get("person_id"));
        columns.put("is_open", true);
        columns.put("public_id", UUID.randomUUID().toString());
        columns.put("held_slot_id", null);
        if (theCase.get("borough") != null) {
            columns.put("area_code", theCase.get("borough"));
        }
        columns.put("police_id", theCase.get("organisation_id"));
        columns.put("held_on", "2031-02-06");
        columns.put("proposed_service_id", theCase.get("service_id"));
        columns.put("record_reference", theCase.get("reference"));
        for (String of :
                List.of(
                        "audit_id",
                        "course_id",
                        "group_id",
                        "incident_id",
                        "meeting_id",
                        "request_id",
                        "run_id")) {
            columns.put(of, THING);
        }
        for (String same :
                List.of("person_id", "referral_id", "service_id", "worker_id", "organisation_id")) {
            columns.put(same, theCase.get(same));
        }
        for (String by :
                List.of(
                        "account_id",
                        "asked_by",
                        "made_by",
                        "author_id",
                        "reviewer_id",
                        "therapist_id")) {
            columns.put(by, theCase.get("worker_id"));
        }
        return columns;
    }
}
