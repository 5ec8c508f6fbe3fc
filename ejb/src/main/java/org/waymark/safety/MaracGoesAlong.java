package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.casework.CaseGoesOn;
import org.waymark.casework.CaseHandover;
import org.waymark.reference.WorkingDays;

/**
 * Where two cases of a person become one, a referral that is still to be heard goes along: the case
 * that goes on has it, with its listing, what agencies brought and took on, and the tasks of it.
 * What was heard stays where it was heard.
 */
@ApplicationScoped
class MaracGoesAlong {

    @Inject private MaracAlongStore store;
    @Inject private MaracStore referrals;
    @Inject private CaseHandover handover;
    @Inject private CaseAccess cases;
    @Inject private AuditSubject subject;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    void goesOn(@Observes CaseGoesOn news) {
        List<MaracReferral> waiting =
                referrals.of(news.endingCase(), news.endingPerson()).stream()
                        .filter(each -> each.state().isWaiting())
                        .toList();
        Instant now = clock.instant();
        if (waiting.isEmpty()
                || !store.takes(news.endingCase(), news.keptCase(), WorkingDays.dateOf(now))) {
            return;
        }
        long by = current.get().id();
        for (MaracReferral each : waiting) {
            store.openTasks(news.endingCase(), each.id())
                    .forEach(task -> handover.taskGoesOn(task, news.keptCase(), false));
            store.goesAlong(each, news, by, now);
        }
        store.openTasks(news.endingCase(), List.of(MaracContact.KIND, MeetingMoving.KIND))
                .forEach(task -> handover.taskGoesOn(task, news.keptCase(), true));
        subject.supportCase(news.endingCase(), news.endingPerson(), "MARAC referral goes along");
        subject.supportCase(news.keptCase(), news.keptPerson(), "MARAC referral came along");
        String name = current.get().name();
        tell(news.endingCase(), "MARAC referral goes on in their other case", name);
        tell(news.keptCase(), "MARAC referral came along from their other case", name);
        cases.dangerKnown(news.keptCase(), "Referred to MARAC in their other case");
    }

    private void tell(long caseId, String what, String by) {
        handover.tell(caseId, CaseEvent.Kind.MARAC, what, null, by);
    }
}
