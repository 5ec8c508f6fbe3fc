package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/**
 * Everything that is sealed about the safety of somebody, opened for what is given to them when
 * they ask for their data. Also what was changed or taken out later: it is held. Whoever calls has
 * found the case by a request in the actor's scope; the look is in the audit.
 */
@ApplicationScoped
public class SafetyRecordReader {

    /** Stands in a fact where there is no day. */
    public static final String NONE = "-";

    private static final String FROM = " x LEFT JOIN account a ON a.id = x.account_id WHERE ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private SealedWords words;

    /**
     * One row, oldest first.
     *
     * @param fact what stands open in it, in the words of the statement; null for nothing
     * @param on the day it is about; null for none
     * @param words by the keys of the part it belongs to
     */
    public record Held(
            long id, Instant at, String by, String fact, LocalDate on, Map<String, String> words) {}

    /** Versions of the safety plan: text.AREA and owner.AREA. */
    public List<Held> plans(long caseId) {
        return read(
                "safety_plan",
                "CONCAT('version ', x.version_no), x.review_on",
                "x.case_id = ?",
                caseId);
    }

    /** Versions of what is known of children, by the names of {@link Child.Field}. */
    public List<Held> children(long caseId) {
        return read(
                "child",
                "CONCAT('child ', x.child_no, CASE WHEN x.removed THEN ', taken out as an error' WHEN"
                        + " x.is_newest THEN '' ELSE ', changed later' END), NULL",
                "x.case_id = ?",
                caseId);
    }

    /** Whether social care was told of a child, or of the person: authority, reason, outcome. */
    public List<Held> safeguarding(long caseId) {
        return read(
                "child_safeguarding",
                "CONCAT(CASE WHEN x.child_no = 0 THEN 'themselves' ELSE CONCAT('child ', x.child_no)"
                        + " END, CASE WHEN x.referred THEN ', told' ELSE ', not told' END),"
                        + " x.decided_on",
                "x.case_id = ?",
                caseId);
    }

    /** Orders: court, against, terms; the fact is a code of {@code order_kind}. */
    public List<Held> orders(long caseId) {
        return read(
                "protective_order",
                "x.kind, COALESCE(x.made_on, x.applied_on)",
                "x.case_id = ?",
                caseId);
    }

    /** How far each order came; the fact says it with its days. */
    public Map<Long, String> courseOfOrders(long caseId) {
        Map<Long, String> course = new LinkedHashMap<>();
        SqlReader.rows(
                        entityManager,
                        "SELECT id, CONCAT_WS(', ', CONCAT('applied for on ', applied_on),"
                                + " CONCAT('refused on ', refused_on), CONCAT('made on ', made_on),"
                                + " CONCAT('served on ', served_on), CONCAT('until ', ends_on),"
                                + " CONCAT('ended on ', ended_on)) FROM protective_order WHERE case_id"
                                + " = ? ORDER BY id",
                        caseId)
                .forEach(row -> course.put(row.number(0), row.text(1)));
        return course;
    }

    /** How orders were varied: terms. */
    public List<Held> variations(long caseId) {
        return read(
                "order_variation",
                "CONCAT(COALESCE(CONCAT('until ', x.ends_on), 'until further order'),"
                        + " COALESCE(CONCAT(', before until ', x.ends_before), '')), x.varied_on",
                "x.order_id IN (SELECT id FROM protective_order WHERE case_id = ?)",
                caseId);
    }

    /** Breaches of them: what, crime. */
    public List<Held> breaches(long caseId) {
        return read(
                "order_breach",
                "CASE WHEN x.reported THEN 'told to the police' ELSE 'not told to the police' END,"
                        + " x.happened_on",
                "x.order_id IN (SELECT id FROM protective_order WHERE case_id = ?)",
                caseId);
    }

    /** Whether support may be given up: reason. */
    public List<Held> withdrawals(long caseId) {
        return read(
                "withdrawal_mark",
                "CASE WHEN x.likely THEN 'likely' ELSE 'not likely' END, NULL",
                "x.case_id = ?",
                caseId);
    }

    /**
     * What was done to them again: what, place, evidence, crime; struck when it was an error. The
     * fact is whether police know, a code of {@code further_incident_kind}, the day police were
     * told and the day they did not want it, with blanks between and {@link #NONE} for no day.
     */
    public List<Held> incidents(long caseId) {
        return read(
                "further_incident",
                "CONCAT(x.police, ' ', x.kind, ' ', COALESCE(CONCAT(x.police_on), '"
                        + NONE
                        + "'), ' ', COALESCE(CONCAT(x.unwanted_on), '"
                        + NONE
                        + "')), x.happened_on",
                "x.case_id = ?",
                caseId);
    }

    /** What was asked for a safe home: who, note; the fact is a code of {@code safe_home_kind}. */
    public List<Held> homes(long caseId) {
        return read("safe_home_step", "x.kind, x.asked_on", "x.case_id = ?", caseId);
    }

    /**
     * What became of each, by its id: a state, why in a code of {@code safe_home_why}, and the day
     * of the answer.
     */
    public Map<Long, String[]> answersOfHomes(long caseId) {
        Map<Long, String[]> answers = new LinkedHashMap<>();
        SqlReader.rows(
                        entityManager,
                        "SELECT id, state, why, answered_on FROM safe_home_step WHERE case_id = ?"
                                + " ORDER BY id",
                        caseId)
                .forEach(
                        row ->
                                answers.put(
                                        row.number(0),
                                        new String[] {row.text(1), row.text(2), row.text(3)}));
        return answers;
    }

    /**
     * What this service wrote for a meeting of agencies, by the names of {@link
     * MaracReferral.Field}; the fact is a code of {@link MaracReferral.State}.
     */
    public List<Held> marac(long caseId) {
        return read("marac_referral", "x.state, x.referred_on", "x.case_id = ?", caseId);
    }

    private List<Held> read(String table, String columns, String of, long caseId) {
        List<Row> rows =
                SqlReader.rows(
                        entityManager,
                        "SELECT x.id, x.at, a.display_name, x.words, "
                                + columns
                                + " FROM "
                                + table
                                + FROM
                                + of
                                + " ORDER BY x.id",
                        caseId);
        if (rows.isEmpty()) {
            return List.of();
        }
        long person =
                SqlReader.rows(
                                entityManager,
                                "SELECT person_id FROM support_case WHERE id = ?",
                                caseId)
                        .get(0)
                        .number(0);
        Map<Long, byte[]> sealed = new LinkedHashMap<>();
        rows.forEach(row -> sealed.put(row.number(0), (byte[]) row.columns()[3]));
        Map<Long, Map<String, String>> opened = words.openAll(person, table, sealed);
        return rows.stream()
                .map(
                        row ->
                                new Held(
                                        row.number(0),
                                        Columns.instant(row.columns()[1]),
                                        row.text(2),
                                        row.text(4),
                                        row.date(5),
                                        opened.get(row.number(0))))
                .toList();
    }
}
