package org.waymark.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.waymark.referral.InboxQuery;
import org.waymark.referral.ReferralState;

/** The inbox, least time left first: what is to be decided, or what is held. */
@Named
@RequestScoped
public class InboxView {

    @Inject private InboxQuery inbox;

    private String state;
    private String after;
    private List<InboxQuery.Row> rows;

    public List<InboxQuery.Row> getRows() {
        List<InboxQuery.Row> all = all();
        return all.size() > InboxQuery.PAGE ? all.subList(0, InboxQuery.PAGE) : all;
    }

    /** The key of the next page, or null on the last one. */
    public String getNext() {
        if (all().size() <= InboxQuery.PAGE) {
            return null;
        }
        InboxQuery.Row last = all().get(InboxQuery.PAGE - 1);
        return last.due() + "_" + last.id();
    }

    public boolean isHeld() {
        return chosen() == ReferralState.HELD;
    }

    /** The same view, to be leafed through. */
    public String getHere() {
        return "/referral/inbox?state=" + chosen();
    }

    private List<InboxQuery.Row> all() {
        if (rows == null) {
            rows = inbox.page(chosen(), parsed());
        }
        return rows;
    }

    private ReferralState chosen() {
        return ReferralState.HELD.name().equals(state)
                ? ReferralState.HELD
                : ReferralState.RECEIVED;
    }

    private InboxQuery.After parsed() {
        if (after == null) {
            return null;
        }
        try {
            String[] key = after.split("_");
            return new InboxQuery.After(Instant.parse(key[0]), Long.parseLong(key[1]));
        } catch (DateTimeParseException
                | NumberFormatException
                | ArrayIndexOutOfBoundsException notAKey) {
            return null;
        }
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
