package org.waymark.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.waymark.access.Actor;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.casework.CasePart;
import org.waymark.commissioning.ServiceParts;

/** The main navigation: only what the signed-in person may open. */
@Named
@RequestScoped
public class Navigation {

    /**
     * One entry.
     *
     * @param anyOf whoever has one of these rights may open it
     * @param part shown only to those whose services use this part; null for all
     */
    public record Link(String address, String label, Set<Right> anyOf, String part) {

        private Link(String address, String label, Set<Right> anyOf) {
            this(address, label, anyOf, null);
        }

        private Link(String address, String label, Right right) {
            this(address, label, Set.of(right));
        }

        private Link(String address, String label, Right right, CasePart part) {
            this(address, label, Set.of(right), part.name());
        }
    }

    private static final List<Link> ALL =
            List.of(
                    new Link("/casework/work", "My work", Right.CASE_WORK),
                    new Link("/practice/advice", "Advice", Right.CASE_WORK, CasePart.ADVICE),
                    new Link("/caseload/morning", "Morning", Right.CASE_MANAGE),
                    new Link("/safety/meetings", "MARAC", Right.CASE_MANAGE),
                    new Link("/safety/lists", "MARAC lists", Right.MARAC_LIST),
                    new Link(
                            "/therapy/lists", "Waiting lists", Right.CASE_MANAGE, CasePart.WAITING),
                    new Link("/therapy/mine", "Counselling", Right.CASE_WORK, CasePart.COURSES),
                    new Link(
                            "/appointment/day",
                            "Appointments",
                            Right.APPOINTMENT_BOOK,
                            CasePart.APPOINTMENTS),
                    new Link("/therapy/calls", "Calls", Right.CALL_TAKE, CasePart.CALLS),
                    new Link("/referral/inbox", "Inbox", Right.REFERRAL_TRIAGE),
                    new Link("/incident/reports", "Told by the public", Right.REFERRAL_TRIAGE),
                    new Link("/person/matches", "Matches", Right.PERSON_MATCH),
                    new Link("/caseload/letters", "Letters", Right.CASE_MANAGE),
                    new Link("/caseload/texts", "Texts", Right.CASE_MANAGE),
                    new Link("/survey/enter", "Feedback forms", Right.CASE_WORK),
                    new Link("/survey/waves", "Survey waves", Right.CASE_MANAGE),
                    new Link(
                            "/survey/surveys",
                            "Surveys",
                            Set.of(Right.PATHWAY_EDIT, Right.CONTRACT_EDIT)),
                    new Link("/joint/collisions", "Collisions", Right.COLLISION_DECIDE),
                    new Link("/referral/feeds", "Feeds", Right.FEED_READ),
                    new Link("/referral/refer", "Refer", Right.REFERRAL_SEND),
                    new Link("/referral/mine", "My referrals", Right.REFERRAL_SEND),
                    new Link("/incident/told", "Told for us", Right.PUBLIC_REPORT_READ),
                    new Link("/incident/told", "Told for us", Right.REFERRAL_SEND),
                    new Link("/reporting/overview", "Five questions", Right.PUBLISHED_FIGURES),
                    new Link("/reporting/outcomes", "Outcomes", Right.PUBLISHED_FIGURES),
                    new Link(
                            "/reporting/coping",
                            "Coping and recovery",
                            Set.of(Right.SERVICE_FIGURES, Right.PUBLISHED_FIGURES)),
                    new Link(
                            "/reporting/data-quality",
                            "Data quality",
                            Set.of(Right.SERVICE_FIGURES, Right.PUBLISHED_FIGURES)),
                    new Link("/reporting/variation", "Variation", Right.PUBLISHED_FIGURES),
                    new Link("/reporting/waves", "Waves of surveys", Right.PUBLISHED_FIGURES),
                    new Link(
                            "/reporting/police-satisfaction",
                            "Satisfaction with the police",
                            Right.PUBLISHED_FIGURES),
                    new Link("/reporting/reach", "Who is reached", Right.PUBLISHED_FIGURES),
                    new Link(
                            "/commissioning/awards",
                            "Contracts and grants",
                            Right.PUBLISHED_FIGURES),
                    new Link("/commissioning/indicators", "Indicators", Right.PUBLISHED_FIGURES),
                    new Link(
                            "/commissioning/returns",
                            "Returns",
                            Set.of(Right.PUBLISHED_FIGURES, Right.SERVICE_FIGURES)),
                    new Link(
                            "/reporting/assaults",
                            "What hospitals see",
                            Set.of(Right.SERVICE_FIGURES, Right.PUBLISHED_FIGURES)),
                    new Link("/commissioning/pathways", "Pathways", Right.PATHWAY_EDIT),
                    new Link("/commissioning/service-rows", "Offers and sites", Right.PATHWAY_EDIT),
                    new Link(
                            "/reporting/recorded-crime", "Police figures", Right.PUBLISHED_FIGURES),
                    new Link("/reporting/by-mail", "Reports by e-mail", Right.PUBLISHED_FIGURES),
                    new Link("/reference/lists", "Reference data", Right.REFERENCE_EDIT),
                    new Link("/commissioning/organisations", "Organisations", Right.REFERENCE_EDIT),
                    new Link("/access/accounts", "Accounts", Right.ACCOUNT_EDIT),
                    new Link("/access/restricted", "Restricted referrals", Right.ACCOUNT_EDIT),
                    new Link("/access/clients", "REST clients", Right.ACCOUNT_EDIT),
                    new Link("/privacy/requests", "Requests about data", Right.RIGHTS_WORK),
                    new Link(
                            "/privacy/sealed",
                            "Opening sealed notes",
                            Set.of(Right.SEALED_NOTES, Right.CASE_MANAGE, Right.RIGHTS_WORK)),
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
    @Inject private ServiceParts parts;
    @Inject private FacesContext faces;

    public List<Link> getLinks() {
        return current.ifSignedIn()
                .map(
                        actor ->
                                ALL.stream()
                                        .filter(link -> link.anyOf().stream().anyMatch(actor::may))
                                        .filter(link -> isUsed(link, actor))
                                        .toList())
                .orElse(List.of());
    }

    private boolean isUsed(Link link, Actor actor) {
        return link.part() == null
                || link.anyOf().stream().anyMatch(right -> parts.use(actor, right, link.part()));
    }

    /** The address of this page, without the query. */
    public String getHere() {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        return RequestPath.of(request);
    }
}
