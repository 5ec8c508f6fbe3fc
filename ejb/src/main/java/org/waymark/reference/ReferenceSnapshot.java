package org.waymark.reference;

import java.time.LocalDate;
import java.util.List;

/**
 * All reference data as it stood at one moment, immutable.
 *
 * @param lastHoliday the last bank holiday that is known
 */
public record ReferenceSnapshot(
        CodeLists codeLists,
        Offences offences,
        Areas areas,
        WorkingDays workingDays,
        LocalDate lastHoliday,
        List<VictimsCode> victimsCodes,
        RuleBook rules) {}
