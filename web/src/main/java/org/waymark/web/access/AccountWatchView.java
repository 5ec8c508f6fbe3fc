package org.waymark.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.access.AccountWatch;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/**
 * What was done to accounts without a manager, for the first pages of administrators and auditors.
 */
@Named
@RequestScoped
public class AccountWatchView {

    @Inject private AccountWatch watch;
    @Inject private CurrentActor current;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;
    @Inject private FacesContext faces;

    private List<AccountWatch.Change> changes;

    public List<AccountWatch.Change> getChanges() {
        if (changes == null) {
            changes = isWatcher() ? watch.untold() : List.of();
        }
        return changes;
    }

    private boolean isWatcher() {
        return current.get().may(Right.ACCOUNT_EDIT) || current.get().may(Right.AUDIT_READ);
    }

    /** The newest of those that are shown. */
    public Long getNewest() {
        List<AccountWatch.Change> shown = getChanges();
        return shown.isEmpty() ? null : shown.get(shown.size() - 1).id();
    }

    /** Whoever looks knows of all that was shown; back to the page it was shown on. */
    public String known() {
        try {
            Ids.read(parameters.text("newestOfAccounts")).ifPresent(watch::known);
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
        return faces.getViewRoot().getViewId() + "?faces-redirect=true";
    }
}
