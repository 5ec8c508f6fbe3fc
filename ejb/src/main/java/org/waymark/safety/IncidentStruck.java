package org.waymark.safety;

/**
 * An incident that police were told of from here was written down in error. Fired in the
 * transaction that strikes it out.
 *
 * @param report reference of the report to the police
 */
public record IncidentStruck(String report) {}
