package org.waymark.web.commissioning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.reporting.returns.GrantReturn;
import org.waymark.reporting.returns.GrantReturnQuery;
import org.waymark.reporting.returns.GrantReturns;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** The returns of one grant on its page, and where its holder is reminded. */
@Named
@RequestScoped
public class AwardReturns {

    @Inject private GrantReturnQuery query;
    @Inject private GrantReturns work;
    @Inject private AwardView award;
    @Inject private PageMessages messages;

    private List<GrantReturn> returns;
    private String email;
    private boolean read;

    public List<GrantReturn> getReturns() {
        if (returns == null) {
            returns = query.of(id());
        }
        return returns;
    }

    public String remind() {
        try {
            work.remindAt(id(), email);
            messages.saved("Saved.");
            return "/commissioning/award?faces-redirect=true&a=" + id();
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    private long id() {
        return Ids.asked(award.getA());
    }

    public String getEmail() {
        if (!read && email == null) {
            email = query.remindedAt(id()).orElse(null);
            read = true;
        }
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
        this.read = true;
    }
}
