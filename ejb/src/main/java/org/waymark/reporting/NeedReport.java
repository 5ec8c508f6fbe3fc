package org.waymark.reporting;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.waymark.reference.CrimeGroup;
import org.waymark.reference.Quarter;
import org.waymark.reporting.suppression.PublishedCount;

/**
 * What is known of need in a quarter: who lives in a borough and what the police recorded there,
 * beside the referrals of people who live there. Hospitals' assaults stand beside it, of a year.
 *
 * @param areas the boroughs in their usual order
 * @param offences with a victim, by area and crime group; empty unless all three months are loaded
 * @param received of all London, also where the borough is not known
 * @param engaged of these
 */
public record NeedReport(
        Quarter quarter,
        Instant takenAt,
        List<ReachReport.AreaRow> areas,
        Map<String, Map<CrimeGroup, Long>> offences,
        PublishedCount received,
        PublishedCount engaged) {

    public NeedReport {
        areas = List.copyOf(areas);
    }

    /** Is the recorded crime of the whole quarter there? */
    public boolean crimeLoaded() {
        return !offences.isEmpty();
    }

    /** The crime groups of which anything was recorded in a borough, in their order. */
    public List<CrimeGroup> groups() {
        return Arrays.stream(CrimeGroup.values())
                .filter(group -> areas.stream().anyMatch(area -> offences(area.code(), group) > 0))
                .toList();
    }

    /** Offences of a group in an area; 0 where none was recorded. */
    public long offences(String area, CrimeGroup group) {
        return offences.getOrDefault(area, Map.of()).getOrDefault(group, 0L);
    }

    /** All offences of the boroughs; 0 unless the quarter is loaded. */
    public long allOffences() {
        return areas.stream()
                .filter(area -> area.offences() != null)
                .mapToLong(ReachReport.AreaRow::offences)
                .sum();
    }

    /** The residents of all boroughs. */
    public long allResidents() {
        return areas.stream()
                .filter(area -> area.residents() != null)
                .mapToLong(ReachReport.AreaRow::residents)
                .sum();
    }

    /**
     * The newest calendar year that was over when the quarter ended: whatever is loaded of later
     * years changes nothing beside it.
     */
    public int lastWholeYear() {
        int year = quarter.lastDay().getYear();
        return quarter.lastDay().getMonthValue() == 12 ? year : year - 1;
    }
}
