package org.waymark.commissioning.award;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.NotFound;

/**
 * What has to be put right about a contract or grant: a contract manager writes down what, who does
 * it and until when, and later that it was done. Both sides read it; where a contract pays for
 * several services a provider reads what is about its own, and about the whole contract.
 */
@Stateless
@Guarded
public class AwardActions {

    private static final int WHAT = 500;
    private static final int OWNER = 160;
    private static final int WORDS = 300;

    @Inject private AwardActionStore store;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * One as filled in.
     *
     * @param quarter whose return it comes from; empty when it comes otherwise
     * @param serviceId which service it is about; null for the whole contract or grant
     */
    public record NewAction(
            String what, String owner, LocalDate dueOn, String quarter, Long serviceId) {}

    /** A service of a contract that pays for several. */
    public record OfService(long id, String name) {}

    /** Those of a contract or grant; none of one that the reader may not see. */
    @Needs(
            value = {Right.PUBLISHED_FIGURES, Right.SERVICE_FIGURES},
            audited = false)
    public List<AwardAction> of(long awardId) {
        return store.of(AwardScope.of(current.get(), organisations.directory()), awardId);
    }

    /** The services to choose from for one; none where a contract pays for one service. */
    @Needs(value = Right.CONTRACT_EDIT, audited = false)
    public List<OfService> services(long awardId) {
        own(awardId);
        return store.services(awardId);
    }

    /**
     * Writes one down.
     *
     * @throws NotFound when it is no contract or grant of the commissioner, or has no such service
     */
    @Needs(Right.CONTRACT_EDIT)
    public void add(long awardId, NewAction wanted) {
        String reference = own(awardId);
        AwardForm form = new AwardForm();
        form.text("actionWhat", wanted.what(), WHAT, "Enter what has to be put right.");
        form.text("actionOwner", wanted.owner(), OWNER, "Enter who does it.");
        if (wanted.dueOn() == null) {
            form.problem("actionDue", "Enter the last day for it.");
        }
        boolean ofReturn = wanted.quarter() != null && !wanted.quarter().isBlank();
        if (ofReturn) {
            form.quarter("actionQuarter", wanted.quarter());
        }
        form.check();
        if (wanted.serviceId() != null
                && store.services(awardId).stream()
                        .noneMatch(each -> each.id() == wanted.serviceId())) {
            throw new NotFound();
        }
        store.add(
                awardId,
                wanted.serviceId(),
                ofReturn ? wanted.quarter() : null,
                wanted.what().strip(),
                wanted.owner().strip(),
                wanted.dueOn(),
                current.get().id(),
                clock.instant());
        subject.list("action for " + reference);
    }

    /**
     * Says that one was done, and what was done.
     *
     * @throws NotFound when the award has no such open action
     */
    @Needs(Right.CONTRACT_EDIT)
    public void done(long awardId, Long id, LocalDate doneOn, String words) {
        String reference = own(awardId);
        AwardForm form = new AwardForm();
        if (id == null) {
            form.problem("actionId", "Choose what was done.");
        }
        if (doneOn == null || doneOn.isAfter(WorkingDays.dateOf(clock.instant()))) {
            form.problem("actionDone", "Enter the day it was done, today or before.");
        }
        form.text("actionWords", words, WORDS, "Enter what was done.");
        form.check();
        if (!store.done(awardId, id, doneOn, words.strip(), current.get().id(), clock.instant())) {
            throw new NotFound();
        }
        subject.list("action done for " + reference);
    }

    private String own(long awardId) {
        return store.reference(new AwardScope(current.get().organisationId(), Set.of()), awardId)
                .orElseThrow(NotFound::new);
    }
}
