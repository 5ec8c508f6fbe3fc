package org.waymark.casework;

import java.time.LocalDate;
import java.time.Period;
import org.waymark.person.AskFirst;
import org.waymark.reference.MaracFlag;
import org.waymark.referral.PoliceSide;
import org.waymark.referral.RestrictionReason;
import org.waymark.shared.Columns;

/** Turns the rows of {@link CaseFileQuery} into its records. */
final class CaseRows {

    /** What the person refused or took back, what has expired, and what was shared all the same. */
    private static final String CONSENTS =
            "(SELECT GROUP_CONCAT(CONCAT(CASE WHEN x.recipient_id IS NULL THEN 'Feedback' ELSE"
                    + " CONCAT('Sharing with ', o.name) END, CASE WHEN x.withdrawn_on IS NOT NULL THEN"
                    + " ': consent withdrawn' WHEN x.answer = 'REFUSED' THEN ': refused' WHEN x.answer ="
                    + " 'OVERRIDDEN' THEN ': done without consent' ELSE ': consent expired' END) ORDER"
                    + " BY x.id SEPARATOR '. ') FROM consent x JOIN service y ON y.organisation_id ="
                    + " x.organisation_id LEFT JOIN organisation o ON o.id = x.recipient_id WHERE"
                    + " x.person_id = c.person_id AND y.id = c.service_id AND x.superseded_at IS NULL"
                    + " AND (x.answer <> 'AGREED' OR x.withdrawn_on IS NOT NULL OR x.expires_on < ?))";

    /**
     * A part stays with the cases that were open while it was in use, and the page of a young
     * person with what was written on it.
     */
    private static final String PARTS =
            "CONCAT_WS(',', (SELECT GROUP_CONCAT(DISTINCT u.part) FROM pathway_part u WHERE"
                    + " u.pathway_code = c.pathway AND u.valid_from <= ? AND (u.valid_to IS NULL OR"
                    + " u.valid_to >= DATE(c.opened_at))), CASE WHEN EXISTS (SELECT 1 FROM task yt"
                    + " WHERE yt.case_id = c.id AND yt.kind = 'YOUNG') OR EXISTS (SELECT 1 FROM"
                    + " young_person yp WHERE yp.case_id = c.id) OR EXISTS (SELECT 1 FROM"
                    + " child_safeguarding ys WHERE ys.case_id = c.id AND ys.child_no = 0) THEN"
                    + " 'YOUNG_PERSON' END)";

    /** What came with the referral, and what was decided in the case besides. */
    private static final String ENHANCED =
            "NULLIF(CONCAT_WS(';', NULLIF(r.enhanced, ''), (SELECT GROUP_CONCAT(e.category SEPARATOR"
                    + " ';') FROM enhanced_right e WHERE e.case_id = c.id AND e.applies = TRUE AND"
                    + " e.superseded_at IS NULL AND NOT FIND_IN_SET(e.category,"
                    + " REPLACE(COALESCE(r.enhanced, ''), ';', ',')))), '')";

    /**
     * When this service last referred the person to a MARAC, in whichever of their cases; of a
     * restricted one nothing is told in others.
     */
    private static final String MARAC =
            "(SELECT MAX(m.referred_on) FROM person q JOIN support_case o ON o.person_id = q.id AND"
                    + " o.service_id = c.service_id AND (o.id = c.id OR o.restricted = FALSE) JOIN"
                    + " marac_referral m ON m.case_id = o.id AND m.state <> 'WITHDRAWN' WHERE"
                    + " q.identity_id = p.identity_id)";

    /** Orders that were made and that nobody has ended, each with its last day. */
    private static final String ORDERS =
            "(SELECT GROUP_CONCAT(CONCAT(b.kind, ':', COALESCE(b.ends_on, '')) ORDER BY b.id) FROM"
                    + " protective_order b WHERE b.case_id = c.id AND b.made_on IS NOT NULL AND"
                    + " b.ended_on IS NULL)";

    /** Where the columns of the police begin. */
    private static final int POLICE = 53;

