package org.waymark.reporting.returns;

import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.commissioning.award.AwardScope;
import org.waymark.notification.Outbox;
import org.waymark.reference.Quarter;
import org.waymark.reference.WorkingDays;
import org.waymark.reporting.Edition;
import org.waymark.reporting.indicator.IndicatorContractsReader;
import org.waymark.reporting.indicator.IndicatorEditions;
import org.waymark.shared.Row;

/**
 * Makes the returns of a quarter, one contract in each transaction, so that a page can show how far
 * it has come and a server that dies leaves nothing half done; and reminds those who have not
 * submitted.
 */
@Singleton
public class ReturnMaking {

    private static final int WEEKS_TO_SUBMIT = 4;
    private static final int DAYS_BEFORE = 5;

    @Inject private ReturnRunStore runs;
    @Inject private ReturnStore returns;
    @Inject private IndicatorContractsReader contracts;
    @Inject private IndicatorEditions editions;
    @Inject private Outbox outbox;
    @Inject private Clock clock;

    /**
     * Does the next piece of what has been asked for.
     *
     * @return whether there may be more
     */
    public boolean next() {
        Optional<ReturnRunStore.Run> open = runs.open();
        if (open.isEmpty()) {
            return false;
        }
        ReturnRunStore.Run run = open.get();
        Quarter quarter = run.quarter();
        List<IndicatorContractsReader.Contract> all =
                contracts.in(new AwardScope(run.commissionerId(), Set.of()), quarter);
        if (run.begunAt() == null) {
            runs.begin(run, all.size(), clock.instant());
            return true;
        }
        int done = run.done();
        if (done == 0) {
            editions.of(quarter);
        }
        if (done < all.size()) {
            IndicatorContractsReader.Contract contract = all.get(done);
            returns.begin(
                    contract.id(),
                    contract.serviceId(),
                    quarter,
                    Edition.finalFrom(quarter).plusWeeks(WEEKS_TO_SUBMIT));
            done++;
        }
        runs.progress(run, all.size(), done, done >= all.size() ? clock.instant() : null);
        return true;
    }

    /** Reminds the managers of services whose return is due within days, once for each return. */
    public int remind() {
        int told = 0;
        for (Row late : runs.forgotten(WorkingDays.dateOf(clock.instant()).plusDays(DAYS_BEFORE))) {
            runs.managers(late.number(1)).forEach(outbox::notice);
            runs.reminded(late.number(0), clock.instant());
            told++;
        }
        return told;
    }
}
