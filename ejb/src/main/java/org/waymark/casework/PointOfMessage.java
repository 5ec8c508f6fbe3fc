package org.waymark.casework;

import java.util.Optional;
import java.util.OptionalLong;
import org.waymark.notification.Message;
import org.waymark.person.ContactPoint;
import org.waymark.person.SafeContact;

/** Where a message really goes that names a contact point instead of an address. */
public final class PointOfMessage {

    private PointOfMessage() {}

    /**
     * The address or number, opened only now.
     *
     * @param recipient an address, or what names a contact point
     * @param known what is known about reaching the person; null when there is nobody
     * @return empty while the contact point cannot be opened; the recipient itself when there is no
     *     such point any more, which no gate lets through
     */
    public static Optional<String> value(String recipient, SafeContact known) {
        OptionalLong id = Message.pointOf(recipient);
        if (id.isEmpty() || known == null) {
            return Optional.of(recipient);
        }
        Optional<ContactPoint> point =
                known.points().stream().filter(each -> each.id() == id.getAsLong()).findFirst();
        if (point.filter(ContactPoint::isOutOfReach).isPresent()) {
            return Optional.empty();
        }
        return point.filter(each -> !each.isClosed())
                .map(ContactPoint::value)
                .or(() -> Optional.of(recipient));
    }
}
