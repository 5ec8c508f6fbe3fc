package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.Risk;
import org.waymark.shared.BadInput;
import org.waymark.shared.TypedText;

/**
 * A worker's judgement raises the risk of a case, with the reason on record. It never lowers it.
 */
@Stateless
@Guarded
public class RiskRaising {

    private static final int LONGEST_REASON = 300;

    @Inject private CaseStore store;
    @Inject private Timeline timeline;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * Raises the risk.
     *
     * @throws BadInput when it is not higher than it stands, or no reason is given
     */
    @Needs(Right.CASE_WORK)
    public void raise(String reference, Risk to, String reason) {
        SupportCase supportCase = store.load(current.get(), reference);
        if (!supportCase.isOpen()) {
            throw new BadInput("state", "This case is closed. Re-open it, or refer again.");
        }
        Risk before = supportCase.risk();
        if (to == null || before.raisedTo(to) == before) {
            throw new BadInput("risk", "Choose a risk that is higher than it stands.");
        }
        String why =
                TypedText.required(
                        "riskReason", reason, LONGEST_REASON, "Say what makes the risk higher.");
        String words =
                "Risk raised from %s to %s"
                        .formatted(SenderNews.inWords(before), SenderNews.inWords(to));
        subject.override(supportCase.id(), supportCase.personId(), words, why);
        supportCase.raiseRisk(to, clock.instant());
        timeline.add(supportCase, CaseEvent.Kind.RISK, words, why, null);
        drafts.discard("risk:" + supportCase.reference());
    }
}
