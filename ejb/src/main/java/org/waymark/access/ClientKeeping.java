package org.waymark.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;

/** The machines that may call the REST interface: made and revoked by an administrator. */
@Stateless
@Guarded
public class ClientKeeping {

    /** What a machine can be trusted with. */
    public static final Set<Right> GRANTABLE =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            Right.FEED_SEND,
                            Right.FEED_READ,
                            Right.FEED_RELAY,
                            Right.REFERRAL_SEND,
                            Right.PUBLISHED_FIGURES));

    /** By these a machine comes to people, or brings them. */
    private static final Set<Right> READS_OR_SENDS =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            Right.FEED_SEND,
                            Right.FEED_READ,
                            Right.FEED_RELAY,
                            Right.REFERRAL_SEND));

    @Inject private AccountStore accounts;
    @Inject private AccessChangeStore changes;
    @Inject private ClientQuery query;
    @Inject private Secrets secrets;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * What an administrator fills in.
     *
     * @param organisationId the force or partner whose messages it sends and whose it may read
     */
    public record NewClient(String clientId, String name, Long organisationId, Set<Right> rights) {}

    /**
     * Makes a client, which those who watch over accounts and the managers of those whose people it
     * comes to are told.
     *
     * @return its secret, which is kept nowhere and cannot be shown again
     */
    @Needs(Right.ACCOUNT_EDIT)
    public String open(NewClient wanted) {
        check(wanted);
        String secret = FreshSecret.forMachine();
        long id = Ids.next();
        accounts.add(
                ApiClient.open(
                        id,
                        wanted.clientId(),
                        wanted.name().strip(),
                        secrets.hash(secret),
                        wanted.organisationId(),
                        wanted.rights(),
                        clock.instant()));
        subject.list("made client " + wanted.clientId() + " with " + wanted.rights());
        changes.machine(
                id,
                wanted.organisationId(),
                READS_OR_SENDS.stream().anyMatch(wanted.rights()::contains),
                "New machine that may: "
                        + wanted.rights().stream()
                                .map(ClientKeeping::words)
                                .collect(Collectors.joining(", ")));
        return secret;
    }

    /** From now on it is let in no more. */
    @Needs(Right.ACCOUNT_EDIT)
    public void revoke(String clientId) {
        accounts.client(clientId).orElseThrow(NotFound::new).revoke();
        subject.list("revoked client " + clientId);
    }

    @Needs(Right.ACCOUNT_EDIT)
    public List<ClientQuery.Row> list() {
        subject.list("clients");
        return query.all();
    }

    private static String words(Right right) {
        return switch (right) {
            case FEED_SEND -> "send files of referrals";
            case FEED_READ -> "read what became of its files";
            case FEED_RELAY -> "send rows of any force";
            case REFERRAL_SEND -> "refer people";
            default -> "read published figures";
        };
    }

    private void check(NewClient wanted) {
        Map<String, String> problems = new LinkedHashMap<>();
        String id = wanted.clientId();
        if (!Username.isGood(id)) {
            problems.put(
                    "clientId",
                    "Use lower-case letters, digits, dots and hyphens, such as mps-feed.");
        } else if (accounts.client(id).isPresent() || accounts.account(id).isPresent()) {
            problems.put("clientId", "This name is taken. Choose another.");
        }
        if (wanted.name() == null || wanted.name().isBlank()) {
            problems.put("name", "Say which system it is.");
        }
        if (wanted.organisationId() == null) {
            problems.put("organisationId", "Choose the organisation it acts for.");
        }
        if (wanted.rights().isEmpty() || !GRANTABLE.containsAll(wanted.rights())) {
            problems.put("rights", "Choose at least one thing it may do.");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }
}
