package org.waymark.reporting.returns;

import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
 * Makes the returns of a quarter, one contract in each transaction and the grants with the last, so
 * that a page can show how far it has come and a server that dies leaves nothing half done; and
 * reminds those who have not submitted. A contract that came while the others were made has its
 * return with the last.
 */
@Singleton
public class ReturnMaking {

    private static final int WEEKS_TO_SUBMIT = 4;
    private static final int DAYS_BEFORE = 5;
    private static final int YEARS_KEPT = 1;

    @Inject private ReturnRunStore runs;
    @Inject private ReturnStore returns;
    @Inject private GrantReturnStore grants;
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
            begin(all.get(done), quarter);
            done++;
        }
        boolean last = done >= all.size();
        if (last) {
            all.forEach(each -> begin(each, quarter));
            LocalDate today = WorkingDays.dateOf(clock.instant());
            grants.begin(
                    run.commissionerId(), quarter, due(quarter, today), isLate(quarter, today));
        }
        runs.progress(run, all.size(), done, last ? clock.instant() : null);
        return true;
    }

    private void begin(IndicatorContractsReader.Contract contract, Quarter quarter) {
        returns.begin(
                contract.id(),
                contract.serviceId(),
                quarter,
                due(quarter, WorkingDays.dateOf(clock.instant())));
    }

    /** The day by which a return that is begun today is due: whoever is asked late has as long. */
    static LocalDate due(Quarter quarter, LocalDate today) {
        LocalDate fromToday = today.plusWeeks(WEEKS_TO_SUBMIT);
        return fromToday.isAfter(usual(quarter)) ? fromToday : usual(quarter);
    }

    /** Is it begun after the day by which returns of its quarter are due? */
    static boolean isLate(Quarter quarter, LocalDate today) {
        return today.isAfter(usual(quarter));
    }

    private static LocalDate usual(Quarter quarter) {
        return Edition.finalFrom(quarter).plusWeeks(WEEKS_TO_SUBMIT);
    }

    /**
     * Reminds the managers of services whose return is due within days, once for each return; and
     * the holders of grants, once more when nothing has come by then. A holder is not reminded of a
     * report that was asked for when its day was over already, and the address is deleted a year
     * after the grant has ended.
     */
    public int remind() {
        LocalDate today = WorkingDays.dateOf(clock.instant());
        int told = remindHolders(today);
        for (Row late : runs.forgotten(today.plusDays(DAYS_BEFORE))) {
            runs.managers(late.number(1)).forEach(outbox::notice);
            runs.reminded(late.number(0), clock.instant());
            told++;
        }
        return told;
    }

    private int remindHolders(LocalDate today) {
        List<GrantReturnStore.Due> forgotten = grants.forgotten(today, today.plusDays(DAYS_BEFORE));
        for (GrantReturnStore.Due due : forgotten) {
            outbox.due(
                    due.email(),
                    due.quarter().firstDay(),
                    due.quarter().lastDay(),
                    due.on(),
                    due.on().isBefore(today));
            runs.reminded(due.id(), clock.instant());
        }
        grants.forget(today.minusYears(YEARS_KEPT));
        return forgotten.size();
    }
}
