package org.waymark.web.commissioning;

import java.util.List;
import org.waymark.commissioning.award.AwardSource;
import org.waymark.reporting.indicator.LotQuery;

/** What stands beside a contract or grant: its lots, and what other programmes pay of it. */
record AwardParts(List<LotQuery.Line> lots, List<AwardSource> sources) {

    /** Who else pays it, in words. */
    String alsoPaidBy() {
        return sources.isEmpty() ? "nobody" : AwardSourcesView.text(sources);
    }
}
