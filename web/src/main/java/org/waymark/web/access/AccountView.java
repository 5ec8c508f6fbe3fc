package org.waymark.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.access.AccountCare;
import org.waymark.access.AccountKeeping;
import org.waymark.access.AccountQuery;
import org.waymark.access.Role;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** One account: its roles, its password, its lock, its end and its return. */
@Named
@RequestScoped
public class AccountView {

    @Inject private AccountCare care;
    @Inject private AccountKeeping accounts;
    @Inject private Organisations organisations;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;

    private Long id;
    private AccountQuery.Detail account;
    private String freshPassword;
    private Role role;
    private Long serviceId;
    private Long teamId;

    /** The account is known before a postback begins, because its forms depend on it. */
    @PostConstruct
    void begin() {
        String asked = parameters.text("id");
        id = Ids.read(asked).orElse(null);
    }

    /** Shows the account; an unknown one does not exist. */
    public void open() {
        if (id == null) {
            throw new NotFound();
        }
        account = care.find(id);
    }

    /** The new password is in this answer and nowhere else. */
    public void resetPassword() {
        try {
            freshPassword = care.resetPassword(id);
            account = null;
        } catch (Refusal refused) {
            messages.refused(refused);
        }
    }

    public String lock() {
        return doing(() -> care.lock(id), "Account locked. Its sessions have ended.");
    }

    public String unlock() {
        return doing(() -> care.unlock(id), "Account unlocked.");
    }

    public String close() {
        return doing(() -> accounts.close(getAccount().username()), "Account closed.");
    }

    public String reopen() {
        return doing(() -> care.reopen(id), "Account re-opened. Give it a new password.");
    }

    public String grant() {
        return doing(() -> care.grant(id, role, serviceId, teamId), "Role given.");
    }

    public String withdraw(long roleId) {
        return doing(() -> care.withdraw(id, roleId), "Role taken away.");
    }

    private String doing(Runnable work, String notice) {
        try {
            work.run();
            messages.saved(notice);
            return "/access/account?faces-redirect=true&id=" + id;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** Where a role counts, in words. */
    public String scope(AccountQuery.RoleRow row) {
        if (row.serviceId() == null) {
            return "The whole organisation";
        }
        String service = organisations.serviceName(row.serviceId());
        return row.teamId() == null
                ? service
                : service + ", " + organisations.teamName(row.teamId());
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public List<Service> getServices() {
        return organisations.directory().servicesOf(getAccount().organisationId());
    }

    public List<SelectItem> getTeams() {
        return getServices().stream()
                .flatMap(
                        service ->
                                organisations.directory().teamsOf(service.id()).stream()
                                        .map(
                                                team ->
                                                        new SelectItem(
                                                                team.id(),
                                                                service.name()
                                                                        + ": "
                                                                        + team.name())))
                .toList();
    }

    public AccountQuery.Detail getAccount() {
        if (account == null) {
            open();
        }
        return account;
    }

    public String getFreshPassword() {
        return freshPassword;
    }

    public Long getId() {
        return id;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Long getServiceId() {
        return serviceId;
    }

    public void setServiceId(Long serviceId) {
        this.serviceId = serviceId;
    }

    public Long getTeamId() {
        return teamId;
    }

    public void setTeamId(Long teamId) {
        this.teamId = teamId;
    }
}
