package org.waymark.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.access.RestrictedIntake;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Which managers triage the restricted referrals of each service. */
@Named
@RequestScoped
public class RestrictedIntakeView {

    private static final String AGAIN = "/access/restricted?faces-redirect=true";
    private static final String BETWEEN = ":";

    @Inject private RestrictedIntake intake;
    @Inject private PageMessages messages;

    private String manager;
    private String why;
    private String taken;
    private String takenWhy;
    private List<RestrictedIntake.Designated> rows;

    public String designate() {
        try {
            intake.designate(part(manager, 0), part(manager, 1), why);
            messages.saved("They triage restricted referrals of the service from now on.");
            return AGAIN;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String withdraw() {
        Long service = part(taken, 0);
        Long account = part(taken, 1);
        if (service == null || account == null) {
            messages.problem("taken", "Choose a designation.");
            return null;
        }
        if (takenWhy == null || takenWhy.isBlank()) {
            messages.problem("takenWhy", "Say why.");
            return null;
        }
        try {
            intake.withdraw(service, account, takenWhy);
            messages.saved("The designation has been taken back.");
            return AGAIN;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** Service and account of a choice, which comes back from the browser; null when it is none. */
    private static Long part(String choice, int which) {
        String[] parts = choice == null ? new String[0] : choice.split(BETWEEN);
        return parts.length == 2 ? Ids.read(parts[which]).orElse(null) : null;
    }

    public List<RestrictedIntake.Designated> getRows() {
        if (rows == null) {
            rows = intake.designated();
        }
        return rows;
    }

    public List<SelectItem> getManagers() {
        return intake.managers().stream()
                .map(
                        each ->
                                new SelectItem(
                                        each.serviceId() + BETWEEN + each.accountId(),
                                        each.service() + ": " + each.name()))
                .toList();
    }

    public List<SelectItem> getDesignations() {
        return getRows().stream()
                .map(
                        each ->
                                new SelectItem(
                                        each.serviceId() + BETWEEN + each.accountId(),
                                        each.service() + ": " + each.name()))
                .toList();
    }

    public String getManager() {
        return manager;
    }

    public void setManager(String manager) {
        this.manager = manager;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getTaken() {
        return taken;
    }

    public void setTaken(String taken) {
        this.taken = taken;
    }

    public String getTakenWhy() {
        return takenWhy;
    }

    public void setTakenWhy(String takenWhy) {
        this.takenWhy = takenWhy;
    }
}
