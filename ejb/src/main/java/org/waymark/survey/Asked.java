package org.waymark.survey;

import java.time.LocalDate;

/**
 * Somebody who was asked and can still answer.
 *
 * @param caseId never null: once answered it is not found any more
 */
record Asked(long id, long waveId, long caseId, long serviceId, Way way, LocalDate expiresOn) {

    boolean isOpen(LocalDate today) {
        return today.isBefore(expiresOn);
    }
}
