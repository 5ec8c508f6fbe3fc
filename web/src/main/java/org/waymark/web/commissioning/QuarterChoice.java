package org.waymark.web.commissioning;

import java.util.List;
import org.waymark.reference.Quarter;
import org.waymark.shared.NotFound;

/** The quarter that an address asks for, out of those that there are. */
final class QuarterChoice {

    private QuarterChoice() {}

    /**
     * The one asked for; the newest when none was, or no such one is there.
     *
     * @throws NotFound when there are none at all
     */
    static Quarter of(String code, List<Quarter> quarters) {
        return quarters.stream()
                .filter(quarter -> quarter.code().equals(code))
                .findFirst()
                .orElseGet(() -> quarters.stream().findFirst().orElseThrow(NotFound::new));
    }

    /**
     * The one a file is asked for by its address; the newest when none was named.
     *
     * @throws NotFound when one is named and there are no figures of it
     */
    static Quarter asked(String code, List<Quarter> quarters) {
        Quarter found = of(code, quarters);
        if (code != null && !found.code().equals(code)) {
            throw new NotFound();
        }
        return found;
    }
}
