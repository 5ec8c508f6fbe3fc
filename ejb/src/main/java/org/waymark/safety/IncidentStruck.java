package org.waymark.safety;

/**
 * An incident that police were told of from here was written down in error. Fired in the
 * transaction that strikes it out.
 *
 * @param report reference of the report to the police
 * @param caseId case of the incident
 * @param personId whom the case is about
 */
public record IncidentStruck(String report, long caseId, long personId) {}
