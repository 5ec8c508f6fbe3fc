package org.waymark.privacy.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.TypedText;

/** Enters agreements about personal data, writes down that they were reviewed, and ends them. */
@Stateless
@Guarded
public class AgreementKeeping {

    @Inject private AgreementStore store;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * @return the id of the agreement
     * @throws BadInput naming every field that cannot be taken
     */
    @Needs(Right.AGREEMENT_EDIT)
    public long add(Terms terms) {
        Map<String, String> problems = terms.problems();
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        TypedText.optional("schedule1", terms.schedule1(), 200);
        Agreement agreement = Agreement.of(Ids.next(), terms, current.get().id(), clock.instant());
        subject.list("agreement " + agreement.title());
        store.add(agreement, terms);
        drafts.discard("agreement:new");
        return agreement.id();
    }

    /** It was looked at and holds. */
    @Needs(Right.AGREEMENT_EDIT)
    public void reviewed(long id, LocalDate next) {
        Agreement agreement = store.load(id);
        subject.list("agreement " + agreement.title());
        if (next == null || !next.isAfter(today())) {
            throw new BadInput("next", "Enter a day to come.");
        }
        agreement.reviewed(next, today());
        store.flush();
    }

    @Needs(Right.AGREEMENT_EDIT)
    public void end(long id, String why) {
        Agreement agreement = store.load(id);
        subject.list("agreement " + agreement.title());
        String typed = TypedText.required("endWhy", why, 500, "Say why it holds no longer.");
        agreement.end(typed, today());
        store.flush();
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
