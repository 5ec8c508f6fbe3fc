package org.waymark.equality;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;

/**
 * What a worker writes down of what somebody chooses to say about themselves. Nobody has to answer,
 * no answer changes the support, and each can be corrected or taken back at any time, also when the
 * case is closed. Opening a case in an emergency does not open them.
 */
@Stateless
@Guarded
public class EqualityAsking {

    /** The key of the form's draft begins with it; the reference of the case follows. */
    public static final String DRAFT = "sealed:equality:";

    @Inject private CaseAccess cases;
    @Inject private EqualityStore store;
    @Inject private ReferenceData reference;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * As it is on record now.
     *
     * @throws org.waymark.shared.NotFound when the actor neither works, covers nor manages the case
     */
    @Needs(Right.CASE_WORK)
    public EqualityAnswers of(String caseReference) {
        return store.of(cases.lookAtPapers(caseReference, "about equality").personId());
    }

    /**
     * Keeps what they said, or corrects it; the timeline says neither what was asked nor what they
     * said. Without any answer nothing stays on record.
     *
     * @throws BadInput by question, or when the case is closed and nothing is on record
     * @throws ChangedMeanwhile when something else is on record by now
     */
    @Needs(Right.CASE_WORK)
    public void keep(String caseReference, EqualityAnswers answers) {
        CaseAccess.Found found = cases.openPapers(caseReference, "asked about equality");
        EqualityAnswers before = store.of(found.personId());
        if (before.version() != answers.version()) {
            throw new ChangedMeanwhile();
        }
        Map<String, String> problems = new LinkedHashMap<>();
        for (EqualityQuestion question : EqualityQuestion.values()) {
            if (!isAnswer(question, answers.to(question), before.to(question))) {
                problems.put(question.list(), "Choose one of the answers, or leave it unasked.");
            }
        }
        if (before.isEmpty() && answers.isEmpty()) {
            problems.put("state", "Nothing was answered, so there is nothing to keep.");
        }
        if (before.isEmpty() && !found.state().isOpen()) {
            problems.put("state", "This case is closed: nobody is asked anew.");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        if (answers.isEmpty()) {
            takenBack(found);
            return;
        }
        store.keep(found.personId(), answers, current.get().id(), clock.instant());
        cases.happened(
                found.id(),
                CaseEvent.Kind.EQUALITY,
                before.isEmpty() ? "Asked about equality" : "Answers about equality corrected",
                null,
                null);
        drafts.discard(DRAFT + found.reference());
    }

    /**
     * Destroys all answers, as whoever gave them may ask at any time.
     *
     * @throws BadInput when there are none
     */
    @Needs(Right.CASE_WORK)
    public void takeBack(String caseReference) {
        CaseAccess.Found found = cases.openPapers(caseReference, "answers about equality deleted");
        if (store.of(found.personId()).isEmpty()) {
            throw new BadInput("state", "There are no answers on record to take back.");
        }
        takenBack(found);
    }

    private void takenBack(CaseAccess.Found found) {
        store.destroy(found.personId(), found.reference());
        cases.happened(
                found.id(),
                CaseEvent.Kind.EQUALITY,
                "Answers about equality taken back",
                null,
                null);
    }

    /** One of the list today, none at all, or what stood there before the list changed. */
    private boolean isAnswer(EqualityQuestion question, String code, String before) {
        return code == null
                || code.equals(before)
                || reference
                        .codeLists()
                        .codes(question.list(), WorkingDays.dateOf(clock.instant()))
                        .contains(code);
    }
}
