package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.CurrentActor;
import org.waymark.casework.CaseAccess;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/**
 * Checks and keeps what is decided about a safeguarding referral: its day, to whom, why, what came
 * of it; and the decision not to refer, with its reason. The case was opened to work before.
 */
@ApplicationScoped
class SafeguardingDesk {

    private static final int LONGEST_AUTHORITY = 200;
    private static final int LONGEST_REASON = 1_000;

    @Inject private ChildStore store;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * Keeps a decision.
     *
     * @param number which child of the case; {@link Child#THEMSELVES} for whoever is supported
     * @return was it a referral?
     * @throws BadInput when something is missing
     */
    boolean decide(CaseAccess.Found found, int number, Child.Decision decision) {
        if (decision.referred() == null) {
            throw new BadInput("referred", "Say whether you referred.");
        }
        boolean referred = decision.referred();
        LocalDate on = past("decidedOn", decision.on());
        String authority =
                referred
                        ? TypedText.required(
                                "authority",
                                decision.authority(),
                                LONGEST_AUTHORITY,
                                "Say which authority.")
                        : null;
        String reason =
                TypedText.required(
                        "decidedWhy",
                        decision.reason(),
                        LONGEST_REASON,
                        referred ? "Say what you are worried about." : "Say why not.");
        store.decide(
                Ids.next(),
                found.id(),
                found.personId(),
                number,
                new Child.Decision(referred, on, authority, reason),
                current.get().id(),
                clock.instant());
        return referred;
    }

    /**
     * Adds what came of a referral, once.
     *
     * @param known the decisions that it is one of
     * @throws NotFound when it is none of them
     * @throws ChangedMeanwhile when its outcome is known already
     */
    void answered(
            CaseAccess.Found found,
            List<Child.Safeguarding> known,
            long id,
            LocalDate on,
            String outcome) {
        Child.Safeguarding made =
                known.stream()
                        .filter(each -> each.id() == id && each.referred())
                        .findFirst()
                        .orElseThrow(NotFound::new);
        if (made.outcomeOn() != null) {
            throw new ChangedMeanwhile();
        }
        LocalDate day = past("outcomeOn", on);
        String came =
                TypedText.required("outcome", outcome, LONGEST_REASON, "Say what came of it.");
        store.answer(found.id(), found.personId(), made, day, came);
    }

    private LocalDate past(String field, LocalDate day) {
        if (day == null) {
            throw new BadInput(field, "Enter the day.");
        }
        if (day.isAfter(WorkingDays.dateOf(clock.instant()))) {
            throw new BadInput(field, "This day has not come yet.");
        }
        return day;
    }
}
