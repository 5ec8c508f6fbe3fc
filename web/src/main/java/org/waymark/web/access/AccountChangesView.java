package org.waymark.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.AccountPost;
import org.waymark.access.AccountSafety;
import org.waymark.access.OpenWork;
import org.waymark.access.Role;
import org.waymark.commissioning.Organisation;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** Of one account: its sessions and second factor, its vetting, its move to another post. */
@Named
@RequestScoped
public class AccountChangesView {

    @Inject private AccountSafety safety;
    @Inject private AccountPost post;
    @Inject private Organisations organisations;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;
    @Inject private Clock clock;

    private Long id;
    private AccountSafety.View view;
    private OpenWork work;
    private LocalDate vettedUntil;
    private Long newOrganisationId;
    private Role newRole;
    private Long newServiceId;
    private Long newTeamId;

    @PostConstruct
    void begin() {
        id = Ids.asked(parameters.text("id"));
    }

    public String endSessions() {
        return doing(() -> safety.endSessions(id), "Signed out everywhere.");
    }

    public String resetSecondFactor() {
        return doing(
                () -> safety.resetSecondFactor(id),
                "Second factor taken away. They are told when they next sign in.");
    }

    public String vet() {
        return doing(() -> post.vetted(id, vettedUntil), "Vetting kept.");
    }

    public String move() {
        if (newOrganisationId == null) {
            messages.problem("newOrganisationId", "Choose the organisation.");
            return null;
        }
        return doing(
                () -> post.move(id, newOrganisationId, newRole, newServiceId, newTeamId),
                "Moved. The roles of the earlier post have ended.");
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

    public AccountSafety.View getView() {
        if (view == null) {
            view = safety.view(id);
        }
        return view;
    }

    public OpenWork getWork() {
        if (work == null) {
            work = post.openWork(id);
        }
        return work;
    }

    /** How a vetting stands, in words. */
    public String vetting(LocalDate until) {
        return VettingWords.of(until, LocalDate.now(clock));
    }

    public List<Organisation> getOrganisations() {
        return organisations.directory().organisations();
    }

    public List<SelectItem> getServices() {
        return organisations.directory().services().stream()
                .map(service -> new SelectItem(service.id(), name(service)))
                .toList();
    }

    public List<SelectItem> getTeams() {
        return organisations.directory().services().stream()
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

    private String name(Service service) {
        return organisations.organisationName(service.organisationId()) + ": " + service.name();
    }

    public LocalDate getVettedUntil() {
        return vettedUntil;
    }

    public void setVettedUntil(LocalDate vettedUntil) {
        this.vettedUntil = vettedUntil;
    }

    public Long getNewOrganisationId() {
        return newOrganisationId;
    }

    public void setNewOrganisationId(Long newOrganisationId) {
        this.newOrganisationId = newOrganisationId;
    }

    public Role getNewRole() {
        return newRole;
    }

    public void setNewRole(Role newRole) {
        this.newRole = newRole;
    }

    public Long getNewServiceId() {
        return newServiceId;
    }

    public void setNewServiceId(Long newServiceId) {
        this.newServiceId = newServiceId;
    }

    public Long getNewTeamId() {
        return newTeamId;
    }

    public void setNewTeamId(Long newTeamId) {
        this.newTeamId = newTeamId;
    }
}
