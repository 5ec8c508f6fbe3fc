package org.waymark.joint;

import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.waymark.casework.CaseHandover;
import org.waymark.commissioning.Organisations;
import org.waymark.notification.Outbox;

/** Tells the managers of both services when a transfer is not answered in time. */
@Singleton
public class TransferWatch {

    private static final int AT_ONCE = 100;

    @Inject private TransferStore store;
    @Inject private CaseHandover handover;
    @Inject private Organisations organisations;
    @Inject private Outbox outbox;
    @Inject private Clock clock;

    /**
     * Goes through those whose answer is late.
     *
     * @return how many were escalated
     */
    public int look() {
        List<Long> late = store.late(clock.instant(), AT_ONCE);
        int told = 0;
        for (long id : late) {
            CaseTransfer transfer = store.get(id);
            if (transfer.isLate(clock.instant())) {
                escalate(transfer);
                told++;
            }
        }
        return told;
    }

    private void escalate(CaseTransfer transfer) {
        transfer.escalated(clock.instant());
        store.managers(transfer.fromServiceId(), transfer.toServiceId()).forEach(outbox::notice);
        handover.today(
                transfer.caseId(),
                "TRANSFER",
                TransferSending.cut(
                        "No answer from "
                                + organisations.serviceName(transfer.toServiceId())
                                + ": speak to their manager"),
                "The managers of both services have been told",
                "Waymark");
    }
}
