package org.waymark.referral.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.waymark.reference.CodeClock;
import org.waymark.reference.OutsideCalendar;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.Risk;
import org.waymark.reference.VictimsCode;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.FeedMessage;
import org.waymark.referral.ServiceClock;

/**
 * The two clocks of a new referral, which are never added up: that of the police, which has stopped
 * when the referral is here, and that of the service, which starts then.
 */
@ApplicationScoped
public class IntakeClocks {

    private static final int WORKING_DAYS_OTHERWISE = 2;

    @Inject ReferenceData reference;

    /**
     * A clock as it is stored.
     *
     * @param stoppedAt null while it runs
     */
    record Started(
            String kind,
            Instant startedAt,
            Instant dueAt,
            int workingDays,
            Instant stoppedAt,
            String outcome) {}

    /**
     * From the report to the referral, by the Victims' Code in force when the crime was reported;
     * empty before there was one.
     */
    Optional<Started> police(FeedMessage message, Instant received) {
        Instant reported = message.crime().reportedAt();
        OptionalInt days =
                VictimsCode.forReport(reported, reference.victimsCodes())
                        .map(
                                code ->
                                        code.days(
                                                CodeClock.REFERRAL_TO_SUPPORT,
                                                !message.circumstances().enhanced().isEmpty(),
                                                reported))
                        .orElse(OptionalInt.empty());
        if (days.isEmpty() || reported.isAfter(received)) {
            return Optional.empty();
        }
        try {
            Instant due = reference.workingDays().dueAfter(reported, days.getAsInt());
            return Optional.of(
                    new Started(
                            "POLICE",
                            reported,
                            due,
                            days.getAsInt(),
                            received,
                            received.isAfter(due) ? "BREACHED" : "MET"));
        } catch (OutsideCalendar unknownYear) {
            return Optional.empty();
        }
    }

    /** A due date after a pause, as the clocks of the pages count it. */
    Instant resumed(Instant due, Instant pausedAt, Instant now) {
        return ServiceClock.extended(due, pausedAt, now, reference.workingDays());
    }

    /** From now until somebody has decided, by the service's contract and the priority. */
    Started triage(Risk priority, Long serviceId, Instant received) {
        WorkingDays calendar = reference.workingDays();
        Instant due =
                reference
                        .rules()
                        .serviceClock("TRIAGE", priority, serviceId, WorkingDays.dateOf(received))
                        .map(clock -> clock.due(received, calendar))
                        .orElseGet(() -> calendar.dueAfter(received, WORKING_DAYS_OTHERWISE));
        return new Started(
                "TRIAGE",
                received,
                due,
                calendar.workingDaysBetween(received, due),
                null,
                "RUNNING");
    }
}
