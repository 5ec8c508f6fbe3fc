package org.waymark.access;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
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

    private AccountScope() {}

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
