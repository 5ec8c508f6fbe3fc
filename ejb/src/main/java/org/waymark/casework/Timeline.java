package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.access.Actor;
import org.waymark.access.CurrentActor;
import org.waymark.shared.Ids;

/**
 * Writes the timeline, works out what is due next, and tells whoever counts that a case has
 * changed; every workflow of casework ends here, so that no change goes without its line.
 */
@ApplicationScoped
class Timeline {

    @Inject private CaseStore store;
    @Inject private NextSteps steps;
    @Inject private CurrentActor current;
    @Inject private Clock clock;
    @Inject private OwnClocks ownClocks;
    @Inject private Event<CaseChanged> changed;

    /** Something happened in the case that did not change its state. */
    void add(
            SupportCase supportCase, CaseEvent.Kind kind, String title, String detail, Long about) {
        store.add(line(supportCase, kind, title, detail, about));
        ownClocks.happened(supportCase, kind.name());
        tell(supportCase);
    }

    /** The sender of the referral said something; nobody is signed in. */
    void told(SupportCase supportCase, CaseEvent.Kind kind, String title, String by) {
        told(supportCase, kind, title, null, by);
    }

    /** The same with more words; somebody outside the case said it, whoever is signed in. */
    void told(
            SupportCase supportCase, CaseEvent.Kind kind, String title, String detail, String by) {
        store.add(
                CaseEvent.of(
                        Ids.next(),
                        supportCase.id(),
                        clock.instant(),
                        null,
                        by,
                        kind,
                        title,
                        detail,
                        null));
        ownClocks.happened(supportCase, kind.name());
        tell(supportCase);
    }

    /** The case ended by what another service did. */
    void ended(
            SupportCase supportCase,
            CaseState from,
            ClosureReason reason,
            String detail,
            String by) {
        store.add(
                CaseEvent.of(
                                Ids.next(),
                                supportCase.id(),
                                clock.instant(),
                                null,
                                by,
                                CaseEvent.Kind.STATE,
                                CaseMove.CLOSE.label(),
                                detail,
                                null)
                        .moved(from, supportCase.state(), reason.name()));
        tell(supportCase);
    }

    /** The case moved; what was typed about it is the detail. */
    void moved(SupportCase supportCase, CaseMove move, CaseState from, String typed) {
        moved(supportCase, move, from, null, typed);
    }

    /** The case moved for one of the reasons of a list; what was typed is the detail. */
    void moved(
            SupportCase supportCase,
            CaseMove move,
            CaseState from,
            ClosureReason reason,
            String detail) {
        store.add(
                line(supportCase, CaseEvent.Kind.STATE, move.label(), detail, null)
                        .moved(from, supportCase.state(), reason == null ? null : reason.name()));
        if (move.to() != null && from != supportCase.state()) {
            ownClocks.happened(supportCase, supportCase.state().name());
        }
        tell(supportCase);
    }

    private CaseEvent line(
            SupportCase supportCase, CaseEvent.Kind kind, String title, String detail, Long about) {
        Actor actor = current.get();
        return CaseEvent.of(
                Ids.next(),
                supportCase.id(),
                clock.instant(),
                actor.id(),
                actor.name(),
                kind,
                title,
                detail,
                about);
    }

    private void tell(SupportCase supportCase) {
        store.flush();
        steps.derive(supportCase);
        changed.fire(new CaseChanged(supportCase.id(), supportCase.referralId()));
    }
}
