package org.waymark.web.commissioning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.commissioning.award.Award;
import org.waymark.commissioning.award.AwardQuery;
import org.waymark.commissioning.award.Pounds;
import org.waymark.reference.Quarter;
import org.waymark.shared.Ids;
import org.waymark.web.shared.RequestParameters;

/** One contract or grant: its money, and who holds it. */
@Named
@RequestScoped
public class AwardView {

    private static final int MOST_QUARTERS = 60;

    @Inject private AwardQuery query;
    @Inject private CurrentActor current;
    @Inject private RequestParameters parameters;
    @Inject private Clock clock;

    private String a;
    private Award award;

    /** Which it is about is known before anything is asked for, also in a postback. */
    @PostConstruct
    void begin() {
        a = parameters.text("a");
    }

    /** Before the page is drawn. */
    public void open() {
        getAward();
    }

    public Award getAward() {
        if (award == null) {
            award = query.one(Ids.asked(a));
        }
        return award;
    }

    public String getA() {
        return a;
    }

    public boolean isEditor() {
        return current.get().may(Right.CONTRACT_EDIT);
    }

    /** The code of the quarter that is not over yet. */
    public String getQuarterNow() {
        return Quarter.of(clock.instant()).code();
    }

    /** Pence planned until the end of this quarter. */
    public long getPlanned() {
        return getAward().plannedUntil(getQuarterNow());
    }

    /** The quarters it runs through. */
    public List<Quarter> getQuarters() {
        List<Quarter> quarters = new ArrayList<>();
        Quarter last = Quarter.of(getAward().endsOn());
        for (Quarter each = Quarter.of(getAward().firstDay());
                each.compareTo(last) <= 0 && quarters.size() < MOST_QUARTERS;
                each = each.next()) {
            quarters.add(each);
        }
        return quarters;
    }

    /** Paid against planned, of the quarters that are over, in a sentence. */
    public String getFinding() {
        String over = Quarter.of(clock.instant()).previous().code();
        long planned = getAward().plannedUntil(over);
        long paid =
                getAward().profile().stream()
                        .filter(each -> each.quarter().compareTo(over) <= 0)
                        .mapToLong(Award.Spent::paidPence)
                        .sum();
        if (planned == 0) {
            return "Nothing was planned for a quarter that is over.";
        }
        return "Of %s planned for the quarters that are over, %s was paid."
                .formatted(Pounds.text(planned), Pounds.text(paid));
    }
}
