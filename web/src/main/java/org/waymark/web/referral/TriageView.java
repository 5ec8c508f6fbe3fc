package org.waymark.web.referral;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.commissioning.Team;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.ReferenceData;
import org.waymark.referral.Objections;
import org.waymark.referral.ReferralQuery;
import org.waymark.referral.ReferralState;
import org.waymark.referral.Triage;
import org.waymark.shared.BadInput;
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
                    ReferralState.RECEIVED,
                    "Released. It can be worked now.",
                    ReferralState.HELD,
                    "What you settled is on record. It stays held: there is one more thing to"
                            + " decide.",
                    ReferralState.RETURNED,
                    "Returned to the sender: there is no safe way to reach the person.",
                    ReferralState.SUPPRESSED,
                    "Not released: the person has objected to being contacted. What says who"
                            + " it was about has been removed.");

    private static final String OBJECTED_SINCE =
            "Not accepted: the person has objected to being contacted. What says who it was about"
                    + " has been removed.";

    /** How the ids of the reason and the note of a form begin. */
    private static final Map<String, String> PREFIX =
            Map.of("holding", "hold", "returning", "return", "declining", "decline");

    @Inject private RequestParameters parameters;
    @Inject private ReferralQuery referrals;
    @Inject private Triage triage;
    @Inject private Objections objections;
    @Inject private Organisations organisations;
    @Inject private ReferenceData reference;
    @Inject private PageMessages messages;

    private final Map<String, String> typed = new HashMap<>();
    private String r;
    private String sent;
    private ReferralQuery.Page page;
    private Long teamId;
    private Long serviceId;
    private boolean consentGiven;
    private boolean agreed;

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
        return deciding(
                "accepting",
                () ->
                        triage.accept(stored(), teamId) == ReferralState.SUPPRESSED
                                ? OBJECTED_SINCE
                                : "Accepted. A case has been opened.");
    }

    public String route() {
        return saving(
                "routing",
                () -> triage.route(stored(), serviceId, typed("why"), agreed, typed("sharing")),
                "Routed.");
    }

    public String hold() {
        return saving(
                "holding",
                () -> triage.hold(stored(), typed("holdReason"), typed("holdNote")),
                "Held. Nobody may make contact until it is released.");
    }

    public String release() {
        return deciding(
                "releasing",
                () -> RELEASED.get(triage.release(stored(), consentGiven, typed("how"))));
    }

    public String giveBack() {
        return saving(
                "returning",
                () -> triage.giveBack(stored(), typed("returnReason"), typed("returnNote")),
                "Returned to the sender.");
    }

    public String decline() {
        return saving(
                "declining",
                () -> triage.decline(stored(), typed("declineReason"), typed("declineNote")),
                "Declined.");
    }

    public String object() {
        return saving(
                "objecting",
                () -> objections.objected(stored(), typed("objection")),
                "On record: nobody makes contact, also when they are referred again.");
    }

    public String lift() {
        return saving(
                "lifting",
                () -> objections.lifted(stored(), typed("lift")),
                "They can be supported again: the referral is in the inbox.");
    }

    private String saving(String form, Runnable decision, String notice) {
        return deciding(
                form,
                () -> {
                    decision.run();
                    return notice;
                });
    }

    private String deciding(String form, Supplier<String> decision) {
        sent = form;
        try {
            messages.saved(new Reference(stored()).shown() + ": " + decision.get());
            return "/referral/inbox?faces-redirect=true";
        } catch (BadInput bad) {
            messages.refused(besideItsField(form, bad));
            return null;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** A reason and a note are asked for in several forms of the page. */
    private static BadInput besideItsField(String form, BadInput bad) {
        Map<String, String> problems = new LinkedHashMap<>();
        bad.problems()
                .forEach(
                        (field, problem) ->
                                problems.put(
                                        field.equals("reason") || field.equals("note")
                                                ? PREFIX.getOrDefault(form, form)
                                                        + Character.toUpperCase(field.charAt(0))
                                                        + field.substring(1)
                                                : field,
                                        problem));
        return new BadInput(problems);
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    private String typed(String field) {
        return typed.get(field);
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

    /** The form that was sent last; it stays open when something in it is wrong. */
    public String getSent() {
        return sent;
    }

    public Map<String, String> getTyped() {
        return typed;
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

    public boolean isConsentGiven() {
        return consentGiven;
    }

    public void setConsentGiven(boolean consentGiven) {
        this.consentGiven = consentGiven;
    }
}
