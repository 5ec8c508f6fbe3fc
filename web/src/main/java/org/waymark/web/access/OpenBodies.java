package org.waymark.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many bodies are being taken from each address at this moment. Each holds a thread of the
 * server until it is there, however slowly it comes. Each server counts for itself.
 */
@ApplicationScoped
class OpenBodies {

    /** Of the 64 threads of a server; an office behind one address sends at once far less. */
    static final int MOST_OF_ADDRESS = 16;

    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    /** One more from this address; false, and nothing is counted, when it has as many as it may. */
    boolean begin(String address) {
        boolean[] begun = {true};
        open.compute(
                address,
                (each, many) -> {
                    begun[0] = many == null || many < MOST_OF_ADDRESS;
                    return many == null ? 1 : begun[0] ? many + 1 : many;
                });
        return begun[0];
    }

    /** One that was begun has come, or was given up. */
    void end(String address) {
        open.computeIfPresent(address, (each, many) -> many > 1 ? many - 1 : null);
    }

    int addresses() {
        return open.size();
    }
}
