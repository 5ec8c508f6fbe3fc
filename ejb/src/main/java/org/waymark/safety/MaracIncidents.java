package org.waymark.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The days of what was written down as done to somebody again, in all of their cases of one
 * service: whoever is a victim again has a new case for each referral. Of a restricted case that is
 * not this one nothing is counted.
 */
final class MaracIncidents {

    private static final String OF_THEM =
            " q.identity_id = p.identity_id AND o.service_id = c.service_id AND (o.id = c.id OR"
                    + " o.restricted = FALSE)";

    /** Two columns beside a case {@code c} and its person {@code p}: incidents, and breaches. */
    static final String COLUMNS =
            " (SELECT GROUP_CONCAT(x.happened_on ORDER BY x.happened_on DESC) FROM person q JOIN"
                    + " support_case o ON o.person_id = q.id JOIN further_incident x ON x.case_id ="
                    + " o.id WHERE x.struck_at IS NULL AND"
                    + OF_THEM
                    + "), (SELECT GROUP_CONCAT(b.happened_on ORDER BY b.happened_on DESC) FROM person"
                    + " q JOIN support_case o ON o.person_id = q.id JOIN protective_order r2 ON"
                    + " r2.case_id = o.id JOIN order_breach b ON b.order_id = r2.id WHERE"
                    + OF_THEM
                    + ")";

    /** As in 2026-06-15. */
    private static final int LENGTH_OF_DAY = 10;

    private MaracIncidents() {}

    /** The days of lists with commas; a list that is cut off ends with its last whole day. */
    static List<LocalDate> days(String... lists) {
        return Stream.of(lists)
                .filter(Objects::nonNull)
                .flatMap(list -> Stream.of(list.split(",")))
                .filter(day -> day.length() == LENGTH_OF_DAY)
                .map(LocalDate::parse)
                .toList();
    }

    /** The larger of two counts, of which any may be null. */
    static Integer larger(Integer one, Integer other) {
        return one == null || other != null && other > one ? other : one;
    }
}
