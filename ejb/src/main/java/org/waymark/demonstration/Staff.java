package org.waymark.demonstration;

/**
 * Somebody, or some machine, who works in the demonstration city.
 *
 * @param role name of an access role, or CLIENT for a machine
 * @param worksFor code of the service, or of the organisation for those outside services
 * @param team code of the team within the service, empty for all; the rights of a CLIENT
 */
record Staff(String username, String name, String role, String worksFor, String team) {

    boolean is(String wanted) {
        return role.equals(wanted);
    }
}
