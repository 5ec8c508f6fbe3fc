package org.waymark.reporting;

import org.waymark.reference.Quarter;
import org.waymark.reporting.suppression.Selection;
import org.waymark.shared.BadInput;

/**
 * What somebody wants to see.
 *
 * @param quarter null for the last one that is final
 * @param service code, or null for all
 * @param borough area code, or null for all
 * @param group crime group, or null for all
 */
public record OutcomesFilter(Quarter quarter, String service, String borough, String group) {

    /**
     * Reads the parameters of an address; what is empty narrows nothing.
     *
     * @throws BadInput if the quarter is not written like 2026Q1
     */
    public static OutcomesFilter of(String quarter, String service, String borough, String group) {
        try {
            return new OutcomesFilter(
                    isEmpty(quarter) ? null : Quarter.parse(quarter),
                    isEmpty(service) ? null : service,
                    isEmpty(borough) ? null : borough,
                    isEmpty(group) ? null : group);
        } catch (IllegalArgumentException notAQuarter) {
            throw new BadInput("quarter", notAQuarter.getMessage() + ".");
        }
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }

    Selection selection() {
        return Selection.everyone()
                .with(PublishedQuarter.SERVICE, service)
                .with(PublishedQuarter.BOROUGH, borough)
                .with(PublishedQuarter.GROUP, group);
    }
}
