package org.waymark.web.access;

import java.util.Arrays;
import org.waymark.access.ProviderRefusal;

/** Why a sign-in by the provider did not work, for whoever wanted to sign in. */
enum SignInProblem {
    DOWN(
            "%s does not answer",
            "Nothing is wrong with your account. Try again in a few minutes; if it goes on, tell"
                    + " whoever looks after %s."),
    NONSENSE(
            "The sign-in could not be checked",
            "What %s sent does not prove who you are. Begin again. If it happens again, tell your"
                    + " administrator."),
    EXPIRED(
            "This sign-in is over",
            "It was begun too long ago or in another browser, or it has been used already. Begin"
                    + " again."),
    BROKEN_OFF("You have not signed in", "%s says that the sign-in was broken off."),
    NOT_YOU(
            "Somebody else has signed in",
            "At %s somebody else has signed in than the person who is signed in here. Sign out here"
                    + " first."),
    UNKNOWN(
            "Waymark does not know you yet",
            "You are signed in at %s, but no account in Waymark belongs to you. Ask your"
                    + " administrator for one, and give them this number:"),
    CLOSED(
            "Your account is closed or locked",
            "You are signed in at %s, but your account in Waymark is closed or locked. Ask your"
                    + " administrator."),
    NO_GROUP(
            "You have no role in Waymark",
            "None of your groups at %s gives you one. Ask your manager, or whoever looks after the"
                    + " groups there."),
    OTHER_ORGANISATION(
            "Your groups belong to another organisation",
            "Your account in Waymark is of one organisation, and your groups at %s are of another."
                    + " Ask your administrator to move the account."),
    SEVERAL_ORGANISATIONS(
            "Your groups belong to several organisations",
            "Waymark cannot tell which of them you work for. Ask whoever looks after your groups at"
                    + " %s."),
    ROLES_APART(
            "Your groups give roles that nobody has at once",
            "Your groups at %s let you keep accounts or read the figures of all, and come to people"
                    + " too. Ask whoever looks after the groups there to take one of them away."),
    NO_USERNAME(
            "Waymark could not open an account for you",
            "Your username at %s is taken in Waymark, or cannot be used there. Ask your"
                    + " administrator to bind your account, and give them this number:");

    private final String heading;
    private final String text;

    SignInProblem(String heading, String text) {
        this.heading = heading;
        this.text = text;
    }

    static SignInProblem of(ProviderRefusal refusal) {
        return valueOf(refusal.name());
    }

    /** By its name in an address; that the sign-in is over, for anything else. */
    static SignInProblem named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(EXPIRED);
    }

    String heading(String provider) {
        return heading.formatted(provider);
    }

    String text(String provider) {
        return text.formatted(provider);
    }

    /** Does an administrator need the provider's number of this person? */
    boolean isOfAStranger() {
        return this == UNKNOWN || this == NO_USERNAME;
    }
}
