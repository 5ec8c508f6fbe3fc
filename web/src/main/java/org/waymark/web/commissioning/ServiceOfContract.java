package org.waymark.web.commissioning;

import org.waymark.shared.Ids;

/**
 * Which service of a contract an address asks for: in {@code s}, or behind the contract and a dot
 * where one parameter names both.
 */
final class ServiceOfContract {

    private ServiceOfContract() {}

    /** A service by itself; null when none is asked for. */
    static Long asked(String service) {
        return service == null || service.isBlank() ? null : Long.valueOf(Ids.asked(service));
    }

    /** The contract of both. */
    static long contract(String both) {
        int dot = both == null ? -1 : both.indexOf('.');
        return Ids.asked(dot < 0 ? both : both.substring(0, dot));
    }

    /** The service of both; null when only the contract is named. */
    static Long service(String both) {
        int dot = both == null ? -1 : both.indexOf('.');
        return dot < 0 ? null : asked(both.substring(dot + 1));
    }
}
