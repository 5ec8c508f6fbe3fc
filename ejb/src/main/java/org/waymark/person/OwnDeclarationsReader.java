package org.waymark.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.waymark.person.seal.PersonKeys;
import org.waymark.shared.Refusal;

/**
 * Lays what a colleague has said that they know beside somebody who is no record here, so that no
 * conflict could be written down before: who told something and wants no support.
 */
@ApplicationScoped
public class OwnDeclarationsReader {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private PersonKeys seal;

    /**
     * What one colleague has said, and their own address.
     *
     * @param email in small letters; null when the account has none
     */
    public record Beside(List<KnownPerson> known, String email) {

        /** Have they said anything? Otherwise only their own e-mail could be met. */
        public boolean isEmpty() {
            return known.isEmpty();
        }

        /** The worst that any of it means for any of these. */
        public Conflict with(List<Conflict.Side> described) {
            Conflict worst = Conflict.NONE;
            for (Conflict.Side side : described) {
                if (email != null && side.subject().emails().contains(email)) {
                    return Conflict.BLOCK;
                }
                for (KnownPerson one : known) {
                    Conflict found = Conflict.between(one.kind(), one.side(), side);
                    worst = found.compareTo(worst) < 0 ? found : worst;
                }
            }
            return worst;
        }
    }

    /** Of one account; a number or address that cannot be opened now is left out. */
    public Beside of(long accountId) {
        List<KnownPerson> known =
                entityManager
                        .createQuery(
                                "SELECT k FROM KnownPerson k WHERE k.accountId = :id",
                                KnownPerson.class)
                        .setParameter("id", accountId)
                        .getResultList();
        known.forEach(this::open);
        List<?> emails =
                entityManager
                        .createNativeQuery("SELECT email FROM account WHERE id = ?")
                        .setParameter(1, accountId)
                        .getResultList();
        Object email = emails.isEmpty() ? null : emails.get(0);
        return new Beside(
                List.copyOf(known),
                email == null ? null : email.toString().toLowerCase(Locale.ROOT).strip());
    }

    private void open(KnownPerson known) {
        try {
            known.open(seal);
        } catch (Refusal closed) {
            // the names are compared all the same
        }
    }
}
