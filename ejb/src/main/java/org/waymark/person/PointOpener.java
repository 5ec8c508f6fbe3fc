package org.waymark.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waymark.person.seal.KeyOutOfReach;
import org.waymark.person.seal.PersonKeys;
import org.waymark.shared.Refusal;

/**
 * Opens the ways to reach restricted people where somebody is about to see or use them. What cannot
 * be opened stays on the list and says why: it is blocked, never left out and never guessed.
 */
@ApplicationScoped
public class PointOpener {

    private static final Logger LOG = Logger.getLogger(PointOpener.class.getName());

    @Inject private PersonKeys keys;

    /** The same ones, opened as far as that can be done now. */
    public List<ContactPoint> opened(List<ContactPoint> points) {
        points.forEach(this::open);
        return points;
    }

    ContactPoint opened(ContactPoint point) {
        open(point);
        return point;
    }

    private void open(ContactPoint point) {
        if (!point.isClosed()) {
            return;
        }
        try {
            point.opened(
                    PointContent.opened(keys, point.personId(), point.id(), point.sealedContent()));
        } catch (Refusal why) {
            point.closed(why);
        } catch (IllegalStateException altered) {
            LOG.log(Level.SEVERE, "Contact point " + point.id() + " was altered", altered);
            point.closed(new KeyOutOfReach());
        }
    }
}
