package org.waymark.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;

/** The main navigation: only what the signed-in person may open. */
@Named
@RequestScoped
public class Navigation {

    /**
     * One entry.
     *
     * @param anyOf whoever has one of these rights may open it
     */
    public record Link(String address, String label, Set<Right> anyOf) {

        private Link(String address, String label, Right right) {
            this(address, label, Set.of(right));
        }
    }

    private static final List<Link> ALL =
            List.of(
                    new Link("/casework/work", "My work", Right.CASE_WORK),
                    new Link("/caseload/morning", "Morning", Right.CASE_MANAGE),
                    new Link("/referral/inbox", "Inbox", Right.REFERRAL_TRIAGE),
                    new Link("/person/matches", "Matches", Right.PERSON_MATCH),
                    new Link("/referral/feeds", "Feeds", Right.FEED_READ),
                    new Link("/referral/refer", "Refer", Right.REFERRAL_SEND),
                    new Link("/referral/mine", "My referrals", Right.REFERRAL_SEND),
                    new Link("/reporting/outcomes", "Outcomes", Right.PUBLISHED_FIGURES),
                    new Link(
                            "/reporting/recorded-crime", "Recorded crime", Right.PUBLISHED_FIGURES),
                    new Link("/reference/lists", "Reference data", Right.REFERENCE_EDIT),
                    new Link("/commissioning/organisations", "Organisations", Right.REFERENCE_EDIT),
                    new Link("/access/accounts", "Accounts", Right.ACCOUNT_EDIT),
                    new Link("/access/restricted", "Restricted referrals", Right.ACCOUNT_EDIT),
                    new Link("/access/clients", "REST clients", Right.ACCOUNT_EDIT),
                    new Link("/privacy/requests", "Requests about data", Right.RIGHTS_WORK),
                    new Link("/access/audit", "Audit", Right.AUDIT_READ),
                    new Link("/access/seen", "Who has seen a record", Right.AUDIT_READ),
                    new Link(
                            "/privacy/retention",
                            "Retention",
                            Set.of(Right.RETENTION_RULES, Right.RETENTION_REVIEW)),
                    new Link("/privacy/material", "Requests for material", Right.MATERIAL_APPROVE),
                    new Link("/privacy/breaches", "Data breaches", Right.BREACH_MANAGE),
                    new Link("/privacy/agreements", "Data sharing", Right.AGREEMENT_READ),
                    new Link("/privacy/dictionary", "Data dictionary", Right.DICTIONARY_READ));

    @Inject private CurrentActor current;
    @Inject private FacesContext faces;

    public List<Link> getLinks() {
        return current.ifSignedIn()
                .map(
                        actor ->
                                ALL.stream()
                                        .filter(link -> link.anyOf().stream().anyMatch(actor::may))
                                        .toList())
                .orElse(List.of());
    }

    /** The address of this page, without the query. */
    public String getHere() {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        return RequestPath.of(request);
    }
}
