package org.waymark.reporting.indicator;

import java.util.Collection;
import java.util.List;
import org.waymark.commissioning.Service;
import org.waymark.reference.Quarter;

/**
 * Counts one family of indicators for all services at once. A service of which it says nothing has
 * none of what is counted: that is a 0. What nobody collects has no family.
 */
interface Family {

    /** The indicators that it counts. */
    List<String> codes();

    List<Measured> count(Quarter quarter, Collection<Service> services);

    /**
     * The same as the records say at this moment, for the service itself; another only where the
     * count is taken from what was published once.
     */
    default List<Measured> records(Quarter quarter, Collection<Service> services) {
        return count(quarter, services);
    }
}
