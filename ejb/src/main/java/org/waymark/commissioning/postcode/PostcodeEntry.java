package org.waymark.commissioning.postcode;

import java.time.LocalDate;

/**
 * A postcode and the area it lies in.
 *
 * @param ended first day of the month it ended in; null while it is in use
 */
public record PostcodeEntry(String postcode, String area, LocalDate ended) {}
