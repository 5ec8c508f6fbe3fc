package org.waymark.caseload;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.access.Right;
import org.waymark.access.Role;
import org.waymark.reference.WorkingDays;

/** What can be wrong with a case in the morning, as a condition on {@code support_case c}. */
public enum Concern {
    /** Given to nobody, or to somebody who has left the service since. */
    UNALLOCATED(
            "Nobody works it",
            "NOT EXISTS (SELECT 1 FROM account a JOIN account_role g ON g.account_id = a.id WHERE a.id ="
                    + " c.worker_id AND a.active = TRUE AND g.role IN ("
                    + working()
                    + ") AND (g.service_id = c.service_id OR g.service_id IS NULL))"),
    WORKER_KNOWS_THEM(
            "Its worker knows the person",
            "((c.worker_id, c.person_id) IN (SELECT x.account_id, z.id FROM conflict x JOIN person y ON"
                    + " y.id = x.person_id JOIN person z ON z.identity_id = y.identity_id WHERE"
                    + " x.kind = 'BLOCK') OR EXISTS (SELECT 1 FROM case_therapist h JOIN conflict x ON"
                    + " x.account_id = h.account_id AND x.kind = 'BLOCK' JOIN person y ON y.id ="
                    + " x.person_id JOIN person z ON z.identity_id = y.identity_id WHERE h.case_id ="
                    + " c.id AND h.live = 1 AND z.id = c.person_id))"),
    ALERT(
            "Alert from a measure",
            "EXISTS (SELECT 1 FROM task k WHERE k.case_id = c.id AND k.is_open = TRUE AND k.kind ="
                    + " 'ALERT')"),
    /** The clock of an urgent call has run out and they have not been seen. */
    URGENT_LATE(
            "Urgent and not seen in time",
            "EXISTS (SELECT 1 FROM urgent_need u WHERE u.referral_id = c.referral_id AND u.ended_at IS"
                    + " NULL AND u.due_at < ?)") {
        @Override
        List<Instant> values(Instant now) {
            return List.of(now);
        }
    },
    HIGH_RISK_NOT_REACHED(
            "High risk and not reached", "c.risk = 'HIGH' AND c.contacted_at IS NULL"),
    RISK_TO_CONFIRM(
            "Lower risk to confirm",
            "EXISTS (SELECT 1 FROM task k WHERE k.case_id = c.id AND k.is_open = TRUE AND k.kind ="
                    + " 'RISK_CONFIRM')"),
    DANGER_TO_CONFIRM(
            "End of a danger to confirm",
            "EXISTS (SELECT 1 FROM task k WHERE k.case_id = c.id AND k.is_open = TRUE AND k.kind ="
                    + " 'DANGER_CONFIRM')"),
    PLAN_TO_REVIEW(
            "Safety plan to look at again",
            "EXISTS (SELECT 1 FROM task k WHERE k.case_id = c.id AND k.is_open = TRUE AND k.kind ="
                    + " 'SAFETY_REVIEW' AND k.due_at < ?)") {
        @Override
        List<Instant> values(Instant now) {
            return List.of(WorkingDays.startOf(WorkingDays.dateOf(now).plusDays(1)));
        }
    },
    RISK_REVIEW_OVERDUE(
            "Risk to be reviewed, overdue",
            "EXISTS (SELECT 1 FROM task k WHERE k.case_id = c.id AND k.is_open = TRUE AND k.kind ="
                    + " 'RISK_REVIEW' AND k.due_at < ?)") {
        @Override
        List<Instant> values(Instant now) {
            return List.of(now);
        }
    },
    /** While the work is paused the review rests. */
    REVIEW_OVERDUE(
            "Review of needs and outcomes overdue",
            "c.state <> 'SUSPENDED' AND EXISTS (SELECT 1 FROM task k WHERE k.case_id = c.id AND"
                    + " k.is_open = TRUE AND k.kind = 'REVIEW' AND k.due_at < ?)") {
        @Override
        List<Instant> values(Instant now) {
            return List.of(now);
        }
    },
    MARAC_DUE(
            "Due for a MARAC",
            "EXISTS (SELECT 1 FROM task k WHERE k.case_id = c.id AND k.is_open = TRUE AND k.kind IN"
                    + " ('MARAC_ACTION', 'MARAC_FEEDBACK', 'MARAC_REPEAT', 'MARAC_CONTACT',"
                    + " 'MARAC_BROUGHT') AND k.due_at < ?)") {
        @Override
        List<Instant> values(Instant now) {
            return List.of(WorkingDays.startOf(WorkingDays.dateOf(now).plusDays(1)));
        }
    },
    HEARING_SOON(
            "Hearing in the next 14 days",
            "EXISTS (SELECT 1 FROM hearing h WHERE h.case_id = c.id AND h.state = 'LISTED' AND h.at >= ?"
                    + " AND h.at < ?)") {
        @Override
        List<Instant> values(Instant now) {
            return ahead(now);
        }
    },
    /**
     * A trial or a sentence is near, and nobody has spoken about special measures with who gives
     * evidence, or about the statement with a victim. A witness makes none.
     */
    HEARING_UNPREPARED(
            "Trial or sentence soon: special measures or statement not asked about",
            "EXISTS (SELECT 1 FROM hearing h WHERE h.case_id = c.id AND h.state = 'LISTED' AND h.at >= ?"
                    + " AND h.at < ? AND ((h.kind IN ('TRIAL', 'RECORDED_EVIDENCE') AND NOT EXISTS"
                    + " (SELECT 1 FROM special_measure e WHERE e.case_id = c.id) AND COALESCE((SELECT"
                    + " v.event FROM justice_step v WHERE v.case_id = c.id AND v.struck_reason IS NULL"
                    + " AND v.event IN ('EVIDENCE_ASKED', 'EVIDENCE_NOT_ASKED', 'EVIDENCE_GIVEN',"
                    + " 'EVIDENCE_SPARED') ORDER BY v.happened_on DESC, v.id DESC LIMIT 1),"
                    + " 'EVIDENCE_ASKED') = 'EVIDENCE_ASKED') OR (h.kind IN ('TRIAL', 'SENTENCE') AND"
                    + " NOT EXISTS (SELECT 1 FROM referral f WHERE f.id = c.referral_id AND"
                    + " f.victim_type = 'WITNESS') AND NOT EXISTS (SELECT 1 FROM justice_step j WHERE"
                    + " j.case_id = c.id AND j.event LIKE 'STATEMENT%' AND j.struck_reason IS"
                    + " NULL))))") {
        @Override
        List<Instant> values(Instant now) {
            return ahead(now);
        }
    },
    /** Who is too young for a MARAC leaves it by a decision about a safeguarding referral. */
    NOT_AT_MARAC(
            "High risk of domestic abuse, not at MARAC",
            "c.risk = 'HIGH' AND (c.danger_kept = TRUE OR EXISTS (SELECT 1 FROM referral f WHERE f.id ="
                    + " c.referral_id AND f.domestic_abuse = TRUE)) AND NOT EXISTS (SELECT 1 FROM marac_referral m WHERE"
                    + " m.case_id = c.id AND m.state <> 'WITHDRAWN' AND m.referred_on >= ?) AND NOT"
                    + " EXISTS (SELECT 1 FROM child_safeguarding g JOIN person y ON y.id = c.person_id"
                    + " JOIN referral q ON q.id = c.referral_id WHERE g.case_id = c.id AND g.child_no ="
                    + " 0 AND COALESCE(TIMESTAMPDIFF(YEAR, y.date_of_birth, ?), y.age_given +"
                    + " COALESCE(TIMESTAMPDIFF(YEAR, y.age_given_on, CURRENT_DATE), 0)) <"
                    + " COALESCE((SELECT k.age_from FROM marac_rule k JOIN service w ON w.id ="
                    + " c.service_id WHERE k.area_code = q.residence_area AND (k.organisation_id IS"
                    + " NULL OR k.organisation_id = w.organisation_id) AND k.valid_from <= ? ORDER BY"
                    + " k.organisation_id IS NOT NULL DESC, k.valid_from DESC, k.id DESC LIMIT 1),"
                    + " 16))") {
        @Override
        List<Instant> values(Instant now) {
            return List.of(WorkingDays.startOf(WorkingDays.dateOf(now).minusMonths(12)), now, now);
        }
    },
    /** Nobody has put them on the list of a meeting, perhaps because none is in the diary. */
    MARAC_NOT_LISTED(
            "Referred to MARAC a week ago, not listed",
            "EXISTS (SELECT 1 FROM marac_referral m WHERE m.case_id = c.id AND m.state = 'REFERRED' AND"
                    + " m.referred_on < ?)") {
        @Override
        List<Instant> values(Instant now) {
            return List.of(WorkingDays.startOf(WorkingDays.dateOf(now).minusDays(DAYS_UNLISTED)));
        }
    },
    /** Until it is written down that it was heard, nobody is asked to tell the victim. */
    MARAC_NOT_WRITTEN_DOWN(
            "MARAC meeting over, not written down",
            "EXISTS (SELECT 1 FROM marac_referral m JOIN marac_meeting g ON g.id = m.meeting_id WHERE"
                    + " m.case_id = c.id AND m.state = 'LISTED' AND g.held_on < ?)") {
        @Override
        List<Instant> values(Instant now) {
            return List.of(WorkingDays.startOf(WorkingDays.dateOf(now)));
        }
    },
    OVERDUE("Overdue", "c.state <> 'SUSPENDED' AND c.next_due_at < ?") {
        @Override
        List<Instant> values(Instant now) {
            return List.of(now);
        }
    },
    DUE_TODAY("Due today", "c.next_due_at >= ? AND c.next_due_at < ?") {
        @Override
        List<Instant> values(Instant now) {
            LocalDate today = WorkingDays.dateOf(now);
            return List.of(now, WorkingDays.startOf(today.plusDays(1)));
        }
    },
    QUIET("No activity for 28 days", "c.state <> 'SUSPENDED' AND c.last_activity_at < ?") {
        @Override
        List<Instant> values(Instant now) {
            return List.of(now.minus(Duration.ofDays(28)));
        }
    },
    PAUSED("Paused", "c.state = 'SUSPENDED'");

    /** How far ahead hearings are shown, today counted. */
    private static final int DAYS_AHEAD = 14;

    /** As long as the next meeting of a borough may take to be known. */
    private static final int DAYS_UNLISTED = 7;

    private final String label;
    private final String condition;

    Concern(String label, String condition) {
        this.label = label;
        this.condition = condition;
    }

    public String label() {
        return label;
    }

    String condition() {
        return condition;
    }

    /** The values of its parameters, in order. */
    List<Instant> values(Instant now) {
        return List.of();
    }

    /** From today on, as far ahead as hearings are shown. */
    private static List<Instant> ahead(Instant now) {
        LocalDate today = WorkingDays.dateOf(now);
        return List.of(WorkingDays.startOf(today), WorkingDays.startOf(today.plusDays(DAYS_AHEAD)));
    }

    /** The roles that work cases, as SQL. */
    private static String working() {
        return Arrays.stream(Role.values())
                .filter(role -> role.rights().contains(Right.CASE_WORK))
                .map(role -> "'" + role.name() + "'")
                .collect(Collectors.joining(", "));
    }
}
