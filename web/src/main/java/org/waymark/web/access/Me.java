package org.waymark.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.waymark.access.Actor;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.access.Role;

/**
 * Who is signed in, for the header and the navigation: {@code #{me.name}}, {@code
 * #{me.may('CASE_WORK')}}.
 */
@Named
@RequestScoped
public class Me {

    @Inject private CurrentActor current;

    public boolean isSignedIn() {
        return current.ifSignedIn().isPresent();
    }

    public String getName() {
        return current.ifSignedIn().map(Actor::name).orElse("");
    }

    /** The roles in words, such as "Caseworker". */
    public String getRoles() {
        return current.ifSignedIn().stream()
                .flatMap(actor -> actor.grants().stream())
                .map(grant -> grant.role().label())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public String getUsername() {
        return current.ifSignedIn().map(Actor::username).orElse("");
    }

    public boolean isMustSetUpSecondFactor() {
        return current.ifSignedIn().filter(Actor::mustSetUpSecondFactor).isPresent();
    }

    public boolean isMustChangePassword() {
        return current.ifSignedIn().filter(Actor::mustChangePassword).isPresent();
    }

    public boolean may(String right) {
        return current.ifSignedIn().filter(actor -> actor.may(Right.valueOf(right))).isPresent();
    }

    /** Does this page open for them? A link to one that does not is not shown. */
    public boolean opens(String page) {
        return current.ifSignedIn().filter(actor -> PageDoor.opens(page, actor)).isPresent();
    }

    /** The page that this person's day begins on. */
    public String home() {
        Actor actor = current.get();
        if (PageDoor.first(actor) != null) {
            return PageDoor.first(actor);
        }
        if (actor.hasRole(Role.SERVICE_MANAGER)) {
            return "/caseload/morning";
        }
        if (actor.hasRole(Role.CASEWORKER) || actor.hasRole(Role.COUNSELLOR)) {
            return "/casework/work";
        }
        if (actor.hasRole(Role.INTAKE)) {
            return "/referral/inbox";
        }
        if (actor.hasRole(Role.COMMISSIONER_ANALYST) || actor.hasRole(Role.CONTRACT_MANAGER)) {
            return "/reporting/overview";
        }
        if (actor.hasRole(Role.REFERRER)) {
            return "/referral/refer";
        }
        if (actor.hasRole(Role.REPORT_DESK)) {
            return "/incident/told";
        }
        if (actor.hasRole(Role.MARAC_COORDINATOR)) {
            return "/safety/lists";
        }
        if (actor.hasRole(Role.SAFEGUARDING_LEAD)) {
            return "/joint/collisions";
        }
        return actor.hasRole(Role.AUDITOR) ? "/privacy/requests" : "/reference/lists";
    }
}
