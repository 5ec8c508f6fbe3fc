package org.waymark.privacy.breach;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.access.Actor;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.Reference;
import org.waymark.shared.TypedText;

/**
 * Anybody who is signed in reports a breach in a minute. Nobody needs the right to see the log for
 * it, and nobody sees it by it.
 */
@Stateless
@Guarded
public class BreachReporting {

    private static final int WHAT = 4_000;
    private static final int DONE = 2_000;

    @Inject private BreachStore store;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * @return the reference by which they can ask about it
     * @throws BadInput naming every field that cannot be taken
     */
    @Needs(Right.SIGNED_IN)
    public String report(Reported reported) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (reported.kind() == null) {
            problems.put("kind", "Choose what comes nearest.");
        }
        if (reported.noticedAt() == null) {
            problems.put("noticedOn", "Enter when it was noticed.");
        } else if (reported.noticedAt().isAfter(clock.instant())) {
            problems.put("noticedOn", "This is still to come.");
        }
        if (reported.what() == null || reported.what().isBlank()) {
            problems.put("what", "Say what happened.");
        } else if (!TypedText.fits(reported.what(), WHAT)) {
            problems.put("what", TypedText.tooLong(reported.what(), WHAT));
        }
        if (!TypedText.fits(reported.doneAlready(), DONE)) {
            problems.put("doneAlready", TypedText.tooLong(reported.doneAlready(), DONE));
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        Actor actor = current.get();
        String reference = Reference.next().value();
        subject.list("breach " + reference);
        Breach breach =
                Breach.report(
                        Ids.next(),
                        reference,
                        actor.organisationId(),
                        actor.id(),
                        clock.instant(),
                        new Reported(
                                reported.kind(),
                                reported.noticedAt(),
                                reported.what().strip(),
                                TypedText.optional("doneAlready", reported.doneAlready(), DONE)));
        store.add(breach);
        store.step(breach, BreachMove.REPORT, null, actor);
        drafts.discard("breach:new");
        return reference;
    }
}
