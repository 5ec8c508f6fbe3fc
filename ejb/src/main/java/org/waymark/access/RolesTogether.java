package org.waymark.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which roles nobody has at once: who keeps the accounts, or reads and pays for the figures of all,
 * has no way to a person, and a second role must not be that way.
 */
final class RolesTogether {

    private static final Set<Role> APART =
            EnumSet.of(Role.ADMINISTRATOR, Role.COMMISSIONER_ANALYST, Role.CONTRACT_MANAGER);

    private RolesTogether() {}

    /** A sentence for whoever gives roles; empty when one person may have all of them. */
    static Optional<String> problem(Collection<Role> all) {
        for (Role one : APART) {
            for (Role other : all) {
                if (all.contains(one) && (other.seesPeople() || other == Role.REPORT_DESK)) {
                    return Optional.of(
                            "Nobody is "
                                    + one.label()
                                    + " and "
                                    + other.label()
                                    + " at once: the first has no way to a person. Take the other role"
                                    + " away before, or open an account of its own.");
                }
            }
        }
        return Optional.empty();
    }
}
