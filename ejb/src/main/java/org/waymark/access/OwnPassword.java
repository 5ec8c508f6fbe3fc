package org.waymark.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;

/** Everybody changes their own password, and has to after somebody else has set it. */
@Stateless
@Guarded
public class OwnPassword {

    @Inject private AccountStore accounts;
    @Inject private Secrets secrets;
    @Inject private Tries tries;
    @Inject private SessionStore sessions;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * Replaces the password; every session that began before ends, and so does what a calendar
     * program comes with. A wrong old one counts like one at the sign-in page.
     *
     * @throws BadInput naming each field that cannot be taken
     */
    @Needs(Right.SIGNED_IN)
    public void change(String oldPassword, String newPassword, String repeated) {
        Account account = accounts.account(current.get().username()).orElseThrow(NotFound::new);
        subject.list("own password");
        if (!account.mayTry(clock.instant())) {
            throw new BadInput(
                    "oldPassword", "After several wrong tries you have to wait a little.");
        }
        if (oldPassword == null || !secrets.matches(oldPassword, account.passwordHash())) {
            tries.wrongPassword(account.id());
            throw new BadInput("oldPassword", "This is not your password.");
        }
        Map<String, String> problems = new LinkedHashMap<>();
        PasswordRules.problem(newPassword, account.username())
                .or(() -> same(oldPassword, newPassword))
                .ifPresent(problem -> problems.put("newPassword", problem));
        if (problems.isEmpty() && !newPassword.equals(repeated)) {
            problems.put("repeated", "This is not the same as the new password.");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        account.changePassword(secrets.hash(newPassword), clock.instant());
        sessions.endAll(account.id(), clock.instant(), SessionEnd.NEW_PASSWORD);
    }

    private static Optional<String> same(String oldPassword, String newPassword) {
        return newPassword.equals(oldPassword)
                ? Optional.of("Choose another password than the one you have.")
                : Optional.empty();
    }
}
