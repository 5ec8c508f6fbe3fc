package org.waymark.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.reference.WorkingDays;

/** What a worker may narrow their own list to, as a condition on {@code support_case c}. */
public enum WorkFilter {
    OVERDUE("Overdue", "c.state <> 'SUSPENDED' AND c.next_due_at < ?") {
        @Override
        List<Instant> values(Instant now) {
            return List.of(now);
        }
    },
    /** What is still to be done before midnight in London. */
    DUE_TODAY("Due today", "c.next_due_at >= ? AND c.next_due_at < ?") {
        @Override
        List<Instant> values(Instant now) {
            LocalDate today = WorkingDays.dateOf(now);
            return List.of(now, WorkingDays.startOf(today.plusDays(1)));
        }
    },
    HIGH_RISK("High risk", "c.risk = 'HIGH'"),
    NOT_REACHED("No contact yet", "c.contacted_at IS NULL");

    private final String label;
    private final String condition;

    WorkFilter(String label, String condition) {
        this.label = label;
        this.condition = condition;
    }

    public String label() {
        return label;
    }

    String condition() {
        return condition;
    }

    /** The values of its parameters, in order. */
    List<Instant> values(Instant now) {
        return List.of();
    }
}
