package org.waymark.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keys that so many people share that they say nothing, such as a hostel's telephone: remembered
 * while the server runs, so that everybody behind one is not read again for each newcomer. Such a
 * key only ever gets more people; one that retention has emptied is noticed after the next start.
 */
@ApplicationScoped
public class CrowdedKeys {

    /** Far more than a city has; a bound all the same. */
    private static final int MOST = 200_000;

    private final Set<Long> known = ConcurrentHashMap.newKeySet();

    boolean contains(Long key) {
        return known.contains(key);
    }

    void add(Long key) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.add(key);
    }
}
