package org.waymark.reporting;

import java.util.Map;
import org.waymark.reference.Quarter;

/**
 * What was done for the witnesses among the cases that somebody manages, in one quarter; exact
 * counts of cases.
 *
 * @param supported open on at least one day of it
 * @param began opened in it
 * @param closed closed in it
 * @param asked of those supported: help for giving evidence was asked for, at whatever time
 * @param granted of those asked: some of it was granted
 * @param refused of those asked: some of it was refused, and nothing granted
 * @param called of those supported: told in or before it that they have to give evidence
 * @param gave were at court in it and gave evidence
 * @param spared were at court in it and did not have to
 * @param ends why those closed in it ended: code of closure_reason to cases, the most first
 */
public record WitnessFigures(
        Quarter quarter,
        long supported,
        long began,
        long closed,
        long asked,
        long granted,
        long refused,
        long called,
        long gave,
        long spared,
        Map<String, Long> ends) {}
