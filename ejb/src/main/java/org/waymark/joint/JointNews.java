package org.waymark.joint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseHandover;
import org.waymark.commissioning.Organisations;
import org.waymark.referral.ReferralsUpdated;

/**
 * What one service hears of a person from the police, the service that works with it hears of: that
 * there is something, never what. What it is stands on the card as far as the person agreed; where
 * the card is closed or locked nothing is said at all.
 */
@ApplicationScoped
class JointNews {

    /** The rule by which a task about news stands in a case once. */
    static final String KIND = "JOINT_NEWS";

    @Inject private JointNewsQuery query;
    @Inject private CardDoor door;
    @Inject private CaseAccess cases;
    @Inject private CaseHandover handover;
    @Inject private Organisations organisations;

    /** A task for today in the other case; none where one is open already. */
    void updated(@Observes ReferralsUpdated news) {
        for (JointNewsQuery.News each : query.news(news.referralIds())) {
            CaseTransfer transfer = each.transfer();
            long other = transfer.otherCase(each.caseId());
            if (transfer.isJoint()
                    && door.of(transfer, other) == CardDoor.Door.OPEN
                    && cases.openTask(other, KIND) == null) {
                String service = organisations.serviceName(transfer.otherService(other));
                handover.today(other, KIND, words(each.police(), service), null, service);
            }
        }
    }

    private static String words(boolean police, String service) {
        return TransferSending.cut(
                (police ? "The police have" : "There is")
                        + " new information at "
                        + service
                        + ": look at their safety card, or ring them");
    }
}
