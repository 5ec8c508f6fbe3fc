package org.waymark.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.access.AccountKeeping;
import org.waymark.access.AccountQuery;
import org.waymark.access.Accounts;
import org.waymark.access.Role;
import org.waymark.commissioning.Organisation;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.shared.Page;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Accounts: who can sign in, and opening one for a joiner. */
@Named
@RequestScoped
public class AccountsView {

    @Inject private AccountKeeping accounts;
    @Inject private Organisations organisations;
    @Inject private PageMessages messages;
    @Inject private Clock clock;

    private String show;
    private String after;
    private String before;
    private String username;
    private String displayName;
    private String email;
    private Long organisationId;
    private Role role;
    private Long serviceId;
    private String firstPassword;
    private Page<AccountQuery.Row> page;

    public String open() {
        try {
            if (organisationId == null) {
                messages.problem("organisationId", "Choose the organisation.");
                return null;
            }
            accounts.open(
                    new AccountKeeping.NewAccount(
                            username,
                            displayName,
                            email,
                            organisationId,
                            role,
                            serviceId,
                            null,
                            firstPassword));
            messages.saved("Account opened. Give the first password in person or by phone.");
            return "/access/accounts?faces-redirect=true";
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public List<AccountQuery.Row> getRows() {
        return page().rows();
    }

    /** The username behind which the next page begins, or null on the last one. */
    public String getNext() {
        return page().next(AccountQuery.Row::username);
    }

    /** The username before which the page before ends, or null on the first one. */
    public String getPrevious() {
        return page().previous(AccountQuery.Row::username);
    }

    /** The roles of an account as people say them. */
    public String roles(AccountQuery.Row row) {
        return row.roles() == null
                ? "None"
                : Arrays.stream(row.roles().split(" "))
                        .map(role -> Role.valueOf(role).label())
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    private Page<AccountQuery.Row> page() {
        if (page == null) {
            page = accounts.list(getWhich(), after, before);
        }
        return page;
    }

    public Accounts getWhich() {
        return Accounts.named(show);
    }

    public Accounts[] getChoices() {
        return Accounts.values();
    }

    /** The list that is shown, for the addresses of its other pages. */
    public String getHere() {
        return getWhich() == Accounts.ALL
                ? "/access/accounts?"
                : "/access/accounts?show=" + getWhich() + "&";
    }

    /** Until when somebody is vetted, with a warning in words when that ends or has ended. */
    public String vetting(AccountQuery.Row row) {
        return VettingWords.of(row.vettedUntil(), LocalDate.now(clock));
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public List<Organisation> getOrganisations() {
        return organisations.directory().organisations();
    }

    public List<Service> getServices() {
        return organisations.directory().services();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Long getOrganisationId() {
        return organisationId;
    }

    public void setOrganisationId(Long organisationId) {
        this.organisationId = organisationId;
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

    public String getFirstPassword() {
        return firstPassword;
    }

    public void setFirstPassword(String firstPassword) {
        this.firstPassword = firstPassword;
    }
}
