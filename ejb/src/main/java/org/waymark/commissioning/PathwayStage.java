package org.waymark.commissioning;

import org.waymark.reference.Validity;

/**
 * One stage of a pathway.
 *
 * @param stage ALLOCATION, CONTACT, ASSESSMENT, MEASURE, PLAN, SUPPORT, REVIEW, EXIT or CLOSURE
 * @param required may a case be closed as planned without it?
 * @param instrument the instrument asked at this stage; null for none
 * @param reviewWeeks weeks until it is due again; null when it is not repeated
 */
public record PathwayStage(
        String pathway,
        String stage,
        String label,
        int sort,
        boolean required,
        String instrument,
        Integer reviewWeeks,
        Validity validity) {}
