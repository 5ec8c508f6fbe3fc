package org.waymark.access;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The scope each role needs. Without a service a role would reach every service of its organisation
 * without anybody having said so.
 */
final class AccountScope {

    private static final Set<Role> OF_A_SERVICE =
            EnumSet.of(
                    Role.INTAKE,
                    Role.CASEWORKER,
                    Role.COUNSELLOR,
                    Role.SERVICE_MANAGER,
                    Role.MARAC_COORDINATOR);

    /** Kinds of organisation that hold no records of Waymark's: nobody there looks after them. */
    private static final Set<String> WITHOUT_RECORDS = Set.of("POLICE", "PARTNER");

    private AccountScope() {}

    /**
     * A sentence when this role is not given at an organisation of that kind.
     *
     * @param kind as the organisation has it; null when it is not known
     */
    static Optional<String> problemAt(Role role, String kind) {
        return role == Role.AUDITOR && kind != null && WITHOUT_RECORDS.contains(kind)
                ? Optional.of(
                        "The police and partners have no auditor. The auditor of all looks after what"
                                + " they send.")
                : Optional.empty();
    }

    /** Is this role given for one service? */
    static boolean isOfService(Role role) {
        return OF_A_SERVICE.contains(role);
    }

    static Map<String, String> problems(Role role, Long serviceId, Long teamId) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (role == null) {
            return problems;
        }
        boolean ofService = isOfService(role);
        if (ofService && serviceId == null) {
            problems.put("serviceId", "Choose the service. This role is given for one service.");
        }
        if (!ofService && (serviceId != null || teamId != null)) {
            problems.put("serviceId", "Leave the service empty. This role has none.");
        }
        if (role == Role.INTAKE && teamId != null) {
            problems.put("teamId", "Leave the team empty. Intake is for a whole service.");
        }
        return problems;
    }
}
