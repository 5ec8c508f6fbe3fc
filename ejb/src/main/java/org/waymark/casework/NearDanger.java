package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What the work in a case tells about a danger near the person, whatever the referral said: from
 * then on only a plain yes makes a way of contact safe, and nothing takes that away while the case
 * is open.
 */
@ApplicationScoped
class NearDanger {

    private static final String KNOWN =
            "Somebody near them may be a danger: not asked is not safe from now on";

    @Inject private Timeline timeline;

    /**
     * It is known now; known before, nothing happens.
     *
     * @param whence by what, in words that name nobody
     */
    void known(SupportCase supportCase, String whence) {
        if (!supportCase.isDangerKept()) {
            supportCase.keepDanger();
            timeline.add(supportCase, CaseEvent.Kind.SAFETY, KNOWN, whence, null);
        }
    }
}
