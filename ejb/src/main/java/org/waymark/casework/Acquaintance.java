package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.person.KnownPersonStore;
import org.waymark.shared.TypedText;

/** A colleague says whether they know the person of a case, before they read it. */
@Stateless
@Guarded
public class Acquaintance {

    private static final int LONGEST_REASON = 500;

    @Inject private CaseStore cases;
    @Inject private KnownPersonStore known;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** Is the case the actor's to open, but for the question? */
    @Needs(Right.CASE_WORK)
    public void asked(String reference) {
        CaseStore.Key key = cases.unreadShared(current.get(), reference);
        subject.supportCase(key.id(), key.personId(), "asked whether they know the person");
    }

    /** They do not know the person and may open the case. */
    @Needs(Right.CASE_WORK)
    public void denied(String reference) {
        CaseStore.Key key = cases.unreadShared(current.get(), reference);
        subject.supportCase(key.id(), key.personId(), "said that they do not know the person");
        known.notKnown(current.get().id(), key.personId(), clock.instant());
    }

    /** They know the person: the case is theirs no longer, and their manager sees that. */
    @Needs(Right.CASE_WORK)
    public void admitted(String reference, String how) {
        CaseStore.Key key = cases.unreadShared(current.get(), reference);
        String typed =
                TypedText.required("how", how, LONGEST_REASON, "Say how you know the person.");
        subject.override(key.id(), key.personId(), "said that they know the person", typed);
        known.known(current.get().id(), key.personId(), clock.instant());
    }
}
