package org.waymark.justice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.EnhancedCategory;
import org.waymark.shared.BadInput;
import org.waymark.shared.TypedText;

/**
 * Which enhanced rights of the Victims' Code somebody has, assessed anew in the case: intimidation
 * and being targeted persistently are a judgement that no feed can make. What the sender marked, or
 * what follows from the crime, is never taken away here; any one category is enough.
 */
@Stateless
@Guarded
public class EnhancedRightsOfCase {

    private static final int LONGEST = 500;

    @Inject private EnhancedStore store;
    @Inject private CaseAccess cases;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * One decision.
     *
     * @param reviewOn day on which it is looked at again; null when none was set
     * @param superseded a later decision about the same category was made
     */
    public record Decided(
            EnhancedCategory category,
            boolean applies,
            String reason,
            LocalDate reviewOn,
            String by,
            Instant at,
            boolean superseded) {}

    /**
     * All that is known.
     *
     * @param sent what came with the referral
     * @param decided in the case, the newest first
     */
    public record Known(Set<EnhancedCategory> sent, List<Decided> decided) {

        /** Has the person any of them now? */
        public boolean isEnhanced() {
            return !sent.isEmpty()
                    || decided.stream().anyMatch(each -> !each.superseded() && each.applies());
        }
    }

    @Needs(Right.CASE_WORK)
    public Known of(String reference) {
        CaseAccess.Seen seen = cases.look(reference, "enhanced rights");
        return new Known(sent(seen.id()), store.of(seen.id()));
    }

    /**
     * Decides about one category; the next re-assessment is a task on its day.
     *
     * @throws BadInput when something is missing, or the category came with the referral and would
     *     be taken away
     */
    @Needs(Right.CASE_WORK)
    public void decide(
            String reference,
            EnhancedCategory category,
            Boolean applies,
            String why,
            LocalDate reviewOn) {
        CaseAccess.Found found = cases.openToWork(reference, "enhanced rights decided");
        if (category == null) {
            throw new BadInput("category", "Choose what it is about.");
        }
        if (applies == null) {
            throw new BadInput("applies", "Say whether it applies.");
        }
        String reason =
                TypedText.required(
                        "why", why, LONGEST, "Say why: what was said, seen or threatened.");
        LocalDate today = WorkingDays.dateOf(clock.instant());
        if (reviewOn != null && !reviewOn.isAfter(today)) {
            throw new BadInput("reviewOn", "Enter a day after today.");
        }
        if (!applies && sent(found.id()).contains(category)) {
            throw new BadInput(
                    "applies",
                    "This came with the referral, or follows from the crime. It stays whatever is"
                            + " decided here.");
        }
        store.decide(
                found.id(),
                category,
                applies,
                reason,
                reviewOn,
                current.get().id(),
                clock.instant());
        cases.happened(
                found.id(),
                CaseEvent.Kind.JUSTICE,
                "Enhanced rights: "
                        + category.label().toLowerCase()
                        + (applies ? "" : " applies no longer"),
                reason,
                null);
        if (reviewOn != null) {
            cases.remind(
                    found.id(),
                    "ENHANCED",
                    "Assess enhanced rights again: " + category.label().toLowerCase(),
                    WorkingDays.endOf(reviewOn));
        }
    }

    private Set<EnhancedCategory> sent(long caseId) {
        String codes = store.sent(caseId);
        Set<EnhancedCategory> sent = EnumSet.noneOf(EnhancedCategory.class);
        if (codes != null) {
            List<String> named = Arrays.asList(codes.split("[;, ]+"));
            for (EnhancedCategory each : EnhancedCategory.values()) {
                if (named.contains(each.name())) {
                    sent.add(each);
                }
            }
        }
        return sent;
    }
}
