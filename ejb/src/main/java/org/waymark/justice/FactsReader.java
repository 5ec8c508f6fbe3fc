package org.waymark.justice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.waymark.reference.CodeClock;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.VictimsCode;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** What the clocks and dates of a case are counted from: its referral and whom it is about. */
@ApplicationScoped
class FactsReader {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private ReferenceData reference;

    /**
     * The same with the instant by which the version of the Code is chosen: that of the report, and
     * where it is not known, or police were not told, that of the referral.
     */
    record Known(JusticeFile.Facts facts, Instant reportedAt) {}

    Known of(long caseId) {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "SELECT r.offence_from, r.reported_at, "
                                        + Reported.WRITTEN_DOWN
                                        + ", "
                                        + Reported.GIVEN
                                        + ", p.date_of_birth, r.enhanced,"
                                        + " EXISTS (SELECT 1 FROM enhanced_right e WHERE e.case_id = c.id"
                                        + " AND e.applies = TRUE AND e.superseded_at IS NULL), r.crime_outcome FROM"
                                        + " support_case c JOIN referral r ON r.id = c.referral_id JOIN"
                                        + " person p ON p.id = c.person_id WHERE c.id = ?")
                        .setParameter(1, caseId)
                        .getResultList();
        Row row = Row.of(rows).get(0);
        LocalDate reported = row.date(2);
        if (reported == null && row.columns()[3] != null) {
            reported = WorkingDays.dateOf(Columns.instant(row.columns()[3]));
        }
        Instant reportedAt =
                reported == null
                        ? Columns.instant(row.columns()[1])
                        : WorkingDays.startOf(reported);
        LocalDate crime =
                row.columns()[0] == null
                        ? null
                        : WorkingDays.dateOf(Columns.instant(row.columns()[0]));
        boolean enhanced = row.text(5) != null && !row.text(5).isBlank() || row.flag(6);
        String code =
                VictimsCode.forReport(reportedAt, reference.victimsCodes())
                        .map(VictimsCode::code)
                        .orElse(null);
        return new Known(
                new JusticeFile.Facts(crime, reported, row.date(4), enhanced, code, row.text(7)),
                reportedAt);
    }

    /**
     * Was it abuse by somebody near, or a sexual crime, and has no specialist assessed the risk of
     * bringing the two together?
     */
    boolean lacksSpecialist(long caseId) {
        return !entityManager
                .createNativeQuery(
                        "SELECT 1 FROM support_case c JOIN referral r ON r.id = c.referral_id WHERE c.id"
                                + " = ? AND (r.domestic_abuse = TRUE OR c.danger_kept = TRUE OR r.crime_group IN"
                                + " ('DOMESTIC_ABUSE', 'SEXUAL', 'STALKING_HARASSMENT')) AND NOT EXISTS"
                                + " (SELECT 1 FROM justice_step j WHERE j.case_id = c.id AND j.event ="
                                + " 'RJ_RISK_ASSESSED' AND j.struck_reason IS NULL)")
                .setParameter(1, caseId)
                .getResultList()
                .isEmpty();
    }

    /**
     * The last day for telling the victim by the version of the Code that counts for them.
     *
     * @return empty when that version does not promise it, or the bank holidays are not known
     */
    Optional<LocalDate> tellBy(Known known, CodeClock clock, LocalDate from) {
        OptionalInt days =
                VictimsCode.forReport(known.reportedAt(), reference.victimsCodes())
                        .map(code -> code.days(clock, known.facts().enhanced(), known.reportedAt()))
                        .orElse(OptionalInt.empty());
        WorkingDays calendar = reference.workingDays();
        if (days.isEmpty() || !calendar.covers(from) || !calendar.covers(from.plusMonths(2))) {
            return Optional.empty();
        }
        return Optional.of(calendar.addWorkingDays(from, days.getAsInt()));
    }
}
