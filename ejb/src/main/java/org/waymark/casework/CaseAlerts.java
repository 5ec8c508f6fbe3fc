package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.waymark.access.AuditSubject;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.Risk;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Ids;

/**
 * What a measure finds out about a danger, brought to the case in the same transaction: the risk
 * goes up, never down, and what cannot wait is a task for today that stands on every page of the
 * case and among what the manager sees in the morning. For cases that were opened before in this
 * transaction.
 */
@ApplicationScoped
public class CaseAlerts {

    /** Characters there is room for in the title of an alert, and in a reason of the audit. */
    private static final int LONGEST_TITLE = 200;

    private static final int LONGEST_REASON = 300;

    @Inject private CaseStore store;
    @Inject private Timeline timeline;
    @Inject private AuditSubject subject;
    @Inject private ReferenceData reference;
    @Inject private Clock clock;

    /**
     * Raises the risk when it stands lower.
     *
     * @param why what raises it, for the timeline and the audit
     */
    public void raiseRisk(long caseId, Risk to, String why) {
        SupportCase supportCase = store.find(SupportCase.class, caseId);
        Risk before = supportCase.risk();
        if (before.raisedTo(to) == before) {
            supportCase.raiseRisk(to, clock.instant());
            return;
        }
        String words =
                "Risk raised from %s to %s"
                        .formatted(SenderNews.inWords(before), SenderNews.inWords(to));
        subject.override(supportCase.id(), supportCase.personId(), words, cut(why, LONGEST_REASON));
        supportCase.raiseRisk(to, clock.instant());
        timeline.add(
                supportCase, CaseEvent.Kind.RISK, words, cut(why, CaseEvent.LONGEST_DETAIL), null);
    }

    /**
     * A signed checklist says that the danger is less than the case stands: nothing goes down by
     * itself, but by the end of the next working day somebody reviews it.
     *
     * @param found what the checklist and the judgement with it say
     */
    public void lower(long caseId, Risk found) {
        SupportCase supportCase = store.find(SupportCase.class, caseId);
        if (found.raisedTo(supportCase.risk()) == found
                || store.openTask(caseId, Task.RISK_REVIEW) != null) {
            return;
        }
        Instant now = clock.instant();
        String title =
                "Review the risk: the newest checklist says %s, the case stands at %s"
                        .formatted(
                                SenderNews.inWords(found), SenderNews.inWords(supportCase.risk()));
        store.add(
                Task.set(
                        Ids.next(),
                        supportCase,
                        Task.RISK_REVIEW,
                        title,
                        reference.workingDays().dueAfter(now, 1),
                        null,
                        now));
        timeline.add(supportCase, CaseEvent.Kind.TASK, "Task set", title, null);
    }

    /** Something that cannot wait until tomorrow; the same alert is not raised twice. */
    public void alert(long caseId, String words) {
        SupportCase supportCase = store.find(SupportCase.class, caseId);
        String title = cut(words, LONGEST_TITLE);
        if (store.isAlerted(caseId, title)) {
            return;
        }
        Instant now = clock.instant();
        Instant today = WorkingDays.endOf(WorkingDays.dateOf(now));
        store.add(Task.set(Ids.next(), supportCase, Task.ALERT, title, today, null, now));
        timeline.add(supportCase, CaseEvent.Kind.RISK, "Alert", words, null);
    }

    private static String cut(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most - 1) + "\u2026";
    }
}
