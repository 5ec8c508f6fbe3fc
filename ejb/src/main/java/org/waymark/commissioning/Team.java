package org.waymark.commissioning;

import java.util.Set;

/**
 * A team of a service.
 *
 * @param areas codes of the areas it works in
 */
public record Team(
        long id, long serviceId, String code, String name, boolean active, Set<String> areas) {

    public Team {
        areas = Set.copyOf(areas);
    }
}