    /** Parameters: the actor, now, today twice, and the actor again. */
    static final String HEADER =
            "SELECT c.id, c.reference, c.person_id, p.given_names, p.surname, p.known_as,"
                    + " p.date_of_birth, p.age_given, p.language, p.interpreter, p.contact_times,"
                    + " s.name, t.name, w.display_name,"
                    + " c.state, c.risk, c.restricted, c.opened_at, c.next_due_at, c.next_due_what,"
                    + " c.closure_reason, c.closed_at, c.version, r.reference, r.crime_group,"
                    + " r.offence_title, r.domestic_abuse, r.flags, "
                    + ENHANCED
                    + ", r.victim_type,"
                    + " r.offence_from, NULLIF(r.reported_at, r.sent_at), r.received_at, r.consent,"
                    + " r.note, c.service_id, c.exit_missing, r.repeat_victim, c.pathway,"
                    + " CASE WHEN c.restricted THEN COALESCE(c.restricted_reason, 'OTHER') END,"
                    + " k.kind, k.confirmed_at, (SELECT MAX(g.ends_at) FROM break_glass g WHERE"
                    + " g.case_id = c.id AND g.account_id = ? AND g.ends_at > ?), "
                    + CONSENTS
                    + ", EXISTS (SELECT 1 FROM material_request q WHERE q.case_id = c.id AND q.is_open)"
                    + ", (SELECT GROUP_CONCAT(a.title ORDER BY a.id SEPARATOR '. ') FROM task a WHERE"
                    + " a.case_id = c.id AND a.is_open = TRUE AND a.kind = 'ALERT'), "
                    + PARTS
                    + ", r.id, r.sealed, c.closure_words, "
                    + MARAC
                    + ", p.contact_words, "
                    + ORDERS
                    + ", "
                    + PoliceSide.COLUMNS
                    + " FROM support_case c JOIN person p ON p.id = c.person_id"
                    + " JOIN referral r ON r.id = c.referral_id JOIN service s ON s.id ="
                    + " c.service_id LEFT JOIN team t ON t.id = c.team_id LEFT JOIN account w ON"
                    + " w.id = c.worker_id LEFT JOIN conflict k ON k.account_id = ? AND k.person_id ="
                    + " c.person_id";

    private CaseRows() {}

    /** Has the actor to say first that they do not know the person, and has not done so yet? */
    static boolean isAsked(Object[] row, String colleague) {
        return AskFirst.isNeeded(row[40], row[41], colleague, (String) row[4]);
    }

    /**
     * @param note of the sender, opened where it is sealed
     */
    static CaseFileQuery.Header header(Object[] row, String note, LocalDate today) {
        return new CaseFileQuery.Header(
                Columns.number(row[0]),
                (String) row[1],
                Columns.number(row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                Columns.date(row[6]),
                whole(row[7]),
                (String) row[8],
                "Y".equals(row[9]),
                (String) row[10],
                (String) row[11],
                (String) row[12],
                (String) row[13],
                CaseState.valueOf((String) row[14]),
                (String) row[15],
                Columns.flag(row[16]),
                Columns.instant(row[17]),
                Columns.instant(row[18]),
                (String) row[19],
                (String) row[20],
                Columns.instant(row[21]),
                whole(row[22]),
                referral(row, note),
                Columns.number(row[35]),
                (String) row[36],
                (String) row[38],
                row[39] == null ? null : RestrictionReason.valueOf((String) row[39]),
                Columns.instant(row[42]),
                (String) row[43],
                Columns.flag(row[44]),
                (String) row[45],
                CasePart.of((String) row[46], age(row, today)),
                (String) row[49],
                MaracFlag.standing(Columns.date(row[50]), today),
                (String) row[51],
                StandingOrder.of((String) row[52], today));
    }

    private static CaseFileQuery.Referral referral(Object[] row, String note) {
        return new CaseFileQuery.Referral(
                (String) row[23],
                (String) row[24],
                (String) row[25],
                Columns.flag(row[26]),
                (String) row[27],
                (String) row[28],
                (String) row[29],
                Columns.instant(row[30]),
                Columns.instant(row[31]),
                Columns.instant(row[32]),
                (String) row[33],
                PoliceSide.of(row, POLICE),
                note,
                Columns.flag(row[37]));
    }

    static CaseFileQuery.Line line(Object[] row) {
        boolean superseded = Columns.flag(row[9]);
        return new CaseFileQuery.Line(
                Columns.number(row[0]),
                Columns.instant(row[1]),
                (String) row[2],
                CaseEvent.Kind.valueOf((String) row[3]),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                superseded ? null : Excerpt.of((String) row[8]),
                superseded);
    }

    static CaseFileQuery.NeedRow need(Object[] row) {
        return new CaseFileQuery.NeedRow(
                whole(row[0]),
                (String) row[1],
                Columns.instant(row[2]),
                NeedCategory.valueOf((String) row[3]),
                NeedAnswer.valueOf((String) row[4]),
                whole(row[5]),
                (String) row[6],
                (String) row[7],
                row[8] == null ? null : UnmetReason.valueOf((String) row[8]),
                (String) row[9],
                Columns.date(row[10]));
    }

    static CaseFileQuery.ActionRow action(Object[] row) {
        return new CaseFileQuery.ActionRow(
                Columns.number(row[0]),
                row[1] == null ? null : NeedCategory.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                Columns.date(row[4]),
                Columns.instant(row[5]),
                (String) row[6]);
    }

    static CaseFileQuery.TaskRow task(Object[] row) {
        return new CaseFileQuery.TaskRow(
                Columns.number(row[0]),
                (String) row[1],
                Columns.instant(row[2]),
                Columns.flag(row[3]),
                Columns.instant(row[4]),
                (String) row[5]);
    }

    private static Integer age(Object[] row, LocalDate today) {
        LocalDate born = Columns.date(row[6]);
        return born == null
                ? whole(row[7])
                : Integer.valueOf(Period.between(born, today).getYears());
    }

    private static Integer whole(Object column) {
        return column == null ? null : ((Number) column).intValue();
    }
}
