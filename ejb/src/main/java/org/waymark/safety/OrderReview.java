package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.casework.CaseAccess;
import org.waymark.reference.WorkingDays;

/**
 * The task that asks for the risk to be looked at before an order ends: set by the last day of the
 * order, and gone when it is varied, renewed or ended.
 */
@ApplicationScoped
class OrderReview {

    /** The kind of the task. */
    static final String KIND = "ORDER_ENDING";

    @Inject private CaseAccess cases;
    @Inject private Clock clock;

    /**
     * Sets it.
     *
     * @return null where the order has no last day, or it is over
     */
    Long set(CaseAccess.Found found, LocalDate made, LocalDate ends) {
        LocalDate today = WorkingDays.dateOf(clock.instant());
        if (ends == null || ends.isBefore(today)) {
            return null;
        }
        LocalDate review = ProtectiveOrder.reviewOn(made, ends);
        return cases.task(
                found.id(),
                KIND,
                "An order ends soon: review the risk, and whether to ask for another",
                WorkingDays.endOf(review.isBefore(today) ? today : review));
    }

    /** What it asked for has fallen away. */
    void end(ProtectiveOrder order) {
        if (order.taskId() != null && cases.isTaskOpen(order.taskId())) {
            cases.taskEnds(order.taskId());
        }
    }
}
