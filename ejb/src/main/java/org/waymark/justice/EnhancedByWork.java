package org.waymark.justice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.waymark.access.CurrentActor;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.referral.EnhancedCategory;

/**
 * Enhanced rights that follow from what the work in a case shows, as they would have from the
 * referral. The caller has opened the case to work.
 */
@ApplicationScoped
public class EnhancedByWork {

    @Inject private EnhancedStore store;
    @Inject private CaseAccess cases;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * They have this right from now on; nothing happens where they have it already.
     *
     * @param reason in words, for the page of enhanced rights
     */
    public void follows(long caseId, EnhancedCategory category, String reason) {
        String sent = store.sent(caseId);
        List<String> named = sent == null ? List.of() : Arrays.asList(sent.split("[;, ]+"));
        boolean known =
                named.contains(category.name())
                        || store.of(caseId).stream()
                                .anyMatch(
                                        each ->
                                                each.category() == category
                                                        && each.applies()
                                                        && !each.superseded());
        if (known) {
            return;
        }
        store.decide(caseId, category, true, reason, null, current.get().id(), clock.instant());
        cases.happened(
                caseId,
                CaseEvent.Kind.JUSTICE,
                "Enhanced rights: " + category.label().toLowerCase(Locale.ENGLISH),
                reason,
                null);
    }
}
