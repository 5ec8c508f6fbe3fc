package org.waymark.web.referral;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.commissioning.Team;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.ReferenceData;
import org.waymark.referral.ReferralQuery;
import org.waymark.referral.ReferralState;
import org.waymark.referral.Triage;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** One referral and the decision about it. */
@Named
@RequestScoped
public class TriageView {

    private static final Map<ReferralState, String> RELEASED =
            Map.of(
                    ReferralState.RECEIVED, "Released. It can be worked now.",
                    ReferralState.HELD,
                            "What you settled is on record. It stays held: there is one more thing to"
                                    + " decide.",
                    ReferralState.RETURNED,
                            "Returned to the sender: there is no safe way to reach the person.");

    @Inject private RequestParameters parameters;
    @Inject private ReferralQuery referrals;
    @Inject private Triage triage;
    @Inject private Organisations organisations;
    @Inject private ReferenceData reference;
    @Inject private PageMessages messages;

    private String r;
    private ReferralQuery.Page page;
    private Long teamId;
    private Long serviceId;
    private String why;
    private String sharing;
    private String holdReason;
    private String returnReason;
    private String declineReason;
    private String note;
    private boolean consentGiven;

    /**
     * What the address or the form says is known before anything is asked for, also in a postback.
     */
    @PostConstruct
    void begin() {
        r = parameters.text("r");
    }

    public void open() {
        getPage();
    }

    public ReferralQuery.Page getPage() {
        if (page == null) {
            page = referrals.page(stored());
        }
        return page;
    }

    public String accept() {
        return saving(() -> triage.accept(stored(), teamId), "Accepted. A case has been opened.");
    }

    public String route() {
        return saving(() -> triage.route(stored(), serviceId, why, sharing), "Routed.");
    }

    public String hold() {
        return saving(
                () -> triage.hold(stored(), holdReason, note),
                "Held. Nobody may make contact until it is released.");
    }

    public String release() {
        return deciding(() -> RELEASED.get(triage.release(stored(), consentGiven, why)));
    }

    public String giveBack() {
        return saving(
                () -> triage.giveBack(stored(), returnReason, note), "Returned to the sender.");
    }

    public String decline() {
        return saving(() -> triage.decline(stored(), declineReason, note), "Declined.");
    }

    private String saving(Runnable decision, String notice) {
        return deciding(
                () -> {
                    decision.run();
                    return notice;
                });
    }

    private String deciding(Supplier<String> decision) {
        try {
            messages.saved(new Reference(stored()).shown() + ": " + decision.get());
            return "/referral/inbox?faces-redirect=true";
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    private String stored() {
        return Reference.parse(r).map(Reference::value).orElseThrow(NotFound::new);
    }

    public List<Service> getServices() {
        return triage.targets(stored());
    }

    public List<Team> getTeams() {
        Long proposed = getPage().detail().proposedServiceId();
        return proposed == null
                ? List.of()
                : organisations.directory().teamsOf(proposed).stream()
                        .filter(Team::active)
                        .toList();
    }

    public List<CodeEntry> reasons(String list) {
        return reference.entries(list);
    }

    public String getR() {
        return r;
    }

    public void setR(String r) {
        this.r = r;
    }

    public Long getTeamId() {
        return teamId;
    }

    public void setTeamId(Long teamId) {
        this.teamId = teamId;
    }

    public Long getServiceId() {
        return serviceId;
    }

    public void setServiceId(Long serviceId) {
        this.serviceId = serviceId;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getSharing() {
        return sharing;
    }

    public void setSharing(String sharing) {
        this.sharing = sharing;
    }

    public String getHoldReason() {
        return holdReason;
    }

    public void setHoldReason(String holdReason) {
        this.holdReason = holdReason;
    }

    public String getReturnReason() {
        return returnReason;
    }

    public void setReturnReason(String returnReason) {
        this.returnReason = returnReason;
    }

    public String getDeclineReason() {
        return declineReason;
    }

    public void setDeclineReason(String declineReason) {
        this.declineReason = declineReason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isConsentGiven() {
        return consentGiven;
    }

    public void setConsentGiven(boolean consentGiven) {
        this.consentGiven = consentGiven;
    }
}
