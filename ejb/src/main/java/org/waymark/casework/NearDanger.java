package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.person.MatchKeyStore;

/**
 * What the work in a case tells about a danger near the person, whatever the referral said: from
 * then on only a plain yes makes a way of contact safe, until a worker, and where it weighs a
 * manager, says that it has ended ({@link DangerEnding}). Whoever lives in the same home is looked
 * for at once, for safeguarding leads alone.
 */
@ApplicationScoped
class NearDanger {

    private static final String KNOWN =
            "Somebody near them may be a danger: not asked is not safe from now on";

    @Inject private DangerEndStore ends;
    @Inject private MatchKeyStore homes;
    @Inject private Timeline timeline;
    @Inject private Clock clock;

    /** It is kept from now on; that it has ended waits for no manager any more. */
    void keep(SupportCase supportCase) {
        boolean before = supportCase.isDangerKept();
        supportCase.keepDanger();
        if (!before) {
            homes.endangered(supportCase.personId(), clock.instant());
        }
        ends.overtake(supportCase.id(), clock.instant());
    }

    /**
     * It is known now; known before, it only speaks against an end of it that waits for a manager.
     *
     * @param whence by what, in words that name nobody
     */
    void known(SupportCase supportCase, String whence) {
        boolean before = supportCase.isDangerKept();
        keep(supportCase);
        if (!before) {
            timeline.add(supportCase, CaseEvent.Kind.SAFETY, KNOWN, whence, null);
        }
    }
}
